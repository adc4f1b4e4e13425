"""What belongs to articles, as the API gives it: news sections, topics, contributors, sources and corrections.

Of topics, contributors and sources, those alone of which readers of the site see something.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

import swapper
from django.db.models import Q
from django.utils import timezone, translation
from wagtail.models import Site

from wagtail_newsblocks import sanitize, visibility
from wagtail_newsblocks.articles.models import Byline, Contributor, FrontMixin, Pick, Topic
from wagtail_newsblocks.articles.queries import articles_for_readers, notices_on
from wagtail_newsblocks.articles.telling import told_by
from wagtail_newsblocks.blocks.loading import Rendering
from wagtail_newsblocks.sources.attribution import party_on, shown_of
from wagtail_newsblocks.sources.models import Source
from wagtail_newsblocks.sources.plain import party_values
from wagtail_newsblocks.sources.queries import NamedSources, pages_naming, sources_named_on

from .addresses import api_url, full, in_full, path_of, record_url
from .articles import Place, article_links, notice_values
from .paging import Keep, Row
from .values import Plain, picture

LOOKED_THROUGH = 200
"""In how many of the newest stories in which sources speak it is looked for whether they are named."""


def news_sections(site: Site | None) -> Any:
    """The fronts that readers may see."""
    fronts = swapper.load_model("wagtailcore", "Page").objects.type(FrontMixin)
    return visibility.for_readers(fronts, site)


def news_section_values(keys: Sequence[Any], place: Place) -> list[Plain]:
    """News sections by their keys, in order."""
    wanted = news_sections(place.site).filter(pk__in=keys)
    languages = dict(wanted.values_list("pk", "locale__language_code"))
    found = {page.pk: page for page in wanted.specific()}
    sections = [found[key] for key in keys if key in found]
    chosen = _chosen(sections)
    readable = articles_for_readers(place.site).filter(pk__in={key for one in chosen.values() for key in one})
    shown = set(readable.values_list("pk", flat=True)) if any(chosen.values()) else set()
    above = {section.path[: -section.steplen] for section in sections}
    parents = dict(news_sections(place.site).filter(path__in=above).values_list("path", "pk"))
    introductions = _expanded([(languages[one.pk], one.introduction) for one in sections], place)
    return [
        {
            "id": section.pk,
            "href": api_url("news_section", place.root, section.pk),
            "url": full(place.root, section.get_url(place.request)),
            "path": path_of(section, place.site),
            "slug": section.slug,
            "title": section.title,
            "language": languages[section.pk],
            "parent": parents.get(section.path[: -section.steplen]),
            "introduction_html": introductions[languages[section.pk], section.introduction],
            "chosen": [key for key in chosen[section.pk] if key in shown],
        }
        for section in sections
    ]


def _chosen(sections: Sequence[Any]) -> dict[Any, list[Any]]:
    """By news section, the keys of its lead story and its picks, in order, each once."""
    picked: dict[Any, list[Any]] = {section.pk: [section.lead_story_id] for section in sections}
    picks = Pick.objects.filter(page_id__in=picked).order_by("sort_order", "pk")
    for section, article in picks.values_list("page_id", "article_id"):
        picked[section].append(article)
    return {section: list(dict.fromkeys(filter(None, keys))) for section, keys in picked.items()}


def topics(site: Site | None) -> Any:
    """The topics of articles that readers may see."""
    return Topic.objects.filter(pk__in=articles_for_readers(site).order_by().values("topics"))


def topic_values(keys: Sequence[Any], place: Place) -> list[Plain]:
    """Topics by their keys, in order."""
    found = Topic.objects.select_related("locale").in_bulk(keys)
    return [
        {
            "id": topic.pk,
            "href": api_url("topic", place.root, topic.pk),
            "url": record_url(topic, place.root, topic.locale.language_code),
            "name": topic.name,
            "slug": topic.slug,
            "language": topic.locale.language_code,
            "description": topic.description,
        }
        for topic in (found[key] for key in keys if key in found)
    ]


def contributors(site: Site | None) -> Any:
    """Those in the bylines of articles that readers may see."""
    articles = articles_for_readers(site).order_by().values("pk")
    return Contributor.objects.filter(pk__in=Byline.objects.filter(page_id__in=articles).values("contributor"))


def contributor_values(keys: Sequence[Any], place: Place, language: str) -> list[Plain]:
    """Contributors by their keys, in order, with addresses in a language."""
    found = Contributor.objects.prefetch_related("portrait__renditions").in_bulk(keys)
    biographies = _expanded([(one.language or language, one.biography) for one in found.values()], place)
    return [
        {
            "id": one.pk,
            "href": api_url("contributor", place.root, one.pk),
            "url": record_url(one, place.root, language),
            "name": one.name,
            "slug": one.slug,
            "kind": one.kind,
            "job_title": one.job_title,
            "biography_html": biographies[one.language or language, one.biography],
            "language": one.language,
            "portrait": picture(one.portrait, "portrait", place.root, credit=getattr(one.portrait, "credit", "")),
        }
        for one in (found[key] for key in keys if key in found)
    ]


class Sources:
    """The sources that articles which readers may see tell them of.

    A source that speaks in an article may be one who is not named: such a source is given only where readers are told
    its name, there or elsewhere.
    """

    def __init__(self, site: Site | None) -> None:
        self._articles = articles_for_readers(site)
        self._named: NamedSources = sources_named_on(self._articles)

    def rows(self) -> Any:
        """Those that may be given: ``keep`` says which are."""
        is_named = Q(pk__in=self._named.openly) | Q(pk__in=self._named.speaking)
        doubles = Source.objects.filter(is_named, merged_into__isnull=False).values("merged_into")
        return Source.objects.unmerged().filter(is_named | Q(pk__in=doubles))

    @property
    def keep(self) -> Keep:
        """What leaves out those whose names readers are not told."""
        return self._told

    def _told(self, rows: Sequence[Row]) -> Sequence[Row]:
        keys = [row[0] for row in rows]
        of_record = {key: {key} for key in keys}
        for double, key in Source.objects.filter(merged_into__in=keys).values_list("pk", "merged_into"):
            of_record[key].add(double)
        every = {one for keys in of_record.values() for one in keys}
        openly = set(Source.objects.filter(pk__in=every).filter(pk__in=self._named.openly).values_list("pk", flat=True))
        unsure = {one for keys in of_record.values() if not keys & openly for one in keys}
        told = openly | (self._speaking_openly(unsure) if unsure else set())
        return [row for row in rows if of_record[row[0]] & told]

    def _speaking_openly(self, keys: set[Any]) -> set[Any]:
        """Those among ``keys`` whose names readers are told: most in a look at all of them, the rest one by one."""
        found = self._named_in_newest(keys)
        for key in keys - found:
            found |= self._named_in_newest({key})
        return found & keys

    def _named_in_newest(self, keys: set[Any]) -> set[Any]:
        articles = self._articles.filter(pk__in=pages_naming(keys)).select_related("locale").newest_first()
        return {key for article in articles[:LOOKED_THROUGH] for key in shown_of(told_by(article)).sources}


def source_values(keys: Sequence[Any], place: Place, language: str) -> list[Plain]:
    """Sources by their keys, in order, as they stand today, to readers of a language. No contact is among it."""
    sources = Source.objects.select_related("parent_organisation", "funder").prefetch_related("disclosures")
    found = sources.in_bulk(keys)
    today = timezone.localdate()
    return [
        {
            "id": source.pk,
            "href": api_url("source", place.root, source.pk),
            **party_values(party_on(source, today, language)),
            "disclosures": [
                {
                    "text": one.text,
                    "language": one.language,
                    "basis_url": sanitize.web_address(one.basis_url),
                    "valid_from": one.valid_from,
                    "valid_until": one.valid_until,
                }
                for one in source.disclosures.all()
            ],
        }
        for source in (found[key] for key in keys if key in found)
    ]


def corrections(articles: Any) -> Any:
    """The notices on articles that readers may see."""
    return notices_on(articles)


def correction_values(keys: Sequence[Any], articles: Any, place: Place) -> list[Plain]:
    """Notices by their keys, in order, each with its article."""
    notices = notices_on(articles).in_bulk(keys)
    stories = articles.defer_streamfields().select_related("locale").in_bulk({one.page_id for one in notices.values()})
    links = {link["id"]: link for link in article_links(stories.values(), place)}
    told = []
    for notice in (notices[key] for key in keys if key in notices):
        if link := links.get(notice.page_id):
            with translation.override(link["language"]):
                told.append({**notice_values(notice.shown()), "article": link})
    return told


def _expanded(texts: Iterable[tuple[str, str]], place: Place) -> dict[tuple[str, str], str]:
    """Rich texts (each with its language) as HTML with full addresses, those of one language expanded together.

    Of a page that is linked to, Wagtail gives the address of its edition in the language in force.
    """
    stored: dict[str, list[str]] = defaultdict(list)
    for language, text in texts:
        stored[language].append(text)
    found: dict[tuple[str, str], str] = {}
    for language, of_language in stored.items():
        with translation.override(language):
            rendering = Rendering([], site=place.site, texts=of_language)
            found |= {(language, text): in_full(rendering.richtext(text), place.root) for text in of_language}
    return found
