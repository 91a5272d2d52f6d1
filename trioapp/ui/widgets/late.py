"""Parts of something large that are built when they are first asked for, and not before."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, Self, TypeVar, cast, overload

Part = TypeVar("Part")


class Late(Generic[Part]):
    """Stands above a method that builds a part, which is then read like an attribute; whoever reads it first builds it.

    What a part needs is imported inside the method, so that a start does not wait for it either.
    """

    def __init__(self, build: Callable[[Any], Part]) -> None:
        self._build = build
        self.__doc__ = build.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self._name, self._waiting = name, f"_waiting_for_{name}"

    @overload
    def __get__(self, whole: None, owner: type) -> Self: ...

    @overload
    def __get__(self, whole: object, owner: type) -> Part: ...

    def __get__(self, whole: object | None, owner: type) -> Self | Part:
        return self if whole is None else self.of(whole)

    def of(self, whole: object) -> Part:
        """The part of that whole, which is built now if it was not."""
        parts = vars(whole)
        if self._name not in parts:
            parts[self._name] = self._build(whole)
            for use in parts.pop(self._waiting, ()):
                use(parts[self._name])
        return cast("Part", parts[self._name])

    def if_built(self, whole: object) -> Part | None:
        """The part of that whole, or None as long as nobody has asked for it."""
        return vars(whole).get(self._name)

    def when_built(self, whole: object, use: Callable[[Part], None]) -> None:
        """Calls `use` with the part once it is there: at once, or as soon as somebody asks for it."""
        if self._name in vars(whole):
            use(self.of(whole))
        else:
            vars(whole).setdefault(self._waiting, []).append(use)
