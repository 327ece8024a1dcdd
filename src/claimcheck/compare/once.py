"""What follows from an object's fields, worked out when it is first asked for."""

from collections.abc import Callable
from typing import Generic, TypeVar, overload

T = TypeVar("T")
Owner = TypeVar("Owner")


class cached_property(Generic[Owner, T]):  # noqa: N801 - the name it has in the standard library
    """`functools.cached_property` without the lock that it takes until Python 3.12.

    A sentence is asked for hundreds of such values, by one thread.
    """

    def __init__(self, work_out: Callable[[Owner], T]) -> None:
        self._work_out = work_out
        self.__doc__ = work_out.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    @overload
    def __get__(self, instance: None, owner: type) -> "cached_property[Owner, T]": ...
    @overload
    def __get__(self, instance: Owner, owner: type) -> T: ...
    def __get__(self, instance: Owner | None, owner: type) -> "T | cached_property[Owner, T]":
        if instance is None:
            return self
        value = vars(instance)[self._name] = self._work_out(instance)
        return value
