"""Frozen values as `dataclasses` makes them, of which a start has hundreds: cheap to define, `__init__` at first use.

The library compiles six functions for each class, half a millisecond; here all classes share them (decision 0050).
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import MISSING, Field, FrozenInstanceError
from operator import attrgetter
from reprlib import recursive_repr
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass
else:

    def dataclass(
        plain: type | None = None, /, *, frozen: bool = False, slots: bool = False, order: bool = False
    ) -> Callable[[type], type] | type:
        """As in the library, which makes what is not frozen or has an order itself."""
        if order or not frozen:
            return dataclasses.dataclass(plain, frozen=frozen, slots=slots, order=order)
        return lambda plain: _as_value(plain, has_slots=slots)


def _as_value(plain: type, *, has_slots: bool) -> type:
    """A class that has all the library gives it; what its own body says is kept."""
    plain.__doc__ = plain.__doc__ or plain.__name__
    own = set(vars(plain)) - ({"__hash__"} if plain.__dict__.get("__hash__") is None else set())
    made: Any = dataclasses.dataclass(init=False, repr=False, eq=False, slots=has_slots)(plain)
    contents = _contents(tuple(field.name for field in dataclasses.fields(made) if field.compare))
    functions = {"__init__": _FirstInit(made), "__eq__": _equality(contents), "__hash__": _hashing(contents), **_SHARED}
    for name, function in functions.items():
        if name not in own:
            setattr(made, name, function)
    return made  # type: ignore[no-any-return]


def _contents(names: tuple[str, ...]) -> Callable[[object], Any]:
    """What of a value counts when it is compared, always as a tuple."""
    if len(names) > 1:
        return attrgetter(*names)
    return lambda value: tuple(getattr(value, name) for name in names)


def _equality(contents: Callable[[object], Any]) -> Callable[[object, object], Any]:
    def __eq__(self: object, other: object) -> Any:  # noqa: N807
        return contents(self) == contents(other) if other.__class__ is self.__class__ else NotImplemented

    return __eq__


def _hashing(contents: Callable[[object], Any]) -> Callable[[object], int]:
    def __hash__(self: object) -> int:  # noqa: N807
        return hash(contents(self))

    return __hash__


@recursive_repr()
def _repr(self: Any) -> str:
    told = (f"{field.name}={getattr(self, field.name)!r}" for field in dataclasses.fields(self) if field.repr)
    return f"{type(self).__qualname__}({', '.join(told)})"


def _refuse_to_set(_self: object, name: str, _value: object) -> None:
    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_to_delete(_self: object, name: str) -> None:
    raise FrozenInstanceError(f"cannot delete field {name!r}")


def _state(self: Any) -> list[Any]:
    return [getattr(self, field.name) for field in dataclasses.fields(self)]


def _set_state(self: Any, state: list[Any]) -> None:
    for field, value in zip(dataclasses.fields(self), state, strict=True):
        object.__setattr__(self, field.name, value)


_SHARED = {
    "__repr__": _repr,
    "__setattr__": _refuse_to_set,
    "__delattr__": _refuse_to_delete,
    "__getstate__": _state,
    "__setstate__": _set_state,
}


class _FirstInit:
    """Stands where `__init__` of a class will be, and puts it there when it is first asked for."""

    def __init__(self, made: type) -> None:
        self._made: Any = made

    def __get__(self, value: object | None, _owner: type) -> Any:
        init = _init_of(self._made)
        self._made.__init__ = init
        return init if value is None else init.__get__(value)


def _init_of(made: Any) -> Any:
    """That which the library makes for a class with the same fields."""
    fields = [(field.name, field.type, _like(field)) for field in dataclasses.fields(made)]
    body = {"__doc__": made.__doc__} | {name: getattr(made, name) for name in ("__post_init__",) if hasattr(made, name)}
    twin: Any = dataclasses.make_dataclass(made.__name__, fields, frozen=True, repr=False, eq=False, namespace=body)
    init = twin.__init__
    init.__qualname__, init.__module__ = f"{made.__qualname__}.__init__", made.__module__
    return init


def _like(field: Field[Any]) -> Any:
    """Of a field only what its parameter needs; one that was used already cannot be used again."""
    if field.default_factory is not MISSING:
        return dataclasses.field(default_factory=field.default_factory)
    return dataclasses.field(default=field.default)
