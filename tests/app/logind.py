"""A system bus with logind on it, as far as one program that holds up sleep can tell."""

from __future__ import annotations

import array
import contextlib
import itertools
import os
import socket
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Self

with contextlib.suppress(ImportError):  # elsewhere there is no bus and no jeepney
    from jeepney import DBusAddress, HeaderFields, Message, Parser, new_error, new_method_return, new_signal

_SOON_S = 5.0
_OWNER = ":1.0"


class Logind:
    """Gives out locks, says when it is time to sleep or to wake, and knows when a lock is let go of.

    `let_go` is called with that, in the bus's thread. With `refuses` there is a bus and no logind on it.
    """

    def __init__(self, socket_file: Path, let_go: Callable[[], None] = lambda: None, *, refuses: bool = False) -> None:
        self.address = f"unix:path={socket_file}"
        self.wishes: list[tuple[str, ...]] = []
        self.locks_let_go = 0
        self._hear_let_go, self._refuses = let_go, refuses
        self._serials = itertools.count(1)
        self._sending = threading.Lock()
        self._changed = threading.Condition()
        self._door = socket.socket(socket.AF_UNIX)
        self._door.bind(str(socket_file))
        self._door.listen()
        self._threads = [threading.Thread(target=self._serve)]

    def __enter__(self) -> Self:
        self._threads[0].start()
        return self

    def __exit__(self, *_: object) -> None:
        self._door.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(_SOON_S)
        self._door.close()

    def say(self, *, is_going_to_sleep: bool) -> None:
        manager = DBusAddress("/org/freedesktop/login1", _OWNER, "org.freedesktop.login1.Manager")
        told = new_signal(manager, "PrepareForSleep", "b", (is_going_to_sleep,))
        told.header.fields[HeaderFields.sender] = _OWNER
        self._send(told)

    def wait_for(self, *, locks: int, let_go: int) -> bool:
        """Whether so many locks were given out, and so many let go of, before long."""
        with self._changed:
            return self._changed.wait_for(lambda: (len(self.wishes), self.locks_let_go) == (locks, let_go), _SOON_S)

    def _serve(self) -> None:
        """Serves one line after another."""
        with contextlib.suppress(OSError):
            while True:
                self._line, _ = self._door.accept()
                with self._line:
                    self._converse()

    def _converse(self) -> None:
        data, parser = self._shake_hands(), Parser()
        while data := data or self._line.recv(4096):
            for call in parser.feed(data):
                self._answer(call)
            data = b""

    def _shake_hands(self) -> bytes:
        """Gives what came behind the last word of it."""
        said = b""
        answers = {b"AUTH": b"OK " + b"0" * 32 + b"\r\n", b"NEGOTIATE_UNIX_FD": b"AGREE_UNIX_FD\r\n", b"BEGIN": b""}
        while True:
            while b"\r\n" not in said:
                said += self._line.recv(1024)
            line, _, said = said.partition(b"\r\n")
            word = line.strip(b"\0").split()[0]
            self._line.sendall(answers[word])
            if word == b"BEGIN":
                return said

    def _answer(self, call: Message) -> None:
        name = call.header.fields[HeaderFields.member]
        if name == "Inhibit":
            self._give_lock(call)
        elif name in ("Hello", "GetNameOwner"):
            self._send(new_method_return(call, "s", (":1.1" if name == "Hello" else _OWNER,)))
        elif name != "RemoveMatch":
            self._send(new_method_return(call))

    def _give_lock(self, call: Message) -> None:
        if self._refuses:
            self._send(new_error(call, "org.freedesktop.DBus.Error.ServiceUnknown"))
        else:
            ours, theirs = os.pipe()
            self._threads.append(threading.Thread(target=self._watch_lock, args=(ours,)))
            self._send(new_method_return(call, "h", (theirs,)))
            os.close(theirs)
            self._threads[-1].start()
        with self._changed:
            self.wishes.append(call.body)
            self._changed.notify_all()

    def _watch_lock(self, ours: int) -> None:
        os.read(ours, 1)
        os.close(ours)
        self._hear_let_go()
        with self._changed:
            self.locks_let_go += 1
            self._changed.notify_all()

    def _send(self, message: Message) -> None:
        message.header.fields.setdefault(HeaderFields.sender, _OWNER)
        handles = array.array("i")
        with self._sending:
            data = message.serialise(serial=next(self._serials), fds=handles)
            extra = [(socket.SOL_SOCKET, socket.SCM_RIGHTS, handles)] if handles else []
            self._line.sendmsg([data], extra)
