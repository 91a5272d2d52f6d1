"""Looking back as it is shown to the trainer: plots as values, each with its finding, its words and its table."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from trioapp.domain.formats import Shape
from trioapp.domain.marks import Mark
from trioapp.domain.values import dataclass


class Look(StrEnum):
    """How a bar is filled, so that it is told apart without colour."""

    FULL = "full"
    STRIPED = "striped"
    DOTTED = "dotted"
    CROSSED = "crossed"


@dataclass(frozen=True, slots=True)
class Series:
    """Bars that belong together: one for each row, with what is written at its end.

    Those that `follow` begin where the bar of the series before ends.
    """

    name: str
    look: Look
    values: tuple[float, ...]
    labels: tuple[str, ...]
    follows: bool = False


@dataclass(frozen=True, slots=True)
class BarPlot:
    """Rows from top to bottom; values are seconds where it `is_time`."""

    rows: tuple[str, ...]
    series: tuple[Series, ...]
    axis: str
    is_time: bool


@dataclass(frozen=True, slots=True)
class Backdrop:
    """A phase behind a line of marks, in seconds."""

    name: str
    begins: float
    ends: float


@dataclass(frozen=True, slots=True)
class Spots:
    """Where a mark was made: in which row, and at which second."""

    name: str
    mark: Mark
    places: tuple[tuple[int, float], ...]


@dataclass(frozen=True, slots=True)
class LinePlot:
    """A line for each row, from top to bottom."""

    rows: tuple[str, ...]
    backdrops: tuple[Backdrop, ...]
    spots: tuple[Spots, ...]
    axis: str


@dataclass(frozen=True, slots=True)
class Key:
    """A role as it is drawn, and what it is called."""

    name: str
    role: str
    shape: Shape


@dataclass(frozen=True, slots=True)
class Cell:
    """A field of a grid: the sign of a role, or a few letters; `is_strong` stands out."""

    row: int
    column: int
    words: str = ""
    key: Key | None = None
    is_strong: bool = False


@dataclass(frozen=True, slots=True)
class GridPlot:
    """Fields by row and column; a field that is not there is empty."""

    rows: tuple[str, ...]
    columns: tuple[str, ...]
    cells: tuple[Cell, ...]
    keys: tuple[Key, ...]
    axis: str


Plot = BarPlot | LinePlot | GridPlot


@dataclass(frozen=True, slots=True)
class Table:
    """The numbers of a plot in words."""

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


NO_TABLE = Table((), ())


@dataclass(frozen=True, slots=True)
class Chart:
    """A plot: its `finding` stands above it, and `said` is what somebody hears who cannot see it.

    Without a `plot` there is nothing to be drawn yet, and `said` tells why. `has_people` is whether names could be in
    it; `lines` are sentences below it, one each.
    """

    id: str
    name: str
    finding: str
    said: str
    plot: Plot | None = None
    table: Table = NO_TABLE
    has_people: bool = False
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ChartEntry:
    """A chart in the list; `heading` stands above the first of its kind."""

    id: str
    name: str
    heading: str = ""


@dataclass(frozen=True, slots=True)
class InsightView:
    """All charts by name, and the one that was chosen; `folder` is where the last file went, if any."""

    entries: tuple[ChartEntry, ...]
    chart: Chart
    is_named: bool
    folder: str = ""


class ChartFile(StrEnum):
    """As what a chart is saved; the values are the endings of the files."""

    PICTURE = "png"
    DRAWING = "svg"
    TABLE = "csv"


@dataclass(frozen=True, slots=True)
class ChartSaving:
    """The chart that is shown is to be saved in that folder; of a picture or a drawing with these `contents`."""

    form: ChartFile
    folder: Path
    contents: bytes = b""
