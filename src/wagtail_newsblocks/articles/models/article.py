"""The article: everything that a news story has, as a mixin over whatever base page a site uses."""

from collections.abc import Iterable
from datetime import datetime
from itertools import groupby
from typing import TYPE_CHECKING, Any

import swapper
from django.core.validators import URLValidator
from django.db import models
from django.http import HttpRequest
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField
from wagtail.fields import RichTextField, StreamField
from wagtail.images import get_image_model, get_image_model_string
from wagtail.models import Page, PageManager, Site
from wagtail.query import PageQuerySet
from wagtail.rich_text import get_text_for_indexing
from wagtail.search import index

from wagtail_newsblocks import conf, visibility
from wagtail_newsblocks.articles import api_fields, panels
from wagtail_newsblocks.articles.blocks import BodyBlocks, FurtherSources
from wagtail_newsblocks.articles.editions import editions_among
from wagtail_newsblocks.articles.front_end import PreviewedInFrontEnd
from wagtail_newsblocks.articles.page_form import ArticleForm
from wagtail_newsblocks.articles.queries import notices_of, related_to, retracted
from wagtail_newsblocks.articles.rendering import ArticleRendering, Loaded
from wagtail_newsblocks.articles.telling import cited_texts, told_by
from wagtail_newsblocks.blocks import features, pictures
from wagtail_newsblocks.blocks.citing import without_citations
from wagtail_newsblocks.blocks.loading import text_of
from wagtail_newsblocks.sources.attribution import Attribution, attribution, named_in
from wagtail_newsblocks.sources.blocks import credit_with_source
from wagtail_newsblocks.sources.loading import attributions_of, records_for
from wagtail_newsblocks.sources.models import CitedWork, Source
from wagtail_newsblocks.sources.printing import Printing

from .byline import Byline, Contributor
from .notice import ShownNotice

swapper.set_app_prefix("wagtailcore", "wagtail")


class ArticleQuerySet(PageQuerySet):
    """Articles, in the newsroom's words."""

    def for_readers(self, site: Site | None) -> "ArticleQuerySet":
        """Those that an anonymous reader of ``site`` may see."""
        return visibility.for_readers(self, site)

    def newest_first(self) -> "ArticleQuerySet":
        """By the date that readers see, the newest first; those of the same moment in a fixed order."""
        return self.order_by("-published_at", "-pk")

    def with_card_parts(self) -> "ArticleQuerySet":
        """With all that a card in a list shows, in a fixed number of queries; the bodies stay behind."""
        images = get_image_model()._default_manager.all()
        if hasattr(images, "prefetch_renditions"):
            images = images.prefetch_renditions(*pictures.specs("card", "lead"))
        return (
            self.defer_streamfields()
            .annotate(is_retracted=retracted())
            .select_related("locale")
            .prefetch_related(models.Prefetch("lead_image", queryset=images), "bylines__contributor")
        )


class ArticleMixin(PreviewedInFrontEnd, models.Model):
    """A news story. Its headline is the page's title, its language the page's locale."""

    if TYPE_CHECKING:  # what every page has, whatever base the site uses
        title: str
        live: bool
        first_published_at: datetime | None
        template: str
        path: str
        steplen: int
        locale: Any
        translation_key: Any
        bylines: Any

    class Genre(models.TextChoices):
        """What kind of journalism a story is; readers are told where it is not reporting."""

        REPORTAGE = "reportage", _("Reportage")
        ANALYSIS = "analysis", _("Analysis")
        OPINION = "opinion", _("Opinion")
        INTERVIEW = "interview", _("Interview")
        REVIEW = "review", _("Review")
        BACKGROUND = "background", _("Background")
        SATIRE = "satire", _("Satire")
        SPONSORED = "sponsored", _("Sponsored")

        @property
        def schema_type(self) -> str:
            """The schema.org type for structured data."""
            return SCHEMA_TYPES[self]

    kicker = models.CharField(
        _("kicker"),
        max_length=100,
        blank=True,
        help_text=_("A word or two above the headline, such as “Harbour”."),
    )
    lede = RichTextField(
        _("lede"),
        blank=True,
        features=features.INLINE,
        help_text=_("The story in one sentence; stands below the headline and in lists."),
    )
    dateline = models.CharField(
        _("dateline"), max_length=120, blank=True, help_text=_("The place the story is reported from.")
    )
    published_at = models.DateTimeField(
        _("published at"),
        null=True,
        blank=True,
        db_index=True,
        help_text=_("Empty: the moment of first publication. Set it for a story that appeared earlier elsewhere."),
    )
    updated_at = models.DateTimeField(
        _("updated at"),
        null=True,
        blank=True,
        help_text=_("Set it when the story changes in a way that readers should know of, not for a comma."),
    )
    genre = models.CharField(_("genre"), max_length=20, choices=Genre, default=Genre.REPORTAGE)
    lead_image = models.ForeignKey(
        get_image_model_string(),
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("lead picture"),
    )
    lead_image_alt = models.CharField(
        _("alternative text"),
        max_length=255,
        blank=True,
        help_text=_("What the picture shows, for those who do not see it. Empty: the image's own description."),
    )
    lead_image_caption = RichTextField(_("caption"), blank=True, features=features.INLINE)
    lead_image_credit = models.CharField(
        _("credit"),
        max_length=200,
        blank=True,
        help_text=_("Empty: the credit that is stored with the image."),
    )
    lead_image_credit_source = models.ForeignKey(
        "newsblocks_sources.Source",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("credit from the registry"),
        help_text=_("The agency or archive that the picture is from; printed with the credit."),
    )
    body = StreamField(BodyBlocks(), blank=True, verbose_name=_("body"))
    further_sources = StreamField(
        FurtherSources(),
        blank=True,
        verbose_name=_("further sources"),
        help_text=_("Works that the story rests on without citing them in a place. Those it cites list themselves."),
    )
    backstory = RichTextField(
        _("how we reported this"),
        blank=True,
        features=features.BACKSTORY,
        help_text=_("For readers: what was done, who was asked, what could not be found out."),
    )
    credit_line = models.CharField(
        _("credit line"),
        max_length=200,
        blank=True,
        help_text=_("Whom the story is credited to beside its bylines, such as “with material from HNA”."),
    )
    topics = ParentalManyToManyField(
        "newsblocks_articles.Topic", blank=True, related_name="+", verbose_name=_("topics")
    )
    canonical_url = models.URLField(
        _("canonical address"),
        max_length=500,
        blank=True,
        validators=[URLValidator(schemes=["http", "https"])],
        help_text=_("Where the story appeared first, for search engines. Empty: this page."),
    )
    original_publisher = models.CharField(_("original publisher"), max_length=200, blank=True)
    breaking_until = models.DateTimeField(
        _("breaking news until"),
        null=True,
        blank=True,
        help_text=_("Marked as breaking until then, not longer."),
    )
    noindex = models.BooleanField(
        _("keep out of search engines"),
        default=False,
        help_text=_("Asks search engines not to list this story."),
    )
    word_count = models.PositiveIntegerField(_("words"), default=0, editable=False)

    objects = PageManager.from_queryset(ArticleQuerySet)()

    base_form_class = ArticleForm
    has_notices = True
    """Whether it is worth asking for notices; False where the query that loaded the story has found none."""
    subpage_types: list[str] = []
    newsblocks_content_panels = panels.STORY
    newsblocks_promote_panels = panels.PROMOTION
    newsblocks_settings_panels = panels.DATES
    newsblocks_search_fields = [
        index.SearchField("kicker"),
        index.SearchField("lede_text", boost=2),
        index.SearchField("body"),
        index.SearchField("dateline"),
        index.RelatedFields("bylines", [index.RelatedFields("contributor", [index.SearchField("name")])]),
        index.FilterField("published_at"),
        index.FilterField("genre"),
    ]
    newsblocks_api_fields = api_fields.ARTICLE

    class Meta:
        abstract = True

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Save with the words counted and, once published, with the date of that."""
        self.word_count = len(self.plain_text.split())
        if self.published_at is None and self.live:
            self.published_at = self.first_published_at
        super().save(*args, **kwargs)

    def full_clean(self, *args: Any, **kwargs: Any) -> None:
        """Keep the spaces around a headline out of lists and addresses."""
        self.title = self.title.strip()
        super().full_clean(*args, **kwargs)

    def get_template(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        """The site's own template for its page type or one that it derives from, else the package's."""
        own = super().get_template(request, *args, **kwargs)
        bases = (cls for cls in type(self).__mro__[1:] if issubclass(cls, ArticleMixin) and "template" in vars(cls))
        return [own, *(cls.template for cls in bases), "newsblocks/article_page.html"]

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """The template's context, with everything that the body names already loaded."""
        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        loaded = self.loaded_for(Site.find_for_request(request))
        return {
            **context,
            "article": self,
            "notices_above": [notice for notice in self.notices if notice.is_above],
            "notices_below": [notice for notice in self.notices if not notice.is_above],
            "news_section": loaded.news_section,
            "topics": loaded.topics,
            "related": loaded.related,
            "editions": editions_among(loaded.translations, self, request),
            "attribution": loaded.printing.attribution,
            "newsblocks_printing": loaded.printing,
            "newsblocks_rendering": loaded.rendering,
        }

    def loaded_for(self, site: Site | None) -> Loaded:
        """All that a rendering of the article for readers of ``site`` shows beside its own fields.

        The queries are few, and as many however much the body names.
        """
        topics = list(self.topics.all())
        told = told_by(self)
        records = records_for(named_in([told]))
        related = [] if self.has_block("related_articles") else related_to(self, topics, site)
        parent_path = self.path[: -self.steplen]
        printing = Printing(told, attribution(told, records), records)
        rendering = ArticleRendering(
            [self.body, self.further_sources],
            site=site,
            texts=cited_texts(self),
            image_ids=[article.lead_image_id for article in (self, *related)],
            page_paths=[parent_path],
            translation_key=self.translation_key,
            known={Source: records.sources, CitedWork: records.works},
            finish=printing.numbered,
        )
        for article in (self, *related):
            if article.lead_image_id:
                article.lead_image = rendering.image(article.lead_image_id)
        if self.lead_image_credit_source_id:
            self.lead_image_credit_source = records.sources.get(self.lead_image_credit_source_id)
        return Loaded(
            rendering=rendering,
            printing=printing,
            topics=topics,
            related=related,
            news_section=rendering.page_at(parent_path),
            translations=rendering.translations(self.translation_key),
        )

    def get_sitemap_urls(self, request: HttpRequest | None = None) -> list[dict[str, Any]]:
        """What Wagtail's sitemap says of the story: nothing where search engines are asked to leave it out."""
        return [] if self.noindex else super().get_sitemap_urls(request)

    @property
    def headline(self) -> str:
        """The page's title under the newsroom's name for it."""
        return self.title

    @property
    def language(self) -> str:
        """The language tag of the story's locale."""
        return self.locale.language_code

    @property
    def lede_text(self) -> str:
        """The lede without markup and citations, on one line."""
        return " ".join(get_text_for_indexing(without_citations(self.lede)).split())

    @property
    def plain_text(self) -> str:
        """The words of lede and body without markup, a line a block."""
        return f"{self.lede_text}\n{text_of(self.body)}".strip()

    def has_block(self, key: str) -> bool:
        """Whether the body holds a block of that key, in a section or not; without loading what blocks name."""
        return _holds(self.body.raw_data, key)

    @cached_property
    def attribution(self) -> Attribution:
        """What the story rests on, loaded once for this object."""
        return attributions_of([told_by(self)])[0]

    @property
    def reading_minutes(self) -> int:
        """How long an average reader takes, in whole minutes, at least one."""
        return max(1, round(self.word_count / conf.settings().READING_WORDS_PER_MINUTE))

    @property
    def is_breaking(self) -> bool:
        """Whether the story is marked as breaking and the time for it has not run out."""
        return self.breaking_until is not None and self.breaking_until > timezone.now()

    @property
    def last_changed_at(self) -> datetime | None:
        """When the story last changed in a way that readers should know of."""
        return max(filter(None, [self.published_at, self.updated_at]), default=None)

    @property
    def lead_image_credit_line(self) -> str:
        """The credit given here, else the one that the image itself carries; behind it the source's name."""
        credit = self.lead_image_credit or getattr(self.lead_image, "credit", "")
        source = self.lead_image_credit_source
        return credit_with_source(credit, source and source.current)

    @property
    def lead_image_alt_text(self) -> str:
        """The alternative text given here, else the image's own description; empty without a lead picture."""
        return self.lead_image_alt or getattr(self.lead_image, "default_alt_text", "")

    @cached_property
    def credits(self) -> list[tuple[str, list[Contributor]]]:
        """Who made the story, as printed: ``(role, contributors)``, neighbours in the same role together."""
        is_loaded = "bylines" in getattr(self, "_prefetched_objects_cache", {})
        bylines: Iterable[Byline] = (
            self.bylines.all() if is_loaded else self.bylines.select_related("contributor__portrait")
        )
        return [
            (role, [byline.contributor for byline in group])
            for role, group in groupby(bylines, key=lambda byline: byline.role)
        ]

    @cached_property
    def notices(self) -> list[ShownNotice]:
        """The corrections and their like that readers are shown with the story, the newest first."""
        return notices_of([self])[self.pk] if self.has_notices else []

    @cached_property
    def is_retracted(self) -> bool:
        """Whether a notice says that the story no longer stands; lists of cards ask for it along with the stories."""
        return any(notice.is_retraction for notice in self.notices)

    @property
    def contents(self) -> list[dict[str, str]]:
        """The sections that have a heading, as ``{"anchor", "heading"}`` in order."""
        sections = (child.value for child in self.body if child.block_type == "section")
        return [
            {"anchor": section["anchor"], "heading": section["heading"]} for section in sections if section["heading"]
        ]


def _holds(blocks: Any, key: str) -> bool:
    return any(
        block["type"] == key or (isinstance(block["value"], dict) and _holds(block["value"].get("content") or (), key))
        for block in blocks
    )


SCHEMA_TYPES = {
    ArticleMixin.Genre.REPORTAGE: "ReportageNewsArticle",
    ArticleMixin.Genre.ANALYSIS: "AnalysisNewsArticle",
    ArticleMixin.Genre.OPINION: "OpinionNewsArticle",
    ArticleMixin.Genre.INTERVIEW: "NewsArticle",
    ArticleMixin.Genre.REVIEW: "ReviewNewsArticle",
    ArticleMixin.Genre.BACKGROUND: "BackgroundNewsArticle",
    ArticleMixin.Genre.SATIRE: "SatiricalArticle",
    ArticleMixin.Genre.SPONSORED: "AdvertiserContentArticle",
}


class AbstractArticlePage(ArticleMixin, Page):
    """An article on Wagtail's own base page."""

    content_panels = [panels.KINDS, "kicker", panels.HEADLINE, *ArticleMixin.newsblocks_content_panels]
    promote_panels = [*ArticleMixin.newsblocks_promote_panels, *Page.promote_panels]
    settings_panels = [*ArticleMixin.newsblocks_settings_panels, *Page.settings_panels]
    search_fields = [*Page.search_fields, *ArticleMixin.newsblocks_search_fields]
    api_fields = ArticleMixin.newsblocks_api_fields

    class Meta:
        abstract = True
        verbose_name = _("article")
        verbose_name_plural = _("articles")
