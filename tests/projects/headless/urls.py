from django.urls import include, path
from wagtail.admin import urls as admin_urls
from wagtail.api.v2.router import WagtailAPIRouter
from wagtail.api.v2.views import PagesAPIViewSet
from wagtail.documents import urls as document_urls

from tests.projects.headless.previews import PreviewAPIViewSet

api = WagtailAPIRouter("api")
api.register_endpoint("pages", PagesAPIViewSet)
api.register_endpoint("preview", PreviewAPIViewSet)

urlpatterns = [
    path("admin/", include(admin_urls)),
    path("documents/", include(document_urls)),
    path("api/v2/", api.urls),
    path("", include("wagtail_newsblocks.api.urls")),
    path("", include("wagtail_newsblocks.syndication.urls")),
    path("", include("wagtail_newsblocks.syndication.feed_urls")),
]
