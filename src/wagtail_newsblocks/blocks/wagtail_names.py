"""Keeps our block classes out of other people's migrations, so that the classes may move."""

from typing import Any


class NamedAsWagtail:
    """Adds to a field block: migrations name the Wagtail block that it derives from.

    Struct and stream blocks need nothing of the kind, Wagtail flattens them by itself.
    """

    def deconstruct(self) -> tuple[str, list[Any], dict[str, Any]]:
        """The dotted path of the nearest Wagtail base class, with the constructor's arguments."""
        _path, arguments, options = super().deconstruct()  # type: ignore[misc]  # a mixin: the class beside it has it
        base = next(cls for cls in type(self).__mro__ if cls.__module__.startswith("wagtail."))
        module = "wagtail.blocks" if base.__module__.startswith("wagtail.blocks.") else base.__module__
        return f"{module}.{base.__name__}", arguments, options
