"""Stories with all that documents and feeds tell of them, loaded together: as many queries for fifty as for one."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain, groupby
from typing import Any

import swapper
from django.http import HttpRequest
from django.utils import translation
from wagtail.models import Locale, Site

from wagtail_newsblocks import visibility
from wagtail_newsblocks.articles.models import Byline, ShownNotice
from wagtail_newsblocks.articles.models.publisher import Identity, ShownImage, identity_of, own_share_image
from wagtail_newsblocks.articles.own_fields import Shown, own_texts, own_values
from wagtail_newsblocks.articles.queries import get_article_model, notices_of
from wagtail_newsblocks.articles.rendering import ArticleRendering
from wagtail_newsblocks.articles.telling import cited_texts, told_by
from wagtail_newsblocks.sources.attribution import Attribution, attribution, named_in
from wagtail_newsblocks.sources.loading import records_for
from wagtail_newsblocks.sources.models import CitedWork, Source
from wagtail_newsblocks.sources.printing import Printing

from .additions import Addition, additions_for
from .addresses import address_of, root_of
from .full_text import fit_for_feeds, full_text
from .identifiers import identifier_of
from .structured_data import AUTHORS

Link = tuple[str, str]
"""A name and an address, which may be empty."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Credit:
    """One name in a story's bylines."""

    name: str
    role: str
    address: str = ""
    is_person: bool = True

    @property
    def is_author(self) -> bool:
        """Whether the words of the story are theirs."""
        return self.role in AUTHORS


@dataclass(frozen=True, kw_only=True, slots=True)
class Story:
    """A story as documents and feeds tell it. ``html`` is the whole text, fit to stand away from its page."""

    article: Any
    identifier: str
    address: str
    root: str
    publisher: Identity
    attribution: Attribution
    credits: Sequence[Credit] = ()
    notices: Sequence[ShownNotice] = ()
    section: Link = ("", "")
    topics: Sequence[Link] = ()
    editions: Sequence[Link] = ()  # other languages, with addresses
    picture: ShownImage | None = None
    html: str = ""
    addition: Addition = field(default_factory=Addition)
    own: Mapping[str, Any] = field(default_factory=dict)

    @property
    def place(self) -> str:
        """What the identifiers of its works and quotations begin with: its address, or where it has none its own."""
        return self.address or self.identifier

    @property
    def language(self) -> str:
        """The language tag of the story."""
        return str(self.article.language)

    @property
    def authors(self) -> list[Credit]:
        """Those whose words it is, in the order of the bylines."""
        return [credit for credit in self.credits if credit.is_author]

    @property
    def contributors(self) -> list[Credit]:
        """Those who made it with them, in the order of the bylines."""
        return [credit for credit in self.credits if not credit.is_author]

    @property
    def is_retracted(self) -> bool:
        """Whether a notice says that it no longer stands."""
        return any(notice.is_retraction for notice in self.notices)


def stories_of(articles: Sequence[Any], request: HttpRequest) -> list[Story]:
    """The stories of some articles (specific ones), in their order, as readers of the request's site know them."""
    return _Loading(articles, request).stories() if articles else []


class _Loading:
    """What the articles of one document or feed are read from."""

    def __init__(self, articles: Sequence[Any], request: HttpRequest) -> None:
        self.articles = articles
        self.request = request
        self.site = Site.find_for_request(request)
        self.root = root_of(self.site, request)
        self.publisher = identity_of(self.site)
        self._attach()
        self.told = [told_by(article) for article in articles]
        self.records = records_for(named_in(self.told))
        languages = {article.language for article in articles}
        self.shared = {language: self._shared_rendering(language) for language in languages}
        self.topics = self._topics()
        self.editions = self._editions()
        self.additions = additions_for(articles)

    def stories(self) -> list[Story]:
        """Each article as a story."""
        return [self._story(article, told) for article, told in zip(self.articles, self.told, strict=True)]

    def _attach(self) -> None:
        """Give each article what it would else ask for by itself."""
        locales = Locale.all_objects.in_bulk()
        notices = notices_of(self.articles)
        bylines = Byline.objects.filter(page_id__in=[article.pk for article in self.articles])
        ordered = bylines.select_related("contributor").order_by("page_id", "sort_order", "pk")
        of_page = {key: list(group) for key, group in groupby(ordered, key=lambda byline: byline.page_id)}
        for article in self.articles:
            article.locale = locales[article.locale_id]
            article.notices = notices[article.pk]
            article.is_retracted = any(notice.is_retraction for notice in article.notices)
            article.credits = [
                (role, [byline.contributor for byline in group])
                for role, group in groupby(of_page.get(article.pk, ()), key=lambda byline: byline.role)
            ]

    def _shared_rendering(self, language: str) -> ArticleRendering:
        """What the stories of one language share: of links in their texts, Wagtail leads to pages in that language."""
        articles = [article for article in self.articles if article.language == language]
        streams = chain.from_iterable((article.body, article.further_sources) for article in articles)
        texts = chain.from_iterable((*cited_texts(article), *own_texts(article)) for article in articles)
        return ArticleRendering(
            list(streams),
            site=self.site,
            texts=list(texts),
            image_ids=[article.lead_image_id for article in articles],
            page_paths={_path_above(article) for article in articles},
            known={Source: self.records.sources, CitedWork: self.records.works},
        )

    def _topics(self) -> Mapping[Any, list[Link]]:
        model = get_article_model()
        owner = f"{model._meta.get_field('topics').m2m_field_name()}_id"
        rows = model.topics.through.objects.filter(**{f"{owner}__in": [article.pk for article in self.articles]})
        found = defaultdict(list)
        for row in rows.select_related("topic").order_by("topic__name", "topic_id"):
            found[getattr(row, owner)].append((row.topic.name, address_of(row.topic, self.root)))
        return found

    def _editions(self) -> Mapping[Any, list[Any]]:
        keys = {article.translation_key for article in self.articles}
        pages = swapper.load_model("wagtailcore", "Page").objects.filter(translation_key__in=keys)
        found = defaultdict(list)
        for page in visibility.for_readers(pages, self.site).select_related("locale").order_by("pk"):
            found[page.translation_key].append(page)
        return found

    def _story(self, article: Any, told: Any) -> Story:
        printing = Printing(told, attribution(told, self.records), self.records)
        shared = self.shared[article.language]
        if article.lead_image_id:
            article.lead_image = shared.image(article.lead_image_id)
        if article.lead_image_credit_source_id:
            article.lead_image_credit_source = self.records.sources.get(article.lead_image_credit_source_id)
        article.attribution = printing.attribution
        address = article.get_full_url(self.request) or ""
        base = address or f"{self.root}/"
        section = shared.page_at(_path_above(article))
        with translation.override(article.language):
            return Story(
                article=article,
                identifier=identifier_of(article),
                address=address,
                root=self.root,
                publisher=self.publisher,
                attribution=printing.attribution,
                credits=self._credits(article),
                notices=article.notices,
                section=(section.title, section.get_full_url(self.request) or "") if section else ("", ""),
                topics=self.topics.get(article.pk, []),
                editions=self._others(article),
                picture=own_share_image(article.lead_image, self.request),
                html=self._text(article, printing, base),
                addition=self.additions[article.pk],
                own=own_values(article, self._as_here(shared, base)),
            )

    def _as_here(self, shared: ArticleRendering, base: str) -> Shown:
        """How feeds and documents show the fields that a site has added."""

        def html(stored: str) -> str:
            return fit_for_feeds(shared.richtext(stored), address=base)

        return Shown(html=html, request=self.request, site=self.site)

    def _text(self, article: Any, printing: Printing, address: str) -> str:
        rendering = ArticleRendering(
            [article.body, article.further_sources],
            site=self.site,
            texts=cited_texts(article),
            finish=printing.numbered,
            shared=self.shared[article.language],
        )
        context = {
            "article": article,
            "page": article,
            "request": self.request,
            "notices_above": [notice for notice in article.notices if notice.is_above],
            "notices_below": [notice for notice in article.notices if not notice.is_above],
            "attribution": printing.attribution,
            "newsblocks_printing": printing,
            "newsblocks_rendering": rendering,
        }
        text = full_text(context, address=address)
        added = self.additions[article.pk].html
        return f"{text}\n{fit_for_feeds(added, address=address)}" if added else text

    def _credits(self, article: Any) -> list[Credit]:
        return [
            Credit(
                name=one.name,
                role=role,
                address=address_of(one, self.root),
                is_person=one.kind == one.Kind.PERSON,
            )
            for role, people in article.credits
            for one in people
        ]

    def _others(self, article: Any) -> list[Link]:
        return [
            (page.locale.language_code, page.get_full_url(self.request))
            for page in self.editions.get(article.translation_key, ())
            if page.pk != article.pk and page.get_full_url(self.request)
        ]


def _path_above(article: Any) -> str:
    return str(article.path[: -article.steplen])
