"""Addresses by which the rest of the web knows a party: its entry in Wikidata, its profile, its page elsewhere."""

import re
from collections.abc import Iterable
from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.utils.translation import gettext_lazy as _

is_web_address = URLValidator(schemes=["http", "https"])

# The forms in which people copy an entity, a bare number included.
_WIKIDATA = re.compile(
    r"(?:https?://(?:www\.|m\.)?wikidata\.org/(?:entity/|wiki/)(?:Special:EntityData/)?)?(Q[1-9]\d*)(?:\.\w+)?(?:[?#].*)?",
    re.IGNORECASE | re.ASCII,
)


def canonical(address: str) -> str:
    """The address without spaces around it; that of a Wikidata entity in the form of its identifier.

    IPTC and Wikidata name entities with http, however the page is reached.
    """
    address = address.strip()
    entity = _WIKIDATA.fullmatch(address)
    return f"http://www.wikidata.org/entity/{entity[1].upper()}" if entity else address


def canonical_list(addresses: Iterable[str]) -> list[str]:
    """The addresses in canonical form, each once, in their order."""
    return list(dict.fromkeys(filter(None, map(canonical, addresses))))


def check_addresses(addresses: Any) -> None:
    """Raise ``ValidationError`` where the value is no list of web addresses; it names the first that is none."""
    if not isinstance(addresses, list):
        raise ValidationError(_("Give a list of addresses."), "invalid_addresses")
    for address in addresses:
        try:
            is_web_address(address)
        except ValidationError:
            raise ValidationError(
                _("“%(address)s” is no address of the web."), "invalid_address", {"address": address}
            ) from None
