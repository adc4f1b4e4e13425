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
from wagtail_newsblocks.articles import panels
from wagtail_newsblocks.articles.blocks import BodyBlocks
from wagtail_newsblocks.articles.editions import editions_among
from wagtail_newsblocks.articles.page_form import ArticleForm
from wagtail_newsblocks.articles.queries import related_to
from wagtail_newsblocks.blocks import features, pictures
from wagtail_newsblocks.blocks.loading import Rendering, text_of

from .byline import Byline, Contributor

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
            .select_related("locale")
            .prefetch_related(models.Prefetch("lead_image", queryset=images), "bylines__contributor")
        )


class ArticleMixin(models.Model):
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
    body = StreamField(BodyBlocks(), blank=True, verbose_name=_("body"))
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
    subpage_types: list[str] = []
    newsblocks_content_panels = panels.STORY
    newsblocks_promote_panels = panels.PROMOTION
    newsblocks_settings_panels = panels.DATES
    newsblocks_search_fields = [
        index.SearchField("kicker"),
        index.SearchField("lede", boost=2),
        index.SearchField("body"),
        index.SearchField("dateline"),
        index.RelatedFields("bylines", [index.RelatedFields("contributor", [index.SearchField("name")])]),
        index.FilterField("published_at"),
        index.FilterField("genre"),
    ]

    class Meta:
        abstract = True

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Save with the words counted and, once live, with a date of publication."""
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
        own = super().get_template(request, *args, **kwargs)  # type: ignore[misc]
        bases = (cls for cls in type(self).__mro__[1:] if issubclass(cls, ArticleMixin) and "template" in vars(cls))
        return [own, *(cls.template for cls in bases), "newsblocks/article_page.html"]

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """The template's context, with everything that the body names already loaded."""
        context: dict[str, Any] = super().get_context(request, *args, **kwargs)  # type: ignore[misc]
        site = Site.find_for_request(request)
        topics = list(self.topics.all())
        related = [] if self.has_block("related_articles") else related_to(self, topics, site)
        parent_path = self.path[: -self.steplen]
        rendering = Rendering(
            [self.body],
            site=site,
            texts=[self.lede, self.lead_image_caption],
            image_ids=[article.lead_image_id for article in (self, *related)],
            page_paths=[parent_path],
            translation_key=self.translation_key,
        )
        for article in (self, *related):
            if article.lead_image_id:
                article.lead_image = rendering.image(article.lead_image_id)
        return {
            **context,
            "article": self,
            "news_section": rendering.page_at(parent_path),
            "topics": topics,
            "related": related,
            "editions": editions_among(rendering.translations(self.translation_key), self, request),
            "newsblocks_rendering": rendering,
        }

    def get_sitemap_urls(self, request: HttpRequest | None = None) -> list[dict[str, Any]]:
        """What Wagtail's sitemap says of the story: nothing where search engines are asked to leave it out."""
        return [] if self.noindex else super().get_sitemap_urls(request)  # type: ignore[misc]

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
        """The lede without markup, on one line."""
        return " ".join(get_text_for_indexing(self.lede).split())

    @property
    def plain_text(self) -> str:
        """The words of lede and body without markup, a line a block."""
        return f"{self.lede_text}\n{text_of(self.body)}".strip()

    def has_block(self, key: str) -> bool:
        """Whether the body holds a block of that key, in a section or not; without loading what blocks name."""
        return _holds(self.body.raw_data, key)

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
        """The credit given here, else the one that the image itself carries."""
        return self.lead_image_credit or getattr(self.lead_image, "credit", "")

    @property
    def lead_image_alt_text(self) -> str:
        """The alternative text given here, else the image's own description; empty without a lead picture."""
        return self.lead_image_alt or getattr(self.lead_image, "default_alt_text", "")

    @cached_property
    def credits(self) -> list[tuple[str, list[Contributor]]]:
        """Who made the story, as printed: ``(role, contributors)``, neighbours in the same role together."""
        bylines: Iterable[Byline] = self.bylines.select_related("contributor__portrait")
        return [
            (role, [byline.contributor for byline in group])
            for role, group in groupby(bylines, key=lambda byline: byline.role)
        ]

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

    class Meta:
        abstract = True
        verbose_name = _("article")
        verbose_name_plural = _("articles")
