"""TOML text in pieces of one statement each, changed so that only what is said otherwise looks otherwise."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from trioapp.domain.values import dataclass
from trioapp.storage.toml_nodes import NOTHING, Branch, Leaf, Many, Node, inline, partners, written
from trioapp.storage.toml_text import KeyPath, Locator

_END: KeyPath = ("",)
_NEW = -1


@dataclass(frozen=True, slots=True)
class Piece:
    """A key with its value, or the header of a table, to the end of its line, and the lines and comments above it.

    `section` is the path of the table under whose header it stands; `begin` is where its text began.
    """

    above: str
    text: str
    path: KeyPath
    section: KeyPath
    is_header: bool = False
    begin: int = _NEW

    def is_in(self, path: KeyPath) -> bool:
        return self.path[: len(path)] == path and self.path != _END

    @property
    def apart(self) -> str:
        """Of what stands above it the paragraphs of comments that do not touch it."""
        lines = self.above.split("\n")
        touching = len(lines) - 1
        while touching and lines[touching - 1].lstrip().startswith("#"):
            touching -= 1
        apart = "".join(f"{line}\n" for line in lines[:touching])
        return apart if "#" in apart else ""


Pieces = list[Piece]


def new_text(node: Branch) -> str:
    """A file that says this and nothing else, well laid out."""
    return _joined(list(_contents((), node)))


def changed_text(text: str, old: Branch, new: Branch) -> str:
    """Sound TOML text that says `old`, changed to say `new`."""
    if old == new:
        return text
    changed = _Change(text.replace("\r\n", "\n")).done(old, new)
    return changed.replace("\n", "\r\n") if "\r\n" in text else changed


class _Change:
    """A change of a text; what it takes over from before is found by the paths it had then."""

    def __init__(self, text: str) -> None:
        locator = Locator(text)
        self._text = text
        self._values = locator.values
        self._pieces = list(_cut(text, locator))

    def done(self, old: Branch, new: Branch) -> str:
        return _joined(self._table(self._pieces, (), old, new))

    def _table(self, pieces: Pieces, path: KeyPath, old: Node, new: Node) -> Pieces:
        """The pieces with all put right that is said of one table."""
        for key in old.children:
            if key not in new.children:
                pieces = _without(pieces, (*path, key))
        order = list(new.children)
        for key, node in new.children.items():
            pieces = self._put(pieces, (*path, key), order, old.children.get(key, NOTHING), node)
        return pieces

    def _put(self, pieces: Pieces, path: KeyPath, order: Sequence[str], old: Node, new: Node) -> Pieces:
        there = [piece for piece in pieces if piece.is_in(path)]
        if not there:
            return pieces if new.is_usual else _with(pieces, path, order, new)
        if old == new:
            return pieces
        if new.is_usual:
            return _without(pieces, path)
        if there[0].path == path and not there[0].is_header:
            return [self._respelled(piece, old, new) if piece is there[0] else piece for piece in pieces]
        if isinstance(old, Many) and isinstance(new, Many):
            return self._several(pieces, path, old, new)
        if isinstance(new, Leaf) and list(old.children) != list(new.children):
            return _with(_without(pieces, path), path, order, new)
        changed = self._table(pieces, path, old, new)
        if isinstance(new, Branch) and new.order and tuple(_keys_in(changed, path)) != new.order:
            return _in_order(changed, path, new.order) or _with(_without(pieces, path), path, order, new)
        return changed

    def _several(self, pieces: Pieces, path: KeyPath, old: Many, new: Many) -> Pieces:
        """Tables of one kind, put one after another in the place of the first of them."""
        was = partners(old.items, new.items)
        place = next(number for number, piece in enumerate(pieces) if piece.is_in(path))
        for gone in set(range(len(old.items))).difference(was):
            pieces = _without(pieces, (*path, gone))
        groups = [[piece for piece in pieces if piece.is_in((*path, number))] for number in range(len(old.items))]
        others = [piece for piece in pieces if not piece.is_in(path)]
        put: Pieces = []
        for number, item in zip(was, new.items, strict=True):
            if number is None:
                put += _section(path, item, is_one_of_many=True)
            else:
                put += self._table(groups[number], (*path, number), old.items[number], item)
        return [*others[:place], *put, *others[place:]]

    def _respelled(self, piece: Piece, old: Node, new: Node) -> Piece:
        """The same key with another value."""
        value = self._values[piece.path]
        begin, end = value.start - piece.begin, value.stop - piece.begin
        return replace(piece, text=piece.text[:begin] + self._value(piece.path, old, new) + piece.text[end:])

    def _value(self, path: KeyPath, old: Node, new: Node) -> str:
        """A value on its line, with what is the same in it spelled as it was."""
        if path not in self._values:
            return written(new)
        if old == new:
            return self._text[self._values[path]]
        if isinstance(old, Many) and isinstance(new, Many):
            return self._list(path, old, new)
        parts = {key: child for key, child in new.children.items() if self._is_said(path, key, old, child)}
        if not parts:
            return written(new)
        values = {key: self._value((*path, key), old.children.get(key, NOTHING), node) for key, node in parts.items()}
        had = [key for key in old.children if (*path, key) in self._values]
        return self._spliced(path, values) if had == list(values) else inline(values)

    def _is_said(self, path: KeyPath, key: str, old: Node, child: Node) -> bool:
        return not child.is_usual or ((*path, key) in self._values and old.children.get(key) == child)

    def _list(self, path: KeyPath, old: Many, new: Many) -> str:
        was = partners(old.items, new.items)
        values = [
            written(item) if number is None else self._value((*path, number), old.items[number], item)
            for number, item in zip(was, new.items, strict=True)
        ]
        if was == list(range(len(old.items))):
            return self._spliced(path, dict(enumerate(values)))
        return f"[{', '.join(values)}]"

    def _spliced(self, path: KeyPath, values: dict[str, str] | dict[int, str]) -> str:
        """The value as it was written, with other values at the places of those in it."""
        whole, text = self._values[path], ""
        done = whole.start
        for place, value in sorted((self._values[*path, key], value) for key, value in values.items()):
            text += self._text[done : place.start] + value
            done = place.stop
        return text + self._text[done : whole.stop]


def _cut(text: str, locator: Locator) -> Iterator[Piece]:
    done = 0
    section: KeyPath = ()
    for path, begin, end, is_header in locator.statements:
        section = path if is_header else section
        stop = text.find("\n", end) + 1 or len(text)
        line = text[begin:stop]
        yield Piece(text[done:begin], line if line[-1] == "\n" else f"{line}\n", path, section, is_header, begin)
        done = stop
    yield Piece(text[done:], "", _END, _END)


def _joined(pieces: Pieces) -> str:
    return "".join(piece.above + piece.text for piece in pieces)


def _without(pieces: Pieces, path: KeyPath) -> Pieces:
    """What stood apart above the first that goes stays."""
    kept: Pieces = []
    apart, has_gone = "", False
    for piece in pieces:
        if piece.is_in(path):
            apart += "" if has_gone else piece.apart
            has_gone = True
        else:
            kept.append(replace(piece, above=apart + piece.above) if apart else piece)
            apart = ""
    return kept


def _with(pieces: Pieces, path: KeyPath, order: Sequence[str], new: Node) -> Pieces:
    if _has_a_section(new):
        place = _place_of_section(pieces, path, order)
        return [*pieces[:place], *_sections(path, new), *pieces[place:]]
    return _with_pair(pieces, path, new)


def _place_of_section(pieces: Pieces, path: KeyPath, order: Sequence[str]) -> int:
    """Before the tables that come later by their order, else after all of the table around it."""
    table, later = path[:-1], order[order.index(str(path[-1])) + 1 :]
    around = [number for number, piece in enumerate(pieces) if piece.is_in(table)]
    for number in around:
        piece = pieces[number]
        if piece.is_header and len(piece.path) > len(table) and piece.path[len(table)] in later:
            return number
    return _end_of(pieces, table)


def _end_of(pieces: Pieces, table: KeyPath) -> int:
    """After all of a table, or of the one around it where nothing is left of it, and not among the keys of another."""
    around = [number for number, piece in enumerate(pieces) if piece.is_in(table)]
    if not around:
        return _end_of(pieces, table[:-1])
    place = around[-1] + 1
    while place < len(pieces) and not pieces[place].is_header and pieces[place].path != _END:
        place += 1
    return place


def _with_pair(pieces: Pieces, path: KeyPath, new: Node) -> Pieces:
    """Under the header of its table, or beside what that table has without one, or under a header of its own."""
    table = path[:-1]
    under = [number for number, piece in enumerate(pieces) if piece.section == table]
    if not under:
        under = [number for number, piece in enumerate(pieces) if piece.is_in(table) and not piece.is_header]
        under = [number for number in under if len(pieces[number].section) < len(table)]
    if not under and not table:
        return _at_the_top(pieces, _pair(table, path, new))
    if not under:
        inside = (number for number, piece in enumerate(pieces) if piece.is_in(table))
        place = next(inside, _end_of(pieces, table))
        header = Piece("", f"[{_dotted(table)}]\n", table, table, is_header=True)
        return [*pieces[:place], header, _pair(table, path, new), *pieces[place:]]
    last = under[-1]
    return [*pieces[: last + 1], _pair(pieces[last].section, path, new), *pieces[last + 1 :]]


def _at_the_top(pieces: Pieces, pair: Piece) -> Pieces:
    """Before all tables, and after the comments at the beginning that belong to none."""
    first = pieces[0]
    apart = first.above if first.path == _END else first.apart
    above = f"{apart}\n" if apart and apart[-1] != "\n" else apart
    return [replace(pair, above=above), replace(first, above=first.above[len(apart) :]), *pieces[1:]]


def _in_order(pieces: Pieces, path: KeyPath, keys: Sequence[str]) -> Pieces | None:
    """The pieces with the keys of one table in their order; None where some have a header and others none."""
    places = [number for number, piece in enumerate(pieces) if len(piece.path) > len(path) and piece.is_in(path)]
    firsts = {pieces[number].path[len(path)]: pieces[number].is_header for number in reversed(places)}
    if len(set(firsts.values())) > 1:
        return None
    ordered = sorted((pieces[number] for number in places), key=lambda piece: keys.index(str(piece.path[len(path)])))
    moved = dict(zip(places, ordered, strict=True))
    return [moved.get(number, piece) for number, piece in enumerate(pieces)]


def _keys_in(pieces: Pieces, path: KeyPath) -> dict[str | int, None]:
    return {piece.path[len(path)]: None for piece in pieces if len(piece.path) > len(path) and piece.is_in(path)}


# -- what is new


def _has_a_section(node: Node) -> bool:
    return isinstance(node, Many) or (isinstance(node, Branch) and not node.is_inline)


def _contents(path: KeyPath, table: Branch) -> Iterator[Piece]:
    """First what is under the header of the table, then the tables in it."""
    said = {key: child for key, child in table.children.items() if not child.is_usual}
    for key, child in said.items():
        if not _has_a_section(child):
            yield _pair(path, (*path, key), child)
    for key, child in said.items():
        if _has_a_section(child):
            yield from _sections((*path, key), child)


def _sections(path: KeyPath, node: Node) -> Iterator[Piece]:
    if isinstance(node, Many):
        for item in node.items:
            yield from _section(path, item, is_one_of_many=True)
    elif isinstance(node, Branch):
        yield from _section(path, node)


def _section(path: KeyPath, table: Branch, *, is_one_of_many: bool = False) -> Iterator[Piece]:
    """Tables of the file have an empty line above them, and those within none."""
    above = "\n" if len(path) == 1 else ""
    header = f"[[{_dotted(path)}]]\n" if is_one_of_many else f"[{_dotted(path)}]\n"
    inside = (*path, _NEW) if is_one_of_many else path
    yield Piece(above, header, inside, inside, is_header=True)
    yield from _contents(inside, table)


def _pair(section: KeyPath, path: KeyPath, node: Node) -> Piece:
    return Piece("", f"{_dotted(path[len(section) :])} = {written(node)}\n", path, section)


def _dotted(path: KeyPath) -> str:
    return ".".join(key for key in path if isinstance(key, str))
