"""Pages that list articles: the front of the newspaper and of each desk."""

from dataclasses import dataclass
from datetime import date
from itertools import chain
from typing import Any

import swapper
from django.db import models
from django.http import Http404, HttpRequest, HttpResponse
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.contrib.routable_page.models import RoutablePageMixin, path
from wagtail.fields import RichTextField
from wagtail.models import Orderable, Page, Site
from wagtail.url_routing import RouteResult

from wagtail_newsblocks import visibility
from wagtail_newsblocks.articles import api_fields, panels
from wagtail_newsblocks.articles.editions import editions_of_page
from wagtail_newsblocks.articles.front_end import PreviewedInFrontEnd
from wagtail_newsblocks.articles.queries import (
    archive_years,
    articles_for_readers,
    batch_after,
    get_article_model,
    newest_by_path,
    noticed,
    published_within,
)
from wagtail_newsblocks.blocks import features

from .publisher import Identity, identity_of

swapper.set_app_prefix("wagtailcore", "wagtail")


class Pick(Orderable):
    """An article that an editor has put on a front by hand."""

    page = ParentalKey(
        swapper.get_model_name("wagtailcore", "Page"),
        on_delete=models.CASCADE,
        related_name="newsblocks_picks",
    )
    article = models.ForeignKey(
        swapper.get_model_name("wagtailcore", "Page"),
        on_delete=models.CASCADE,
        related_name="+",
        verbose_name=_("article"),
    )

    class Meta(Orderable.Meta):
        verbose_name = _("pick")
        verbose_name_plural = _("picks")


@dataclass(frozen=True, slots=True)
class Desk:
    """A news section on a front, with its newest stories."""

    section: Any
    articles: list[Any]


STORIES_ABOVE_DESKS = 7
STORIES_A_DESK = 4


def _page_model() -> Any:
    return swapper.load_model("wagtailcore", "Page")


class FrontMixin(PreviewedInFrontEnd, RoutablePageMixin, models.Model):
    """A lead story, picks by hand, then the newest articles below this page, and an archive by month."""

    introduction = RichTextField(_("introduction"), blank=True, features=features.PLAIN_INLINE)
    lead_story = models.ForeignKey(
        swapper.get_model_name("wagtailcore", "Page"),
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("lead story"),
        help_text=_("Empty: the first of the picks, else the newest story."),
    )

    newsblocks_content_panels = panels.FRONT
    newsblocks_api_fields = api_fields.FRONT
    shows_desks = False
    """Whether the first page goes on with a few stories of each news section, not with older ones."""

    class Meta:
        abstract = True

    def get_template(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        """The site's own template for its page type where there is one, else the package's."""
        return [super().get_template(request, *args, **kwargs), "newsblocks/front.html"]

    def route(self, request: HttpRequest, path_components: list[str]) -> Any:
        """Find an article below a news section at once, where Wagtail asks twice a level."""
        article = self._article_at(path_components) if len(path_components) > 1 else None
        return RouteResult(article) if article else super().route(request, path_components)

    def _article_at(self, path_components: list[str]) -> Any:
        below = get_article_model().objects.descendant_of(self).filter(live=True, slug=path_components[-1])
        address = f"{self.url_path}{'/'.join(path_components)}/"
        found = below.filter(url_path=address).select_related("locale").annotate(has_notices=noticed()).first()
        return found.specific if found else None  # a further article type has a template of its own

    def articles(self, site: Site | None) -> Any:
        """The articles below this page that readers of ``site`` may see, the newest first."""
        return articles_for_readers(site).descendant_of(self).newest_first()

    def chosen(self) -> list[Any]:
        """The keys of the lead story and the picks, in order, each once, whether or not readers may see them."""
        keys = [self.lead_story_id, *(pick.article_id for pick in self.newsblocks_picks.all())]
        return list(dict.fromkeys(key for key in keys if key))

    @property
    def publisher(self) -> Identity:
        """Who publishes the site that the front is of."""
        return identity_of(self.get_site())

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """The template's context, with the front's editions in other languages."""
        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        return {**context, "editions": editions_of_page(self, request)}

    def news_sections(self, site: Site | None) -> list[Any]:
        """The news sections directly below this front that readers may see, in the order of the tree."""
        sections = _page_model().objects.child_of(self).type(FrontMixin).select_related("locale")
        return list(visibility.for_readers(sections, site).order_by("path"))

    @path("")
    def index_route(self, request: HttpRequest) -> HttpResponse:
        """The front: chosen stories, then the newest, then a few of each news section; behind a cursor, older ones."""
        site = Site.find_for_request(request)
        cursor = request.GET.get("before", "")
        articles = self.articles(site)
        chosen = self.chosen()
        sections = self.news_sections(site) if self.shows_desks and not cursor else []
        others = articles.exclude(pk__in=chosen)
        batch = batch_after(
            others.only("published_at"), cursor, size=max(1, STORIES_ABOVE_DESKS - len(chosen)) if sections else 0
        )
        above = [*([] if cursor else chosen), *(article.pk for article in batch.articles)]
        below = newest_by_path(others.exclude(pk__in=above), [one.path for one in sections], count=STORIES_A_DESK)
        # What all the lists show is loaded together: that takes the same queries however many they are.
        wanted = [*above, *chain.from_iterable(below.values())]
        cards = {page.pk: page for page in articles_for_readers(site).filter(pk__in=wanted).with_card_parts()}
        stories = [cards[key] for key in above if key in cards]
        lead = stories[0] if stories and not cursor else None
        context = {
            "lead": lead,
            "articles": stories[1:] if lead else stories,
            "batch": batch,
            "desks": [Desk(one, [cards[key] for key in below[one.path]]) for one in sections if below[one.path]],
            "years": archive_years(articles),
        }
        return self.render(request, context_overrides=context)

    @path("archive/<int:year>/", name="archive_year")
    @path("archive/<int:year>/<int:month>/", name="archive_month")
    def archive(self, request: HttpRequest, year: int, month: int | None = None) -> HttpResponse:
        """The articles of a year or a month, a batch at a time; a time without any is not found."""
        try:
            first_day = date(year, 1 if month is None else month, 1)
        except (ValueError, OverflowError) as error:
            raise Http404 from error
        articles = self.articles(Site.find_for_request(request))
        within = published_within(articles, first_day, months=12 if month is None else 1)
        batch = batch_after(within.with_card_parts(), request.GET.get("before", ""))
        if not batch.articles:
            raise Http404
        context = {
            "articles": batch.articles,
            "batch": batch,
            "years": archive_years(articles),
            "archive_day": first_day,
            "is_month": month is not None,
            "months": [date(year, number, 1) for number in range(1, 13)],
        }
        return self.render(request, context_overrides=context, template="newsblocks/archive.html")


class AbstractNewsSectionPage(FrontMixin, Page):
    """The front of a desk, such as Harbour or Culture. News sections may stand inside each other."""

    content_panels = [*Page.content_panels, *FrontMixin.newsblocks_content_panels]
    api_fields = FrontMixin.newsblocks_api_fields

    class Meta:
        abstract = True
        verbose_name = _("news section")
        verbose_name_plural = _("news sections")


class AbstractFrontPage(FrontMixin, Page):
    """The front of the newspaper: what is newest, then a few stories of each news section."""

    content_panels = [*Page.content_panels, *FrontMixin.newsblocks_content_panels]
    api_fields = FrontMixin.newsblocks_api_fields
    shows_desks = True

    class Meta:
        abstract = True
        verbose_name = _("front page")
        verbose_name_plural = _("front pages")
