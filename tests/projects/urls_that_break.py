"""The addresses of both languages, and one in each at which the site fails."""

from django.conf.urls.i18n import i18n_patterns
from django.urls import path

from tests.projects.urls_by_language import urlpatterns as whole


def broken(request):
    raise RuntimeError("This page is broken on purpose.")


urlpatterns = [*i18n_patterns(path("broken/", broken), prefix_default_language=False), *whole]
