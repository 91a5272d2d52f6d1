"""A session bus of a desktop, as far as a program that asks one question of it can tell."""

from __future__ import annotations

import contextlib
import itertools
import socket
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Self

with contextlib.suppress(ImportError):  # elsewhere there is no bus and no jeepney
    from jeepney import HeaderFields, Message, Parser, new_method_return

_SOON_S = 5.0


class SessionBus:
    """Answers every call by `answer`; `hear` is told each call by its name, and when a line is hung up."""

    def __init__(
        self, socket_file: Path, answer: Callable[[Message], Message], hear: Callable[[str], None] = lambda _: None
    ) -> None:
        self.address = f"unix:path={socket_file}"
        self._answer_call, self._hear = answer, hear
        self._door = socket.socket(socket.AF_UNIX)
        self._door.bind(str(socket_file))
        self._door.listen()
        self._thread = threading.Thread(target=self._serve)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._door.shutdown(socket.SHUT_RDWR)
        self._thread.join(_SOON_S)
        self._door.close()

    def _serve(self) -> None:
        while True:
            try:
                line, _ = self._door.accept()
            except OSError:
                return
            with line:
                self._converse(line)
            self._hear("hung up")

    def _converse(self, line: socket.socket) -> None:
        while b"AUTH" not in line.recv(1024):
            """The byte before it carries credentials on other systems."""
        line.sendall(b"OK 0\r\n")
        parser, serials = Parser(), itertools.count(1)
        while data := line.recv(4096):
            for call in parser.feed(data.removeprefix(b"BEGIN\r\n")):
                line.sendall(self._answer(call).serialise(serial=next(serials)))

    def _answer(self, call: Message) -> Message:
        name = call.header.fields[HeaderFields.member]
        self._hear(name)
        return new_method_return(call, "s", (":1.1",)) if name == "Hello" else self._answer_call(call)
