"""Addresses of the API, the same in all languages; include them before Wagtail's own, outside ``i18n_patterns``."""

from django.urls import include, path

from .checks import has_ninja

app_name = "newsblocks_api"

urlpatterns = []
if has_ninja():  # else a system check says so
    from .operations import patterns

    urlpatterns = [path("api/newsblocks/", include(patterns))]
