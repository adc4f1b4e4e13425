"""The addresses of the test projects, with the Italian edition under /it/."""

from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path
from wagtail import urls as wagtail_urls

from tests.projects import urls

*fixed, _feeds, _articles, _comments, _pages = urls.urlpatterns
urlpatterns = [
    *fixed,
    *i18n_patterns(
        path("", include("wagtail_newsblocks.syndication.feed_urls")),
        path("", include("wagtail_newsblocks.articles.urls")),
        path("", include("wagtail_newsblocks.comments.urls")),
        path("", include(wagtail_urls)),
        prefix_default_language=False,
    ),
]
