from django.apps import apps
from django.conf import settings
from django.conf.urls.static import static
from django.urls import include, path
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as admin_urls
from wagtail.contrib.sitemaps.views import sitemap
from wagtail.documents import urls as document_urls

urlpatterns = [
    path("admin/", include(admin_urls)),
    path("documents/", include(document_urls)),
    path("sitemap.xml", sitemap),
    *static(settings.MEDIA_URL, document_root=settings.MEDIA_ROOT),
]
if apps.is_installed("wagtail_newsblocks.articles"):
    urlpatterns.append(path("", include("wagtail_newsblocks.articles.urls")))
urlpatterns.append(path("", include(wagtail_urls)))
