"""The parameters of the lists: what they may be, and which articles they leave."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from functools import partial
from typing import Annotated, Any

import swapper
from django.http import HttpRequest
from django.utils import timezone
from django.utils.dateparse import parse_date, parse_datetime
from pydantic import BaseModel, ConfigDict, Field
from pydantic.json_schema import SkipJsonSchema
from wagtail.models import Locale, Site

from wagtail_newsblocks import visibility
from wagtail_newsblocks.articles.models import ArticleMixin, Byline, FrontMixin, Topic
from wagtail_newsblocks.articles.queries import search_for
from wagtail_newsblocks.articles.telling import told_by
from wagtail_newsblocks.sources.attribution import shown_of
from wagtail_newsblocks.sources.models import Source
from wagtail_newsblocks.sources.queries import pages_resting_on, rest_on

from .addresses import roots_of
from .paging import MAX_LIMIT, Asked, Keep, Row, scope_of
from .problems import Kind, NotThere, Problem

HIGHEST_KEY = 2**63 - 1
WITHOUT_NUL = r"^[^\x00]*$"
YEARS = range(1000, 9999)

Key = Annotated[int, Field(ge=1, le=HIGHEST_KEY)]
Text = Annotated[str, Field(max_length=255, pattern=WITHOUT_NUL)]
Language = Annotated[str, Field(pattern=r"^[A-Za-z0-9-]{1,35}$", json_schema_extra={"example": "en"})]


class Parameters(BaseModel):
    """What every list takes."""

    model_config = ConfigDict(extra="ignore")

    limit: int = Field(20, ge=1, le=MAX_LIMIT, description="How many at most.")
    cursor: Annotated[str, Field(max_length=200)] | SkipJsonSchema[None] = Field(
        None, description="Where the list goes on: next_cursor of the page before. Good for the same filters alone."
    )

    def asked(self, name: str) -> Asked:
        """Which part of the list of that name is asked for."""
        filters = self.model_dump(exclude={"limit", "cursor", "fields"})
        return Asked(scope_of(name, filters), self.limit, self.cursor or "")


class LocaleParameters(Parameters):
    """What lists in several languages take."""

    locale: Language | SkipJsonSchema[None] = Field(None, description="Only in this language.")

    def within(self, rows: Any) -> Any:
        """The rows in the language that is asked for, of a queryset."""
        return rows.filter(locale__language_code__iexact=self.locale) if self.locale else rows


class Selection(BaseModel):
    """What everything with fields to choose takes."""

    fields: Annotated[str, Field(max_length=1000)] | SkipJsonSchema[None] = Field(
        None,
        description="Names of fields, with commas between them: the others are left out, but for the id.",
        json_schema_extra={"example": "headline,url,published_at"},
    )


class ArticleParameters(Selection, LocaleParameters):
    """Which articles are asked for."""

    news_section: Text | SkipJsonSchema[None] = Field(
        None, description="Below this news section: its id, or its path, such as /harbour/."
    )
    topic: Text | SkipJsonSchema[None] = Field(None, description="On this topic: its slug; of digits alone, its id.")
    contributor: Text | SkipJsonSchema[None] = Field(
        None, description="By this contributor, in whichever role: the slug; of digits alone, the id."
    )
    source: Key | SkipJsonSchema[None] = Field(
        None, description="That rest on this source, or on a work that names it, as far as readers are told: its id."
    )
    genre: str | SkipJsonSchema[None] = Field(None, json_schema_extra={"enum": list(ArticleMixin.Genre.values)})
    since: Annotated[str, Field(max_length=40)] | SkipJsonSchema[None] = Field(
        None,
        alias="from",
        description="Published on this day (by the clock of the site) or at this moment, or later.",
        json_schema_extra={"example": "2026-05-01"},
    )
    until: Annotated[str, Field(max_length=40)] | SkipJsonSchema[None] = Field(
        None,
        description="Published on this day or at this moment, or earlier.",
        json_schema_extra={"example": "2026-05-31"},
    )
    search: Annotated[str, Field(max_length=200, pattern=WITHOUT_NUL)] | SkipJsonSchema[None] = Field(
        None, description="With these words, in one language: that of locale, else the site's own. 200 hits at most."
    )

    def chosen_of(self, articles: Any, site: Site | None) -> Any:
        """Those of ``articles`` that are asked for."""
        articles = self.within(articles)
        if self.genre:
            articles = articles.filter(genre=_genre(self.genre))
        if self.since:
            articles = articles.filter(published_at__gte=_moment("from", self.since))
        if self.until:
            articles = articles.filter(published_at__lt=_moment("until", self.until, is_end=True))
        articles = _below(articles, self.news_section, site)
        articles = _about(articles, self.topic)
        articles = _by(articles, self.contributor)
        if self.source:
            source = _source(self.source)
            articles = articles.filter(pk__in=pages_resting_on(source)) if source else articles.none()
        if self.search:
            locale = (
                Locale.objects.filter(language_code__iexact=self.locale).first()
                if self.locale
                else Locale.get_default()
            )
            articles = articles.filter(pk__in=search_for(self.search, articles, locale=locale).keys)
        return articles

    def keep(self, articles: Any) -> Keep | None:
        """What leaves out the articles that rest on the source as one who is not named; None where no source is."""
        source = _source(self.source) if self.source else None
        return partial(_naming_openly, articles, source) if source else None


def check_names(request: HttpRequest, *known: type[BaseModel]) -> None:
    """Raise a ``Problem`` that names what nobody knows, or what is given twice."""
    names = {field.alias or name for model in known for name, field in model.model_fields.items()}
    errors = [
        {
            "parameter": name[:100],
            "detail": "There is no such parameter." if name not in names else "It is given twice.",
        }
        for name in request.GET
        if name not in names or len(request.GET.getlist(name)) > 1
    ]
    if errors:
        given = ", ".join(error["parameter"] for error in errors)
        raise Problem(Kind.UNKNOWN_PARAMETER, f"These parameters cannot be used so: {given}.", errors=errors)


def names_of(selected: str | None, known: Sequence[str]) -> frozenset[str]:
    """The fields that are selected, all that are ``known`` where nothing is said; the id always."""
    if not selected:
        return frozenset(known)
    names = {name.strip() for name in selected.split(",")}
    if unknown := sorted(names - set(known)):
        raise Problem(Kind.BAD_PARAMETER, f"There are no such fields: {', '.join(unknown)}.", parameter="fields")
    return frozenset(names | {"id"})


def article_at(articles: Any, path: str, language: str | None, site: Site | None) -> Any:
    """The one of ``articles`` at a path of the site, or raise ``NotThere``; the first of several in other languages.

    A path may begin with the language, as addresses do on many sites.
    """
    roots = roots_of(site)
    path = path.strip("/")
    first, _slash, rest = path.partition("/")
    asked = [root for root in roots if not language or root.language_code.lower() == language.lower()]
    within = [(root, path) for root in asked] + [(root, rest) for root in asked if root.language_code == first]
    places = [f"{root.root_path}{below}/" for root, below in within]
    found = {page.url_path: page for page in articles.filter(slug=path.rpartition("/")[2], url_path__in=places)}
    ordered = [found[place] for place in places if place in found]
    if not ordered:
        raise NotThere
    default = Locale.get_default().pk
    return next((page for page in ordered if page.locale_id == default), ordered[0])


def _genre(value: str) -> str:
    if value not in ArticleMixin.Genre.values:
        raise Problem(Kind.BAD_PARAMETER, f"It is one of {', '.join(ArticleMixin.Genre.values)}.", parameter="genre")
    return value


def _moment(name: str, value: str, *, is_end: bool = False) -> datetime:
    """The moment from which on, or (``is_end``) before which, articles are asked for."""
    found: datetime | date | None = None
    try:
        found = parse_date(value) or parse_datetime(value)
    except ValueError:
        found = None
    if found is None or found.year not in YEARS:
        raise Problem(Kind.BAD_PARAMETER, "Give a day (2026-05-12) or a moment (2026-05-12T10:00:00Z).", parameter=name)
    if not isinstance(found, datetime):
        midnight = datetime.combine(found + timedelta(days=1 if is_end else 0), time())
        return timezone.make_aware(midnight)
    moment = timezone.make_aware(found) if timezone.is_naive(found) else found
    return moment + timedelta(microseconds=1) if is_end else moment


def _below(articles: Any, value: str | None, site: Site | None) -> Any:
    if not value:
        return articles
    fronts = swapper.load_model("wagtailcore", "Page").objects.type(FrontMixin)
    if value.startswith("/"):
        path = value.strip("/")
        places = [f"{root.root_path}{path}/" if path else root.root_path for root in roots_of(site)]
        wanted = fronts.filter(url_path__in=places)
    else:
        wanted = fronts.filter(pk=_key("news_section", value))
    sections = list(visibility.for_readers(wanted, site))
    below = articles.none()
    for section in sections:
        below |= articles.descendant_of(section)
    return below


def _about(articles: Any, value: str | None) -> Any:
    if not value:
        return articles
    topics = Topic.objects.filter(pk=_key("topic", value)) if _is_key(value) else Topic.objects.filter(slug=value)
    return articles.filter(pk__in=articles.model.objects.filter(topics__in=topics).values("pk"))


def _by(articles: Any, value: str | None) -> Any:
    if not value:
        return articles
    which = {"contributor": _key("contributor", value)} if _is_key(value) else {"contributor__slug": value}
    return articles.filter(pk__in=Byline.objects.filter(**which).values("page_id"))


def _key(name: str, value: str) -> int:
    if not _is_key(value) or len(value) >= len(str(HIGHEST_KEY)):
        raise Problem(Kind.BAD_PARAMETER, "This can be no id.", parameter=name)
    return int(value)


def _is_key(value: str) -> bool:
    return value.isascii() and value.isdecimal()


def _source(key: int) -> Any:
    return Source.objects.filter(pk=key).first()


def _naming_openly(articles: Any, source: Any, rows: Sequence[Row]) -> Sequence[Row]:
    whole = articles.select_related("locale").in_bulk([row[0] for row in rows])
    named = {key: shown_of(told_by(article)) for key, article in whole.items()}
    known = [row for row in rows if row[0] in named]
    rests = rest_on(source, [named[row[0]] for row in known])
    return [row for row, does in zip(known, rests, strict=True) if does]
