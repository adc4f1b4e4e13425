"""Addresses: the Italian edition under /it/, the English one at the root."""

from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.conf.urls.static import static
from django.urls import include, path
from wagtail import VERSION
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as admin_urls
from wagtail.api.v2.router import WagtailAPIRouter
from wagtail.api.v2.views import PagesAPIViewSet
from wagtail.documents import urls as document_urls

from wagtail_newsblocks.api import urls as api_urls
from wagtail_newsblocks.articles import urls as article_urls
from wagtail_newsblocks.comments import urls as comment_urls
from wagtail_newsblocks.syndication import feed_urls
from wagtail_newsblocks.syndication import urls as syndication_urls

reading = WagtailAPIRouter("wagtailapi")
reading.register_endpoint("pages", PagesAPIViewSet)
interfaces = [path("api/v2/", reading.urls)]
if VERSION >= (8,):
    from wagtail.api.v3.urls import api as writing

    interfaces.append(path("api/v3-preview/", writing.urls))

urlpatterns = [
    path("admin/", include(admin_urls)),
    path("documents/", include(document_urls)),
    path("", include(syndication_urls)),
    path("", include(api_urls)),
    *interfaces,
    *static(settings.MEDIA_URL, document_root=settings.MEDIA_ROOT),
    *i18n_patterns(
        path("", include(feed_urls)),
        path("", include(article_urls)),
        path("", include(comment_urls)),
        path("", include(wagtail_urls)),
        prefix_default_language=False,
    ),
]
