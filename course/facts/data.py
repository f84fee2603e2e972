"""Facts as JSON holds them, and back, by the types of their fields."""

from dataclasses import MISSING, fields
from functools import cache
from types import UnionType
from typing import Any, Self, get_args, get_origin, get_type_hints

_hints = cache(get_type_hints)


class Data:
    """A dataclass of text, numbers, enumerations, tuples and other `Data` that can be kept as JSON."""

    SPARSE = False
    """Whether what is as by default is left out."""

    def to_data(self) -> dict[str, Any]:
        """As JSON can hold it."""
        told = {one.name: (getattr(self, one.name), one.default) for one in fields(self)}
        return {name: _plain(value) for name, (value, usual) in told.items() if not self.SPARSE or value != usual}

    @classmethod
    def from_data(cls, data: dict[str, Any]) -> Self:
        """The inverse of `to_data`.

        Raises:
            KeyError, TypeError, ValueError: it is no such data.
        """
        here = [one.name for one in fields(cls) if not cls.SPARSE or one.default is MISSING or one.name in data]
        return cls(**{name: _read(_hints(cls)[name], data[name]) for name in here})


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return list(map(_plain, value))
    return value.to_data() if isinstance(value, Data) else value


def _read(kind: Any, value: Any) -> Any:
    if kind is Any:
        return value
    origin, args = get_origin(kind), get_args(kind)
    if origin is UnionType:  # with None
        return None if value is None else _read(args[0], value)
    if origin is tuple:
        kinds = [args[0]] * len(value) if args[-1] is Ellipsis else args
        return tuple(map(_read, kinds, value))
    return kind.from_data(value) if issubclass(kind, Data) else kind(value)
