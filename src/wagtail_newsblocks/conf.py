"""The package's settings: one dict in the site's settings, one field a setting here."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any

from django.conf import settings as django_settings

NAME = "WAGTAIL_NEWSBLOCKS"


@dataclass(frozen=True, kw_only=True, slots=True)
class Settings:
    """Every setting with its type, default and meaning."""

    ARTICLES_MODEL: str = "newsblocks_pages.ArticlePage"
    """The page model that lists, feeds and commands ask for articles, as ``app_label.Model``."""

    ARTICLES_PER_PAGE: int = 20
    """How many articles a news section, topic, contributor or archive shows before “Older stories”."""

    HEADLINE_MAX_CHARACTERS: int = 90
    """From which length on the content checks call a headline long, in characters; 0 sets no limit."""

    READING_WORDS_PER_MINUTE: int = 220
    """How many words of an article a reader takes in per minute."""

    EMBED_PROVIDERS: tuple[Mapping[str, str], ...] = ()
    """Further players for the embed block: mappings with ``name``, ``pattern`` (a regular expression for the
    address) and ``player`` (the iframe's address, with ``{name}`` for each named group of the pattern)."""

    IMPORT_MAX_CHARACTERS: int = 200_000
    """Longest text that an importer takes for one story, in characters."""


def given() -> Mapping[str, Any]:
    """What the site has set, as it stands, unknown names included."""
    return getattr(django_settings, NAME, {})


def unknown() -> list[str]:
    """Names in the site's dict that no setting has, sorted."""
    return sorted(set(given()) - {field.name for field in fields(Settings)})


def settings() -> Settings:
    """The settings in force now."""
    known = {field.name for field in fields(Settings)}
    return Settings(**{name: value for name, value in given().items() if name in known})
