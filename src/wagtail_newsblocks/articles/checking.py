"""What is found about the sources of articles: in the form, when they are published, and in reports."""

from collections.abc import Collection, Sequence
from typing import Any

from wagtail_newsblocks import conf
from wagtail_newsblocks.sources.attribution import named_in
from wagtail_newsblocks.sources.findings import Code, Finding, findings
from wagtail_newsblocks.sources.loading import records_for

from .telling import places_of, told_by

OF_ONE_VOICE = frozenset({"interview", "opinion", "review", "satire", "sponsored"})
"""Genres in which nobody expects a second source."""


def findings_of(article: Any, *, only: Collection[str] = Code.values) -> list[Finding]:
    """What is found about an article as it stands in memory."""
    return findings_of_all([article], only=only)[0]


def findings_of_all(articles: Sequence[Any], *, only: Collection[str] = Code.values) -> list[list[Finding]]:
    """What is found about each of some articles, their records loaded together."""
    stories = [told_by(article) for article in articles]
    records, blocking = records_for(named_in(stories)), conf.settings().SOURCES_BLOCKING
    return [
        findings(told, records, places=places_of(article), blocking=blocking, only=_asked_of(article, only))
        for article, told in zip(articles, stories, strict=True)
    ]


def unsettled(article: Any) -> list[Finding]:
    """What should have kept the article from being published, by the rules of the site."""
    return findings_of(article, only=conf.settings().SOURCES_BLOCKING)


def _asked_of(article: Any, codes: Collection[str]) -> Collection[str]:
    return set(codes) - {Code.SINGLE_SOURCE} if article.genre in OF_ONE_VOICE else codes
