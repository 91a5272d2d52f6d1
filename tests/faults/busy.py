"""Files made to keep the reader busy, as large as a file may be: each grows one thing that could take long."""

from __future__ import annotations

from collections.abc import Iterator

from tests.toml_samples import FORMATS, PROGRAMMES
from trioapp.storage.format_file import LARGEST_FORMAT

_FORMAT, _PROGRAMME = FORMATS[1], PROGRAMMES[0]
_N = LARGEST_FORMAT
_MANY = 2000


def busy_files() -> dict[str, bytes]:
    """By what there is much of in them."""
    return {name: text.encode()[:_N] for name, text in (*_of_tokens(), *_of_tables(), *_of_words())}


def _of_tokens() -> Iterator[tuple[str, str]]:
    for mark in ("#\n", "\n", "[", "]", "{", "=", "\\", "'", '"', '"""', '"\\', "a", ".", "a = 1\r", "\t"):
        yield f"{mark!r}", mark * _N
    yield "a comment", "#" * _N
    yield "spaces", "a =" + " " * (_N - 10) + "1"
    yield "spaces before a quote", "a = x" + " " * (_N - 10) + '"'
    yield "escapes without an end", 'a = "' + '\\"' * (_N // 2 - 10)
    yield "escapes in several lines", 'a = """' + '\\"' * (_N // 2 - 10)
    yield "a string", 'a = "' + "x" * (_N - 10) + '"'
    yield "digits", "a = " + "1" * (_N - 10)
    yield "hexadecimal digits", "format = 0x" + "1" * (_N - 20)
    yield "digits behind the point", "format = 1." + "1" * (_N - 20)
    yield "dots", "".join("a." * 63 + f"b{n} = 1\n" for n in range(_MANY))
    yield "dots in headers", "".join("[" + "a." * 63 + f"b{n}]\n" for n in range(_MANY))
    yield "one dotted key", "a." * 20_000 + "b = 1"
    yield "brackets in brackets", "".join(f"a{n} = {'[' * 60}{']' * 60}\n" for n in range(_MANY))
    yield "numbers", "format = [" + "1," * 5000 + "]"
    yield "more numbers", "format = [" + "1," * (_N // 2 - 10) + "]"


def _of_tables() -> Iterator[tuple[str, str]]:
    yield "keys", _FORMAT + "".join(f"k{n} = 1\n" for n in range(4000))
    yield "long keys", _FORMAT + "".join(f"{'k' * 40}{n} = 1\n" for n in range(4000))
    yield "a long key", _FORMAT + '"' + "k" * (_N - 2000) + '" = 1\n'
    yield "tables", "".join(f"[t{n}]\n" for n in range(3000))
    yield "phases", _FORMAT + "[[phases]]\n" * _MANY
    yield "questions", _FORMAT + "[[phases.cues]]\n" * _MANY
    yield "phases with questions", _FORMAT + ("[[phases]]\n" + "[[phases.cues]]\n" * 20) * 90
    yield "roles of one id", _FORMAT + '[[roles]]\nid = "a"\n' * 1400
    yield (
        "parts",
        _PROGRAMME
        + "".join(
            f'[[blocks]]\nid = "b{n}"\nkind = "break"\nname = {{ nl = "x" }}\nlength = "1:00"\n' for n in range(400)
        ),
    )
    yield "keys in a table of one line", "format = {" + ", ".join(f"a{n} = 1" for n in range(3000)) + "}"


def _of_words() -> Iterator[tuple[str, str]]:
    for letters in ("x", "e\u0301", "\u202e", "😀", "<b>"):
        long = letters * ((_N - 2000) // len(letters.encode()))
        yield f"letters {letters!r}", _FORMAT.replace('"Mijn"', f'"{long}x"')
    yield "seats", _FORMAT.replace("[[roles]]", "seats = [" + '"c", ' * 5000 + "]\n[[roles]]", 1)
    yield "marks", _FORMAT + "[observer]\nmarks = [" + '"opn", ' * 5000 + "]\n"
    yield (
        "lines of roles",
        _FORMAT.replace(
            "[phases.lines]\n", "[phases.lines]\n" + "".join(f'r{n} = {{ nl = "x" }}\n' for n in range(1400))
        ),
    )
    many = ", ".join(f'X{n} = "x"' for n in range(2500))
    yield "languages", _FORMAT.replace('{ nl = "Mijn", en = "Mine" }', f"{{ {many} }}")
    yield "lines of a card", _PROGRAMME.replace("lines = [", "lines = [" + "{ nl = 5 }, " * 1500)
