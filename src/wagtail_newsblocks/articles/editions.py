"""The same page in the site's other languages: for the reader's switch, and for search engines."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.urls import translate_url
from django.utils.text import capfirst
from django.utils.translation import get_language, get_language_info
from wagtail.coreutils import get_supported_content_language_variant
from wagtail.models import Site

from wagtail_newsblocks import visibility


@dataclass(frozen=True, kw_only=True, slots=True)
class Edition:
    """One language in which a page can be read: its address there, as a link and in full."""

    language: str
    address: str
    url: str
    is_current: bool

    @property
    def name(self) -> str:
        """The language's own name for itself."""
        try:
            return str(capfirst(get_language_info(self.language)["name_local"]))
        except KeyError:
            return dict(settings.LANGUAGES).get(self.language, self.language)

    @property
    def is_default(self) -> bool:
        """Whether this is the language of the site itself, for readers of whom nothing is known."""
        try:
            return self.language == get_supported_content_language_variant(settings.LANGUAGE_CODE)
        except LookupError:
            return False


def editions_of_page(page: Any, request: HttpRequest) -> list[Edition]:
    """The editions of a page that readers of the site may see; none where it has only one."""
    translations = page.get_translations(inclusive=True).select_related("locale")
    return editions_among(visibility.for_readers(translations, Site.find_for_request(request)), page, request)


def editions_among(translations: Iterable[Any], page: Any, request: HttpRequest) -> list[Edition]:
    """The same of translations that are loaded already, the page itself among them."""
    editions = [
        Edition(
            language=other.locale.language_code,
            address=other.get_url(request),
            url=other.get_full_url(request),
            is_current=other.pk == page.pk,
        )
        for other in translations
        if other.get_url(request)
    ]
    return _ordered(editions)


def editions_here(request: HttpRequest) -> list[Edition]:
    """The editions of an address that is no page; none where the languages do not have addresses of their own."""
    here = request.get_full_path()
    addresses = {language: translate_url(here, language) for language, _name in settings.LANGUAGES}
    return editions_at(addresses, request) if len(set(addresses.values())) == len(addresses) else []


def editions_at(addresses: Mapping[str, str], request: HttpRequest) -> list[Edition]:
    """The editions that have an address, by language; none where there is only one."""
    current = get_language()
    editions = [
        Edition(
            language=language,
            address=address,
            url=request.build_absolute_uri(address),
            is_current=language == current,
        )
        for language, address in addresses.items()
    ]
    return _ordered(editions)


def _ordered(editions: list[Edition]) -> list[Edition]:
    return sorted(editions, key=lambda edition: edition.language) if len(editions) > 1 else []
