"""The addresses of the API, each a function of its parameters."""

from collections.abc import Callable, Sequence
from typing import Annotated, Any

from django.conf import settings
from django.http import Http404, HttpRequest
from django.http.response import HttpResponseBase
from django.urls import URLPattern
from django.utils import translation
from ninja import NinjaAPI, Query
from ninja.errors import ValidationError
from pydantic import Field
from wagtail.models import Site

from wagtail_newsblocks.articles.queries import articles_for_readers
from wagtail_newsblocks.syndication.addresses import root_of

from . import resources, schemas
from .articles import SUMMARY, WHOLE, Place, summaries, whole
from .document import document_of
from .filters import (
    HIGHEST_KEY,
    WITHOUT_NUL,
    ArticleParameters,
    Language,
    LocaleParameters,
    Parameters,
    Selection,
    article_at,
    check_names,
    names_of,
)
from .paging import Asked, Batch, by_date, by_key
from .problems import Kind, NotThere, Problem, answer
from .serving import kept, served

api = NinjaAPI(
    title="wagtail-newsblocks",
    version="1",
    description="Articles that readers of the site may see, and what belongs to them. Read alone, without an account.",
    urls_namespace="newsblocks_api",
    openapi_url=None,
    docs_url=None,
)

STAMPS = ("live_revision_id", "last_published_at", "updated_at", "url_path")
"""What changes with an article, beside its key and date."""

READ = ["GET", "HEAD"]
PROBLEMS: dict[int, Any] = {400: schemas.ProblemDetails}
OR_NOT_THERE: dict[int, Any] = {**PROBLEMS, 404: schemas.ProblemDetails}
Values = Callable[[Sequence[Any], Place], list[dict[str, Any]]]


class PathParameters(Selection):
    """Which article is looked up."""

    path: Annotated[str, Field(max_length=2_000, pattern=WITHOUT_NUL)] = Field(
        description="Its path below the site's root.", json_schema_extra={"example": "/harbour/ferry-late/"}
    )
    locale: Language | None = Field(None, description="In this language, where several have that path.")


@api.exception_handler(Problem)
def tell(_request: HttpRequest, problem: Problem) -> HttpResponseBase:
    """A problem as its own answer."""
    return answer(problem)


@api.exception_handler(ValidationError)
def tell_of_parameters(_request: HttpRequest, error: ValidationError) -> HttpResponseBase:
    """Parameters that cannot be: of the path, nothing is there; of the query, each with what is wrong with it."""
    if any(one["loc"][0] == "path" for one in error.errors):
        return answer(NotThere())
    errors = [
        {"parameter": _parameter_of(one["loc"]), "detail": str(one["msg"])}
        for one in error.errors
        if one["type"] != "none_required"  # what a parameter may be in place of what it is: not given
    ]
    names = ", ".join(dict.fromkeys(one["parameter"] for one in errors))
    return answer(Problem(Kind.BAD_PARAMETER, f"These parameters cannot be so: {names}.", errors=errors))


@api.exception_handler(Http404)
def tell_that_nothing_is_there(_request: HttpRequest, _error: Http404) -> HttpResponseBase:
    """Nothing is there."""
    return answer(NotThere())


@api.api_operation(
    READ,
    "/articles/",
    url_name="articles",
    operation_id="listArticles",
    response={200: schemas.ArticleList, **PROBLEMS},
)
def articles(request: HttpRequest, asked: Query[ArticleParameters]) -> HttpResponseBase:
    """Articles, the newest first."""
    check_names(request, ArticleParameters)
    place, names = _place(request), names_of(asked.fields, SUMMARY)
    found = articles_for_readers(place.site)
    batch = by_date(asked.chosen_of(found, place.site), asked.asked("articles"), columns=STAMPS, keep=asked.keep(found))
    return _list(batch, place, lambda keys, _place: summaries(found, keys, place, names))


@api.api_operation(
    READ,
    "/articles/by-path/",
    url_name="article_by_path",
    operation_id="getArticleByPath",
    response={200: schemas.Article, **OR_NOT_THERE},
)
def article_by_path(request: HttpRequest, asked: Query[PathParameters]) -> HttpResponseBase:
    """The article at a path of the site."""
    check_names(request, PathParameters)
    place, names = _place(request), names_of(asked.fields, WHOLE)
    found = _articles_alone(place.site)
    return _article(article_at(found, asked.path, asked.locale, place.site), place, names)


@api.api_operation(
    READ,
    "/articles/{article_id}/",
    url_name="article",
    operation_id="getArticle",
    response={200: schemas.Article, **OR_NOT_THERE},
)
def article(request: HttpRequest, article_id: int, asked: Query[Selection]) -> HttpResponseBase:
    """A whole article: a front end can render each block of it without asking again."""
    check_names(request, Selection)
    place, names = _place(request), names_of(asked.fields, WHOLE)
    found = _articles_alone(place.site).filter(pk=_key(article_id)).first()
    if found is None:
        raise NotThere
    return _article(found, place, names)


@api.api_operation(
    READ,
    "/news-sections/",
    url_name="news_sections",
    operation_id="listNewsSections",
    response={200: schemas.NewsSectionList, **PROBLEMS},
)
def news_sections(request: HttpRequest, asked: Query[LocaleParameters]) -> HttpResponseBase:
    """News sections and fronts."""
    check_names(request, LocaleParameters)
    place = _place(request)
    rows = asked.within(resources.news_sections(place.site))
    return _list(by_key(rows, asked.asked("news_sections")), place, resources.news_section_values)


@api.api_operation(
    READ,
    "/news-sections/{news_section_id}/",
    url_name="news_section",
    operation_id="getNewsSection",
    response={200: schemas.NewsSection, **OR_NOT_THERE},
)
def news_section(request: HttpRequest, news_section_id: int) -> HttpResponseBase:
    """A news section or front."""
    place = _place(request)
    return _one(resources.news_sections(place.site), news_section_id, place, resources.news_section_values)


@api.api_operation(
    READ, "/topics/", url_name="topics", operation_id="listTopics", response={200: schemas.TopicList, **PROBLEMS}
)
def topics(request: HttpRequest, asked: Query[LocaleParameters]) -> HttpResponseBase:
    """The topics of articles."""
    check_names(request, LocaleParameters)
    place = _place(request)
    rows = asked.within(resources.topics(place.site))
    return _list(by_key(rows, asked.asked("topics")), place, resources.topic_values)


@api.api_operation(
    READ,
    "/topics/{topic_id}/",
    url_name="topic",
    operation_id="getTopic",
    response={200: schemas.Topic, **OR_NOT_THERE},
)
def topic(request: HttpRequest, topic_id: int) -> HttpResponseBase:
    """A topic."""
    place = _place(request)
    return _one(resources.topics(place.site), topic_id, place, resources.topic_values)


@api.api_operation(
    READ,
    "/contributors/",
    url_name="contributors",
    operation_id="listContributors",
    response={200: schemas.ContributorList, **PROBLEMS},
)
def contributors(request: HttpRequest, asked: Query[Parameters]) -> HttpResponseBase:
    """Those who made the articles."""
    check_names(request, Parameters)
    place = _place(request)
    return _list(by_key(resources.contributors(place.site), asked.asked("contributors")), place, _contributors)


@api.api_operation(
    READ,
    "/contributors/{contributor_id}/",
    url_name="contributor",
    operation_id="getContributor",
    response={200: schemas.Contributor, **OR_NOT_THERE},
)
def contributor(request: HttpRequest, contributor_id: int) -> HttpResponseBase:
    """A contributor."""
    place = _place(request)
    return _one(resources.contributors(place.site), contributor_id, place, _contributors)


@api.api_operation(
    READ, "/sources/", url_name="sources", operation_id="listSources", response={200: schemas.SourceList, **PROBLEMS}
)
def sources(request: HttpRequest, asked: Query[Parameters]) -> HttpResponseBase:
    """The sources that readers of articles are told of."""
    check_names(request, Parameters)
    place = _place(request)
    found = resources.Sources(place.site)
    return _list(by_key(found.rows(), asked.asked("sources"), keep=found.keep), place, _sources)


@api.api_operation(
    READ,
    "/sources/{source_id}/",
    url_name="source",
    operation_id="getSource",
    response={200: schemas.Source, **OR_NOT_THERE},
)
def source(request: HttpRequest, source_id: int) -> HttpResponseBase:
    """A source, as it stands today."""
    check_names(request)
    place = _place(request)
    found = resources.Sources(place.site)
    rows = found.rows().filter(pk=_key(source_id))
    if not by_key(rows, Asked("sources", 1), keep=found.keep).rows:
        raise NotThere
    return kept(request, lambda: _sources([source_id], place)[0], version=source_id)


@api.api_operation(
    READ,
    "/corrections/",
    url_name="corrections",
    operation_id="listCorrections",
    response={200: schemas.CorrectionList, **PROBLEMS},
)
def corrections(request: HttpRequest, asked: Query[LocaleParameters]) -> HttpResponseBase:
    """Corrections and their like, the newest first."""
    check_names(request, LocaleParameters)
    place = _place(request)
    found = asked.within(articles_for_readers(place.site))
    batch = by_date(resources.corrections(found), asked.asked("corrections"))
    return _list(batch, place, lambda keys, _place: resources.correction_values(keys, found, place))


@api.api_operation(
    READ,
    "/corrections/{correction_id}/",
    url_name="correction",
    operation_id="getCorrection",
    response={200: schemas.Correction, **OR_NOT_THERE},
)
def correction(request: HttpRequest, correction_id: int) -> HttpResponseBase:
    """A correction or its like."""
    place = _place(request)
    found = articles_for_readers(place.site)
    return _one(
        resources.corrections(found),
        correction_id,
        place,
        lambda keys, _place: resources.correction_values(keys, found, place),
    )


@api.api_operation(READ, "/openapi.json", url_name="openapi", include_in_schema=False)
def openapi(request: HttpRequest) -> HttpResponseBase:
    """This API as OpenAPI 3.1 describes it."""
    check_names(request)
    place = _place(request)
    return kept(request, lambda: document_of(api, place.root), version="")


def _parameter_of(where: Sequence[Any]) -> str:
    """The name of the parameter at fault: behind the part of the request, and what functions here call them all."""
    return next(str(name) for name in where[1:] if name != "asked")


def _place(request: HttpRequest) -> Place:
    site = Site.find_for_request(request)
    return Place(request=request, site=site, root=root_of(site, request))


def _key(value: int) -> int:
    if not 0 < value <= HIGHEST_KEY:
        raise NotThere
    return value


def _articles_alone(site: Site | None) -> Any:
    return articles_for_readers(site).select_related("locale")


def _article(found: Any, place: Place, names: frozenset[str]) -> HttpResponseBase:
    version = (found.pk, *(getattr(found, name) for name in STAMPS))
    return kept(
        place.request, lambda: whole(found.specific, place, names), version=version, modified=found.last_changed_at
    )


def _list(batch: Batch, place: Place, values: Values) -> HttpResponseBase:
    """A page of a list, with the address of the next one."""

    def page() -> dict[str, Any]:
        return {
            "items": _values(values, batch.keys, place),
            "next_cursor": batch.next_cursor or None,
            "next": _next(place, batch.next_cursor),
        }

    return kept(place.request, page, version=batch)


def _next(place: Place, cursor: str) -> str | None:
    if not cursor:
        return None
    query = place.request.GET.copy()
    query["cursor"] = cursor
    return f"{place.root}{place.request.path}?{query.urlencode()}"


def _one(rows: Any, key: int, place: Place, values: Values) -> HttpResponseBase:
    """The one of ``rows`` with that key, or raise ``NotThere``."""
    check_names(place.request)
    if not rows.filter(pk=_key(key)).exists():
        raise NotThere

    return kept(place.request, lambda: _values(values, [key], place)[0], version=key)


def _values(values: Values, keys: Sequence[Any], place: Place) -> list[dict[str, Any]]:
    """What is given, in the site's own language where nothing else says which: the asker's changes nothing."""
    with translation.override(settings.LANGUAGE_CODE):
        return values(keys, place)


def _contributors(keys: Sequence[Any], place: Place) -> list[dict[str, Any]]:
    return resources.contributor_values(keys, place, settings.LANGUAGE_CODE)


def _sources(keys: Sequence[Any], place: Place) -> list[dict[str, Any]]:
    return resources.source_values(keys, place, settings.LANGUAGE_CODE)


patterns = [served(one) for one in api.urls[0] if isinstance(one, URLPattern) and one.name != "api-root"]
