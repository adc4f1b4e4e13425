from django.apps import apps
from django.conf import settings
from django.conf.urls.static import static
from django.urls import include, path
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as admin_urls
from wagtail.documents import urls as document_urls

urlpatterns = [
    path("admin/", include(admin_urls)),
    path("documents/", include(document_urls)),
    *static(settings.MEDIA_URL, document_root=settings.MEDIA_ROOT),
]
if apps.is_installed("wagtail.api.v2"):
    from wagtail.api.v2.router import WagtailAPIRouter
    from wagtail.api.v2.views import PagesAPIViewSet

    router = WagtailAPIRouter("api")
    router.register_endpoint("pages", PagesAPIViewSet)
    urlpatterns.append(path("api/v2/", router.urls))
if apps.is_installed("wagtail.api.v3"):
    from wagtail.api.v3.urls import api

    urlpatterns.append(path("api/v3/", api.urls))
if apps.is_installed("wagtail_newsblocks.api"):
    urlpatterns.append(path("", include("wagtail_newsblocks.api.urls")))
if apps.is_installed("wagtail_newsblocks.articles"):
    urlpatterns.append(path("", include("wagtail_newsblocks.syndication.urls")))
    urlpatterns.append(path("", include("wagtail_newsblocks.syndication.feed_urls")))
    urlpatterns.append(path("", include("wagtail_newsblocks.articles.urls")))
if apps.is_installed("wagtail_newsblocks.comments"):
    urlpatterns.append(path("", include("wagtail_newsblocks.comments.urls")))
urlpatterns.append(path("", include(wagtail_urls)))
