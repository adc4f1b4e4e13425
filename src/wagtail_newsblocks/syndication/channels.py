"""Which feeds a site has: of itself, of a news section, a topic, a contributor, and of its corrections."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import swapper
from django.http import Http404, HttpRequest
from django.shortcuts import get_list_or_404, get_object_or_404
from django.urls import NoReverseMatch, reverse
from django.utils import translation
from django.utils.translation import gettext
from wagtail.models import Locale, Site
from wagtail.rich_text import get_text_for_indexing

from wagtail_newsblocks import visibility
from wagtail_newsblocks.articles.models import Byline, Contributor, FrontMixin, Topic
from wagtail_newsblocks.articles.queries import articles_for_readers, notices_on

NAMESPACE = "newsblocks_feeds"


@dataclass(frozen=True, kw_only=True, slots=True)
class Channel:
    """What a feed is a feed of. ``others`` gives the arguments of its like in other languages, when it is asked."""

    name: str
    title: str
    page_path: str
    language: str
    rows: Any
    """Articles, or notices where ``has_notices``; not yet ordered, and none asked for."""
    description: str = ""
    arguments: Sequence[str] = ()
    others: Callable[[], Mapping[str, Sequence[str]]] = dict
    has_notices: bool = False

    def path(self, file_name: str) -> str:
        """Where the feed is, in a format."""
        return feed_path(self.name, *self.arguments, file_name=file_name)

    def editions(self, file_name: str) -> dict[str, str]:
        """Where the same feeds in other languages are; nothing where languages have no addresses of their own."""
        here = self.path(file_name)
        found = {}
        for language, arguments in self.others().items():
            with translation.override(language):
                found[language] = feed_path(self.name, *arguments, file_name=file_name)
        return {language: path for language, path in found.items() if path != here}


def feed_path(name: str, *arguments: str, file_name: str) -> str:
    """The address of a feed in the language in force; ``NoReverseMatch`` where the site has not mounted feeds."""
    return reverse(f"{NAMESPACE}:{name}", args=[*arguments, file_name])


def of_site(request: HttpRequest) -> Channel:
    """All articles in the language in force."""
    site, locale = Site.find_for_request(request), Locale.get_active()
    root = language_root(site, locale)
    return Channel(
        name="site",
        title="",
        page_path=root.path if root else "/",
        language=locale.language_code,
        rows=articles_for_readers(site).filter(locale=locale),
        others=lambda: dict.fromkeys(_other_languages(site, locale), ()),
    )


def of_news_section(request: HttpRequest, path: str) -> Channel:
    """The articles below a news section, which ``path`` names as its address does, from the front page on."""
    site, locale = Site.find_for_request(request), Locale.get_active()
    root = language_root(site, locale)
    if root is None:
        raise Http404
    fronts = visibility.for_readers(_page_model().objects.type(FrontMixin), site).select_related("locale")
    section = get_object_or_404(fronts, url_path=f"{root.url_path}{path}/").specific
    others = fronts.filter(translation_key=section.translation_key).exclude(pk=section.pk)
    return Channel(
        name="news_section",
        title=section.title,
        page_path=section.get_url(request) or "/",
        language=section.locale.language_code,
        rows=section.articles(site),
        description=_words(section.introduction),
        arguments=[path],
        others=lambda: {
            other.locale.language_code: [below] for other in others if (below := path_below_root(other, site))
        },
    )


def of_topic(request: HttpRequest, slug: str) -> Channel:
    """The articles on a topic; of topics with the same address, that in the language in force."""
    site, active = Site.find_for_request(request), Locale.get_active()
    topics = list(get_list_or_404(Topic.objects.select_related("locale").order_by("pk"), slug=slug))
    found = next((topic for topic in topics if topic.locale_id == active.pk), topics[0])
    articles = articles_for_readers(site)
    others = found.get_translations().filter(pk__in=articles.values("topics")).select_related("locale")
    return Channel(
        name="topic",
        title=found.name,
        page_path=_path_of(found),
        language=active.language_code,
        rows=articles.filter(topics=found),
        description=found.description,
        arguments=[slug],
        others=lambda: {other.locale.language_code: [other.slug] for other in others},
    )


def of_contributor(request: HttpRequest, slug: str) -> Channel:
    """What a contributor made, in all languages of the site."""
    found = get_object_or_404(Contributor, slug=slug)
    bylines = Byline.objects.filter(contributor=found)
    site, active = Site.find_for_request(request), Locale.get_active()
    articles = articles_for_readers(site).filter(pk__in=bylines.values("page_id"))
    return Channel(
        name="contributor",
        title=found.name,
        page_path=_path_of(found),
        language=active.language_code,
        rows=articles,
        description=found.job_title,
        arguments=[slug],
        others=lambda: {language: [slug] for language in _other_languages(site, active)},
    )


def of_corrections(request: HttpRequest) -> Channel:
    """The notices on articles in the language in force."""
    site, locale = Site.find_for_request(request), Locale.get_active()
    articles = articles_for_readers(site).filter(locale=locale)
    return Channel(
        name="corrections",
        title=gettext("Corrections"),
        page_path=_reversed("newsblocks_articles:corrections"),
        language=locale.language_code,
        rows=notices_on(articles),
        description=gettext("What was wrong in our stories, and what is right."),
        others=lambda: dict.fromkeys(_other_languages(site, locale), ()),
        has_notices=True,
    )


@dataclass(frozen=True, slots=True)
class LanguageRoot:
    """The front page of a site in one of its languages: where it is in the tree, and its address."""

    url_path: str
    path: str


def language_root(site: Site | None, locale: Any) -> LanguageRoot | None:
    """The front page in a language, else the site's own; None where there is no site."""
    roots = [root for root in Site.get_site_root_paths() if site and root.site_id == site.pk]
    in_language = [root for root in roots if root.language_code == locale.language_code]
    for root in [*in_language, *roots][:1]:
        with translation.override(locale.language_code):
            return LanguageRoot(root.root_path, _reversed("wagtail_serve", ""))
    return None


def path_below_root(page: Any, site: Site | None) -> str:
    """The path of a news section from the front page of its language on; nothing of the front page itself."""
    root = language_root(site, page.locale)
    if root is None or not page.url_path.startswith(root.url_path):
        return ""
    return str(page.url_path[len(root.url_path) :].strip("/"))


CHANNELS: dict[str, Callable[..., Channel]] = {
    "site": of_site,
    "news_section": of_news_section,
    "topic": of_topic,
    "contributor": of_contributor,
    "corrections": of_corrections,
}


def _other_languages(site: Site | None, locale: Any) -> list[str]:
    """The languages in which the site has a front page, but for one."""
    languages = {root.language_code for root in Site.get_site_root_paths() if site and root.site_id == site.pk}
    return sorted(languages - {locale.language_code})


def _path_of(record: Any) -> str:
    try:
        return str(record.get_absolute_url())
    except NoReverseMatch:
        return "/"


def _reversed(name: str, *arguments: str) -> str:
    try:
        return reverse(name, args=arguments)
    except NoReverseMatch:
        return "/"


def _words(stored_html: str) -> str:
    return " ".join(get_text_for_indexing(stored_html).split())


def _page_model() -> Any:
    return swapper.load_model("wagtailcore", "Page")
