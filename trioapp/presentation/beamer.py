"""Where the room's picture is, and how a screen is known again, as values."""

from __future__ import annotations

from trioapp.domain.values import dataclass

_BETWEEN = "|"


@dataclass(frozen=True, slots=True)
class BeamerState:
    """`screen` is empty when the picture is off, stands in a window, or `is_lost` because its screen went away."""

    is_on: bool
    is_lost: bool = False
    screen: str = ""
    width: int = 0
    height: int = 0


@dataclass(frozen=True, slots=True)
class ScreenChoice:
    """A screen that can be projected on: its identity as text, and what it is called."""

    identity: str
    words: str


@dataclass(frozen=True, slots=True)
class ScreenIdentity:
    """What tells one screen from another, also when it comes back on another plug."""

    name: str
    manufacturer: str = ""
    model: str = ""
    serial: str = ""

    @classmethod
    def from_text(cls, text: str) -> ScreenIdentity:
        """As written by `as_text`; anything else is taken for a name."""
        parts = [part.strip() for part in text.split(_BETWEEN)][:4]
        return cls(*parts) if parts else cls("")

    @property
    def as_text(self) -> str:
        """As one line, for the settings."""
        parts = (self.name, self.manufacturer, self.model, self.serial)
        return _BETWEEN.join(part.replace(_BETWEEN, " ") for part in parts)

    def likeness(self, other: ScreenIdentity) -> int:
        """3 for the same device, 2 for the same kind on the same plug, 1 for the same plug alone, 0 for another one."""
        same_kind = (self.manufacturer, self.model) == (other.manufacturer, other.model)
        if same_kind and self.serial and self.serial == other.serial:
            return 3
        if not self.name or self.name != other.name:
            return 0
        return 2 if same_kind else 1
