"""A format or a programme is changed in any way: it is read or refused with faults to mend, soon and by the rules."""

from __future__ import annotations

import faulthandler
import re
import signal
import sys
import time
from collections import Counter
from collections.abc import Callable
from random import Random

from PySide6.QtCore import QCoreApplication

from tests.builders import RESOURCES
from tests.faults.busy import busy_files
from tests.faults.soundness import broken_rules
from tests.toml_samples import FORMATS, PROGRAMMES
from trioapp.app.language import Language
from trioapp.domain.formats import ExerciseFormat
from trioapp.domain.problems import Problem, Refused
from trioapp.domain.programme import Programme
from trioapp.presentation.wording import Wording
from trioapp.storage.check import said_in
from trioapp.storage.format_file import LARGEST_FORMAT, parse_format
from trioapp.storage.format_writing import format_text
from trioapp.storage.reading import decode

LONGEST_MS = 100
HUNG_S = 5
"""Of processor time in one file: the system ends the process then, and Python has no say in it."""
_TIMED_AGAIN = 3
"""Others use the same processor and its caches meanwhile; what is slow by itself is slow each time."""
_ONE_LARGE_IN, _ONE_WORDED_IN, _ONE_WRITTEN_IN = 60, 200, 20
_KEPT, _FURTHEST = 200, 4
"""So many sound mutants of each language are changed further, and each so often: later ones are all alike."""
_SMALL = 1200
_FILE = "mijn.toml"
_SLOT = re.compile(r"\{(?:file|line|what|other)\}")

VALUES = [
    *("0", "1", "-1", "6", "31", "1e400", "nan", "inf", "-inf", "0x10", "9" * 25, "true", "false", "2.5", "1_0"),
    *('"6:00"', '"0:00"', '"0:05"', '"0:04"', '"8:00:00"', '"8:00:01"', '"90 s"', '"2 min"', '"6 mins"', '"-1:00"'),
    *('"99999 min"', '"1u30"', '"6,5"', '"٦:٠٠"', "15:00:00", "2026-11-23", "2026-11-23T10:00:00Z", "2026-02-30"),
    *('""', '" "', '"a"', '"b"', '"talk"', '"trio"', '"con"', '"circle"', '"one"', '"full"', '"compact"', '"open"'),
    *('"../../x"', '"C:\\\\x"', '"a:b"', '"\\u202e"', '"\\u0000"', "'''\nx'''", '"""\ny"""', '"<img src=x>"', '"9:30"'),
    *("[]", "{}", "[[]]", "[{}]", '["a", "b"]', "[1, true]", '{ nl = "x" }', "{ nl = 5 }", '{ nl = " " }'),
    *('"figuur.png"', '"x/y.png"', '"..png"', '"CON.png"', '"Ｎul .a.PNG"', '"a\\u202e.jpg"', '"é 1.webp"', '"a.svg"'),
    *('{ nl = "a", nl = "b" }', '[{ nl = "x" }, { nl = "y" }]', "{ size = 4, from = 2, to = 9, also = [3] }"),
]
KEYS = [
    *("id", "name", "length", "floor", "compact", "closing", "once", "quiet", "aim", "lines", "cues", "at", "question"),
    *("watch", "in_pairs", "roles", "shape", "extra", "group", "size", "from", "to", "also", "seats", "rounds"),
    *("phases", "observer", "marks", "headings", "change_over", "brief", "statement", "support", "source", "licence"),
    *("checked_on", "blocks", "kind", "left", "right", "heading", "starts", "ends", "canvas", "format", "picture"),
    *("hidden", "nl", "zz", '""', '"a b"', "a.b", "é"),
]
PIECES = [
    *(
        "[",
        "]",
        "[[",
        "]]",
        "{",
        "}",
        "=",
        ".",
        ",",
        "\n",
        "\r",
        "\r\n",
        "#",
        '"',
        "'",
        '"""',
        "'''",
        "\\",
        "\0",
        "\t",
        " ",
    ),
    *(
        "\ufeff",
        "\u202e",
        "\u2028",
        "\x85",
        "\ufffd",
        "é",
        "😀",
        "\x7f",
        "e" + "\u0301" * 40,
        "a." * 70,
        "[" * 70,
        "{a=" * 70,
    ),
]
RAW = [b"\xff", b"\xed\xa0\x80", b"\xc0\x80", b"\xe9", b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf", b"\x81", b"\x00"]
LARGE = [
    path.read_text("utf-8") for kind in ("formats", "programmes") for path in sorted((RESOURCES / kind).glob("*.toml"))
]

Mutation = Callable[[str, Random], str]


def letters(text: str, dice: Random) -> str:
    """A piece of it taken out, and perhaps something else put there."""
    place = dice.randrange(len(text) + 1)
    gone = dice.choice((0, 0, 1, 1, 2, 9, 40))
    put = dice.choice(("", dice.choice(PIECES), chr(dice.randrange(0xD800)), text[place - 5 : place]))
    return text[:place] + put + text[place + gone :]


def lines(text: str, dice: Random) -> str:
    """Lines taken out, said twice, or put elsewhere."""
    rows = text.split("\n")
    one, other = dice.randrange(len(rows)), dice.randrange(len(rows))
    match dice.randrange(4):
        case 0:
            del rows[one : one + dice.choice((1, 1, 3))]
        case 1:
            rows.insert(other, rows[one])
        case 2:
            rows[one], rows[other] = rows[other], rows[one]
        case _:
            rows[other:other] = rows[one : one + dice.randrange(9)]
    return "\n".join(rows)


def values(text: str, dice: Random) -> str:
    """Another value for a key."""
    rows = text.split("\n")
    number = dice.choice([number for number, row in enumerate(rows) if " = " in row] or [0])
    rows[number] = f"{rows[number].partition(' = ')[0]} = {dice.choice(VALUES)}"
    return "\n".join(rows)


def inner_values(text: str, dice: Random) -> str:
    """Another value for a string or number anywhere, as the grammar has it."""
    found = list(re.finditer(r'"[^"\n]*"|\b[0-9]+\b|\btrue\b', text))
    if not found:
        return text
    one = dice.choice(found)
    return text[: one.start()] + dice.choice(VALUES) + text[one.end() :]


def keys(text: str, dice: Random) -> str:
    """A key called otherwise, or a new one."""
    rows = text.split("\n")
    number = dice.randrange(len(rows))
    if " = " in rows[number] and dice.random() < 0.5:
        rows[number] = f"{dice.choice(KEYS)} = {rows[number].partition(' = ')[2]}"
    else:
        rows.insert(number, f"{dice.choice(KEYS)} = {dice.choice(VALUES)}")
    return "\n".join(rows)


def tables(text: str, dice: Random) -> str:
    """A header taken out, put in, or changed."""
    rows = text.split("\n")
    heads = [number for number, row in enumerate(rows) if row.startswith("[")]
    name = ".".join(dice.choice(KEYS) for _ in range(dice.choice((1, 1, 2, 3))))
    head = dice.choice((f"[{name}]", f"[[{name}]]", "[[phases]]", "[[roles]]", "[[blocks]]", "[[phases.cues]]"))
    if heads and dice.random() < 0.6:
        rows[dice.choice(heads)] = dice.choice(("", head))
    else:
        rows.insert(dice.randrange(len(rows) + 1), head)
    return "\n".join(rows)


MUTATIONS: tuple[Mutation, ...] = (letters, lines, values, values, inner_values, inner_values, keys, tables)


def tried(count: int, seed: int) -> dict[str, int]:
    trial = _Trial(Random(seed))
    faulthandler.register(signal.SIGPROF, chain=True)
    for raw in busy_files().values():
        trial.read(raw)
    for number in range(count):
        trial.one(number)
    signal.setitimer(signal.ITIMER_PROF, 0)
    trial.put_into_words()
    return trial.counted


class _Trial:
    """What was found so far; sound mutants that are small are changed further."""

    def __init__(self, dice: Random) -> None:
        self._dice = dice
        self._found: Counter[str] = Counter()
        self._slowest_ms = 0.0
        self._kept: dict[type, list[tuple[str, int]]] = {ExerciseFormat: [], Programme: []}
        self._changed = 0
        self._to_be_worded: list[Problem] = []

    @property
    def counted(self) -> dict[str, int]:
        names = ("mutants", "accepted", "faults told", "put into words", "written back", "broken")
        times = {"ms at most": round(self._slowest_ms), "s of processor time": round(time.process_time())}
        return {name: self._found[name] for name in names} | times

    def one(self, number: int) -> None:
        raw = self._mutant()
        self._found["mutants"] += 1
        said = self.read(raw)
        if isinstance(said, Refused):
            self._look_at_faults(raw, said, number)
        elif said:
            self._look_at(raw, said, number)

    def read(self, raw: bytes) -> ExerciseFormat | Programme | Refused | None:
        """What is in a file, or why it is refused; None where neither comes of it."""
        try:
            said, took = _timed(raw)
            if took > LONGEST_MS:
                took = min(took, *(_timed(raw)[1] for _ in range(_TIMED_AGAIN)))
        except Exception as error:  # noqa: BLE001 - nothing but Refused may come out
            self._break(raw, repr(error))
            return None
        self._slowest_ms = max(self._slowest_ms, took)
        if took > LONGEST_MS:
            self._break(raw, f"{took:.0f} ms")
        return said

    def _mutant(self) -> bytes:
        dice = self._dice
        text, self._changed = self._base()
        for _ in range(dice.choice((1, 1, 1, 2, 2, 3, 6))):
            text = dice.choice(MUTATIONS)(text, dice)
        encoding = "utf-16" if dice.randrange(200) == 0 else "utf-8"
        raw = text.encode(encoding, "replace")
        if dice.randrange(12) == 0:
            place = dice.randrange(len(raw) + 1)
            raw = raw[:place] + dice.choice(RAW) + raw[place + dice.randrange(2) :]
        return raw[:LARGEST_FORMAT]

    def _base(self) -> tuple[str, int]:
        """What is changed, and how often it was before: three formats for two programmes, half of them as at first."""
        dice = self._dice
        if dice.randrange(_ONE_LARGE_IN) == 0:
            return dice.choice(LARGE), _FURTHEST
        kind = ExerciseFormat if dice.random() < 0.6 else Programme
        if (kept := self._kept[kind]) and dice.random() < 0.5:
            return dice.choice(kept)
        return dice.choice(FORMATS if kind is ExerciseFormat else PROGRAMMES), 0

    def _look_at_faults(self, raw: bytes, refused: Refused, number: int) -> None:
        last = decode_anyway(raw).count("\n") + 1
        self._found["faults told"] += len(refused.problems)
        for problem in refused.problems:
            if problem.file != _FILE or not (1 <= problem.line <= last or not problem.line):
                self._break(raw, f"{problem.kind} in line {problem.line} of {last}")
        if number % _ONE_WORDED_IN == 0:
            self._to_be_worded += refused.problems

    def _look_at(self, raw: bytes, said: ExerciseFormat | Programme, number: int) -> None:
        self._found["accepted"] += 1
        text = decode(raw)
        for rule in broken_rules(said):
            self._break(raw, rule)
        kept = self._kept[type(said)]
        if len(text) < _SMALL and self._changed < _FURTHEST:
            if len(kept) == _KEPT:
                kept.pop(self._dice.randrange(_KEPT))
            kept.append((text, self._changed + 1))
        if isinstance(said, ExerciseFormat) and self._found["accepted"] % _ONE_WRITTEN_IN == 0:
            self._found["written back"] += 1
            other = parse_format(FORMATS[number % len(FORMATS)])
            if format_text(said, text) != text or parse_format(format_text(other, text)) != other:
                self._break(raw, "written back it is another one")

    def put_into_words(self) -> None:
        application = QCoreApplication.instance() or QCoreApplication([])
        language = Language(RESOURCES / "i18n")
        for code in ("nl", "en"):
            language.switch(code)
            words = Wording()
            for problem in self._to_be_worded:
                sentence = words.fault_line(problem)
                self._found["put into words"] += 1
                if _SLOT.search(sentence) or not sentence.endswith((".", "?")):
                    self._break(b"", sentence)
        language.fall_silent()
        del application

    def _break(self, raw: bytes, what: str) -> None:
        self._found["broken"] += 1
        if self._found["broken"] <= 5:
            print(f"broken: {what}\n{raw!r}", file=sys.stdout, flush=True)


def _timed(raw: bytes) -> tuple[ExerciseFormat | Programme | Refused, float]:
    """What is in a file, or why it is refused, and how many milliseconds of processor time that took."""
    signal.setitimer(signal.ITIMER_PROF, HUNG_S)
    began = time.process_time()
    try:
        said: ExerciseFormat | Programme | Refused = said_in(decode(raw, _FILE), _FILE)
    except Refused as refused:
        said = refused
    return said, (time.process_time() - began) * 1000


def decode_anyway(raw: bytes) -> str:
    """The text of bytes that may be no text."""
    try:
        return decode(raw)
    except Refused:
        return ""
