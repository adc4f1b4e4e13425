"""Addresses of the web."""

from typing import Any

from django.core.validators import URLValidator
from wagtail.blocks import URLBlock

from .wagtail_names import NamedAsWagtail


class WebAddressBlock(NamedAsWagtail, URLBlock):
    """An address that a browser can open: http or https, nothing else."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**{"validators": (URLValidator(schemes=["http", "https"]),), **kwargs})
