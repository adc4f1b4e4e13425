"""Articles as the API gives them: pure functions from what is loaded to plain values."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

import swapper
from django.http import HttpRequest
from django.utils import translation
from wagtail import hooks
from wagtail.models import Site

from wagtail_newsblocks import visibility
from wagtail_newsblocks.articles.models import Byline, ShownNotice
from wagtail_newsblocks.articles.models.publisher import identity_of
from wagtail_newsblocks.articles.own_fields import Shown, own_values
from wagtail_newsblocks.articles.queries import get_article_model, load_credited
from wagtail_newsblocks.sources.plain import attribution_values

from . import schemas
from .addresses import api_url, document_links, full, in_full, path_of, record_url
from .values import Around, Plain, blocks_of, picture

HOOK = "newsblocks_article_api"
"""By which other rooms and sites add to a whole article: called with the page and the request, gives a mapping."""

Fields = Mapping[str, Callable[[], Any]]

SUMMARY = tuple(schemas.ArticleSummary.model_fields)
WHOLE = tuple(schemas.Article.model_fields)
EVERYTHING = frozenset(WHOLE)


@dataclass(frozen=True, kw_only=True, slots=True)
class Place:
    """Where the API answers: the request, its site, and where that site's addresses begin."""

    request: HttpRequest
    site: Site | None
    root: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Beside:
    """What an article shows beside its own fields."""

    credits: Sequence[tuple[str, Sequence[Any]]]
    topics: Sequence[Any]
    news_section: Any
    lead_image: Plain | None


def summaries(articles: Any, keys: Sequence[Any], place: Place, names: Collection[str]) -> list[Plain]:
    """The articles with ``keys`` in that order, of those that ``articles`` has: in as many queries however many."""
    cards = articles.filter(pk__in=keys).with_card_parts().select_related("locale", "lead_image_credit_source")
    found = {article.pk: article for article in cards}
    shown = [found[key] for key in keys if key in found]
    if "lead_image" in names:
        load_credited(shown)
    sections = _sections_above(shown, place.site) if "news_section" in names else {}
    topics = _topics_of(shown) if "topics" in names else {}
    told = []
    for article in shown:
        with translation.override(article.language):
            beside = Beside(
                credits=_grouped(article.bylines.all()),
                topics=topics.get(article.pk, ()),
                news_section=sections.get(article.path[: -article.steplen]),
                lead_image=_lead_image(article, "lead", place) if "lead_image" in names else None,
            )
            told.append(_made(_summary_fields(article, beside, place), names))
    return told


def whole(article: Any, place: Place, names: Collection[str]) -> Plain:
    """A whole article, with what other rooms and the site add to it."""
    with translation.override(article.language):
        loaded = article.loaded_for(place.site)
        around = Around(loaded=loaded, request=place.request, site=place.site, root=place.root)
        lede, caption, backstory = (
            around.html(stored) for stored in (article.lede, article.lead_image_caption, article.backstory)
        )
        body = blocks_of(article.body, around) if "blocks" in names else []
        beside = Beside(
            credits=article.credits,
            topics=loaded.topics,
            news_section=loaded.news_section,
            lead_image=_lead_image(article, "wide", place, caption=caption),
        )
        fields = {
            **_summary_fields(article, beside, place),
            **_fields_of_body(article, around),
            **_fields_around(article, around, place),
            "lede_html": lambda: lede,
            "backstory_html": lambda: backstory,
            "blocks": lambda: body,
        }
        if EVERYTHING.issubset(names):
            return {**_made(fields, names), **_additions(article, place)}
        if "comments" in names:
            fields["comments"] = lambda: _additions(article, place).get("comments")
        return _made(fields, names)


def article_links(articles: Iterable[Any], place: Place) -> list[Plain]:
    """Where articles are."""
    return [
        {
            "id": article.pk,
            "headline": article.title,
            "url": full(place.root, article.get_url(place.request)),
            "href": api_url("article", place.root, article.pk),
            "language": article.language,
        }
        for article in articles
    ]


def notice_values(notice: ShownNotice) -> Plain:
    """A notice, its label in the language in force."""
    return {
        "id": notice.key,
        "kind": notice.kind,
        "label": notice.label,
        "was": notice.was,
        "now_is": notice.now_is,
        "published_at": notice.published_at,
        "anchor": notice.anchor,
        "is_above": notice.is_above,
    }


def section_link(section: Any, place: Place) -> Plain | None:
    """Where a news section is; None where readers may not see one."""
    if section is None:
        return None
    url = full(place.root, section.get_url(place.request))
    return {"id": section.pk, "title": section.title, "slug": section.slug, "url": url}


def _made(fields: Fields, names: Collection[str]) -> Plain:
    return {name: make() for name, make in fields.items() if name in names}


def _summary_fields(article: Any, beside: Beside, place: Place) -> dict[str, Callable[[], Any]]:
    url = full(place.root, article.get_url(place.request))
    plain = ("slug", "language", "headline", "kicker", "dateline", "genre", "published_at")
    computed = ("is_breaking", "is_retracted", "word_count", "reading_minutes")
    return {
        "id": lambda: article.pk,
        "href": lambda: api_url("article", place.root, article.pk),
        "url": lambda: url,
        "path": lambda: path_of(article, place.site),
        **{name: _attribute(article, name) for name in plain},
        "lede": lambda: article.lede_text,
        "genre_label": lambda: str(article.get_genre_display()),
        "updated": lambda: article.last_changed_at,
        **{name: _attribute(article, name) for name in computed},
        "bylines": lambda: [_credit(role, people, article, place) for role, people in beside.credits],
        "topics": lambda: [_topic_link(topic, article, place) for topic in beside.topics],
        "news_section": lambda: section_link(beside.news_section, place),
        "lead_image": lambda: beside.lead_image,
    }


def _attribute(article: Any, name: str) -> Callable[[], Any]:
    return lambda: getattr(article, name)


def _fields_of_body(article: Any, around: Around) -> dict[str, Callable[[], Any]]:
    return {
        "html": lambda: _body_html(article, around),
        "contents": lambda: article.contents,
        "attribution": lambda: attribution_values(around.attribution, article.language),
        "extra": lambda: own_values(article, _as_here(around)),
    }


def _as_here(around: Around) -> Shown:
    """How this API shows the fields that a site has added: streams as blocks, rich text as HTML."""
    return Shown(
        html=around.html,
        stream=lambda value: blocks_of(value, around),
        request=around.request,
        site=around.site,
    )


def _fields_around(article: Any, around: Around, place: Place) -> dict[str, Callable[[], Any]]:
    url = full(place.root, article.get_url(place.request))
    return {
        "canonical_url": lambda: article.canonical_url or url,
        "original_publisher": lambda: article.original_publisher,
        "noindex": lambda: article.noindex,
        "seo_title": lambda: getattr(article, "seo_title", "") or article.title,
        "description": lambda: getattr(article, "search_description", "") or article.lede_text,
        "credit_line": lambda: article.credit_line,
        "notices": lambda: [notice_values(notice) for notice in article.notices],
        "translations": lambda: _translations(around.loaded.translations, article, place),
        "related": lambda: article_links(around.loaded.related, place),
        "publisher": lambda: _publisher(place),
        "comments": lambda: None,
        "links": lambda: document_links(article, place.root),
    }


def _additions(article: Any, place: Place) -> Plain:
    """What hooks add to the article, or say in place of what is said of it."""
    added: Plain = {}
    for function in hooks.get_hooks(HOOK):
        added |= function(article, place.request) or {}
    return added


def _body_html(article: Any, around: Around) -> str:
    """The body as the page's template renders it, with the marks of its own places."""
    loaded = around.loaded
    loaded.start_over()
    for stored in (article.lede, article.lead_image_caption, article.backstory):
        around.html(stored)
    context = {
        "page": article,
        "self": article,
        "article": article,
        "request": around.request,
        "attribution": around.attribution,
        "newsblocks_printing": loaded.printing,
        "newsblocks_rendering": loaded.rendering,
    }
    return in_full(article.body.render_as_block(context), around.root).strip()


def _lead_image(article: Any, shape: str, place: Place, *, caption: str = "") -> Plain | None:
    told = {"alt": article.lead_image_alt_text, "caption": caption, "credit": article.lead_image_credit_line}
    return picture(article.lead_image, shape, place.root, **told)


def _grouped(bylines: Iterable[Byline]) -> list[tuple[str, list[Any]]]:
    groups = groupby(bylines, key=lambda byline: byline.role)
    return [(role, [byline.contributor for byline in group]) for role, group in groups]


def _credit(role: str, people: Iterable[Any], article: Any, place: Place) -> Plain:
    return {
        "role": role,
        "label": str(Byline.Role(role).label),
        "contributors": [
            {
                "id": one.pk,
                "name": one.name,
                "slug": one.slug,
                "kind": one.kind,
                "job_title": one.job_title,
                "url": record_url(one, place.root, article.language),
            }
            for one in people
        ],
    }


def _topic_link(topic: Any, article: Any, place: Place) -> Plain:
    url = record_url(topic, place.root, article.language)
    return {"id": topic.pk, "name": topic.name, "slug": topic.slug, "url": url}


def _translations(pages: Sequence[Any], article: Any, place: Place) -> list[Plain]:
    if len(pages) < 2:
        return []
    return [
        {
            "language": page.locale.language_code,
            "id": page.pk,
            "url": full(place.root, page.get_url(place.request)),
            "href": api_url("article", place.root, page.pk),
            "is_current": page.pk == article.pk,
        }
        for page in sorted(pages, key=lambda page: page.locale.language_code)
    ]


def _publisher(place: Place) -> Plain:
    identity = identity_of(place.site)
    logo = identity.logo
    return {
        "name": identity.name,
        "url": f"{place.root}/",
        "logo": logo and {"url": full(place.root, logo.url), "width": logo.width, "height": logo.height},
        "policies": [
            {"name": name, "label": label, "url": full(place.root, address)}
            for (name, address), (label, _address) in zip(identity.addresses, identity.policies, strict=True)
        ],
    }


def _sections_above(articles: Sequence[Any], site: Site | None) -> dict[str, Any]:
    """By tree path, the pages right above some articles, as far as readers may see them."""
    paths = {article.path[: -article.steplen] for article in articles}
    pages = swapper.load_model("wagtailcore", "Page")
    return {page.path: page for page in visibility.for_readers(pages.objects.filter(path__in=paths), site)}


def _topics_of(articles: Sequence[Any]) -> dict[Any, list[Any]]:
    """By article, its topics, in the order of their names."""
    model = get_article_model()
    found: dict[Any, list[Any]] = {article.pk: [] for article in articles}
    article_id = f"{model._meta.get_field('topics').m2m_field_name()}_id"
    rows = model.topics.through.objects.filter(**{f"{article_id}__in": found}).select_related("topic")
    for row in rows.order_by("topic__name", "topic_id"):
        found[getattr(row, article_id)].append(row.topic)
    return found
