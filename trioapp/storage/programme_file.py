"""The programme of a day as a TOML file: what may stand in it, every fault with its line, and writing one."""

from __future__ import annotations

from dataclasses import fields
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from trioapp.domain import numerals
from trioapp.domain.formats import Rounds
from trioapp.domain.instants import ZERO, Duration, total
from trioapp.domain.problems import ProblemKind, Refused
from trioapp.domain.programme import NEEDS, Block, BlockKind, CanvasKind, Programme, Side
from trioapp.domain.texts import NO_TEXT, Text
from trioapp.storage.reading import read_text, shown
from trioapp.storage.toml_tables import OF_A_PHASE, TEXT_EXAMPLE, Document, Table, tell_ids_twice
from trioapp.storage.toml_text import parsed

if TYPE_CHECKING:
    from tomlkit.items import Array, InlineTable
    from tomlkit.items import Table as TomlTable

VERSION = 1
"""The version of this language, which a file gives as its `programme`."""
LARGEST_PROGRAMME = 256 * 1024
"""Bytes."""
LONGEST_DAY = Duration.of(minutes=24 * 60)
_KEY = "programme"
_NUMBERED = frozenset({"id", "number", "kind", "length", "left", "right", "lines", "starts", "ends"})
"""Fields of a block that are written otherwise than as they are."""


def holds_programme(path: Path) -> bool:
    """Whether a TOML file is meant as a programme, and not as a format; `Refused` when it cannot be read."""
    text = read_text(path, LARGEST_PROGRAMME)
    try:
        return names_programme(parsed(text, ""))
    except Refused:
        return False


def names_programme(entries: dict[str, object]) -> bool:
    """Whether what tomli made of a file is meant as a programme, and not as a format."""
    return _KEY in entries


def read_programme(path: Path) -> Programme:
    """The programme in a file; `Refused` with every fault when it cannot be read or is not sound."""
    return parse_programme(read_text(path, LARGEST_PROGRAMME), shown(path))


@lru_cache(maxsize=32)
def parse_programme(text: str, file: str = "") -> Programme:
    """The programme that the TOML text describes; `Refused` with every fault, in the order of their lines."""
    return programme_said(parsed(text, file), text, file)


def programme_said(entries: dict[str, object], text: str, file: str) -> Programme:
    """The programme that TOML text describes, of which tomli made `entries`; `Refused` as `parse_programme`."""
    document = Document(text, file)
    programme = programme_in(Table(entries, (), document))
    document.refuse_faults()
    return programme


def programme_in(top: Table) -> Programme:
    """What a table of a whole file says; its faults are told to the document."""
    top.check_version(_KEY, VERSION)
    return Programme(
        id=top.identifier("id"),
        name=top.text("name"),
        blocks=_blocks(top),
        for_trainer=top.text("for_trainer", needed=False),
    )


def _blocks(top: Table) -> tuple[Block, ...]:
    tables = top.tables("blocks")
    blocks = tuple(_block(table, number) for number, table in enumerate(tables, 1))
    tell_ids_twice(tables, [block.id for block in blocks])
    _check_times(tables, blocks)
    length = total(tuple(block.length for block in blocks))
    if length > LONGEST_DAY:
        top.wrong(ProblemKind.DAY_TOO_LONG, "blocks", numerals.length(length), "24:00:00")
    return blocks


def _block(table: Table, number: int) -> Block:
    kind = table.choice("kind", BlockKind, BlockKind.STATEMENT)
    is_exercise = kind is BlockKind.EXERCISE
    has_canvas = kind is BlockKind.CANVAS
    block = Block(
        id=table.identifier("id"),
        number=number,
        kind=kind,
        name=table.text("name"),
        length=table.duration("length", OF_A_PHASE, ZERO if is_exercise else None) or ZERO,
        part=table.text("part", needed=False),
        statement=table.text("statement", needed=False),
        support=table.text("support", needed=False),
        left=_side(table, "left"),
        right=_side(table, "right"),
        lines=table.texts("lines"),
        by_clock=table.switch("by_clock"),
        source=table.text("source", needed=False),
        picture=table.picture("picture"),
        format=table.identifier("format") if kind in (BlockKind.EXERCISE, BlockKind.BRIEF, BlockKind.FORMING) else "",
        rounds=table.choice("rounds", Rounds, Rounds.ONE, needed=False),
        canvas=table.choice("canvas", CanvasKind, CanvasKind.FIELD) if has_canvas else None,
        for_trainer=table.text("for_trainer", needed=False),
        starts=table.time_of_day("starts"),
        ends=table.time_of_day("ends"),
        hidden=table.switch("hidden"),
    )
    _check_needs(table, block)
    return block


def _check_needs(table: Table, block: Block) -> None:
    """What a card of that kind cannot do without."""
    for name in NEEDS.get(block.kind, ()):
        value = getattr(block, name)
        if value in (NO_TEXT, (), Side()):
            table.wrong(ProblemKind.KEY_MISSING, name, other=f"{name} = {TEXT_EXAMPLE}")


def _side(block: Table, key: str) -> Side:
    table = block.table(key, needed=False)
    return Side(table.text("heading", needed=False), table.texts("lines")) if table else Side()


def _check_times(tables: list[Table], blocks: tuple[Block, ...]) -> None:
    """Each fixed time comes after the one before; only what begins when another ends has the same."""
    latest, before = -1, ""
    for table, block in zip(tables, blocks, strict=True):
        for key, minute in (("starts", block.starts), ("ends", block.ends)):
            if minute is None:
                continue
            follows = minute == latest and (before, key) == ("ends", "starts")
            if minute <= latest and not follows:
                table.wrong(ProblemKind.TIME_NOT_LATER, key, numerals.of_minute(minute), numerals.of_minute(latest))
            latest, before = minute, key


def programme_text(programme: Programme) -> str:
    """The programme as TOML, to be read by `parse_programme`."""
    import tomlkit  # a start need not wait for what only saving needs

    top = tomlkit.document()
    top[_KEY] = VERSION
    top["id"] = programme.id
    top["name"] = _inline(programme.name)
    if programme.for_trainer.entries:
        top["for_trainer"] = _inline(programme.for_trainer)
    blocks = tomlkit.aot()
    for block in programme.blocks:
        blocks.append(_as_table(block))
    top["blocks"] = blocks
    return tomlkit.dumps(top)


def _as_table(block: Block) -> TomlTable:
    import tomlkit

    table = tomlkit.table()
    table["id"], table["kind"] = block.id, block.kind.value
    plain = Block("", 0, block.kind, NO_TEXT)
    for field in fields(Block):
        value = getattr(block, field.name)
        if field.name in _NUMBERED or value == getattr(plain, field.name):
            continue
        table[field.name] = _inline(value) if isinstance(value, Text) else value
    if block.length:
        table["length"] = numerals.length(block.length)
    for key, side in (("left", block.left), ("right", block.right)):
        if side != Side():
            table[key] = _side_as_table(side)
    if block.lines:
        table["lines"] = _list(block.lines)
    for key, minute in (("starts", block.starts), ("ends", block.ends)):
        if minute is not None:
            table[key] = numerals.of_minute(minute)
    return table


def _side_as_table(side: Side) -> TomlTable:
    import tomlkit

    table = tomlkit.table()
    if side.heading.entries:
        table["heading"] = _inline(side.heading)
    if side.lines:
        table["lines"] = _list(side.lines)
    return table


def _inline(text: Text) -> InlineTable:
    import tomlkit

    table = tomlkit.inline_table()
    table.update(dict(text.entries))
    return table


def _list(texts: tuple[Text, ...]) -> Array:
    import tomlkit

    array = tomlkit.array()
    for text in texts:
        array.append(_inline(text))
    return array.multiline(multiline=True)
