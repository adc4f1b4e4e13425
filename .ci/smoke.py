"""A site on the installed package alone: migrates, imports a story, publishes it and reads it back."""

import pathlib
import tempfile

import django
from django.conf import settings

WAGTAIL = ["users", "snippets", "documents", "images", "search", "admin"]
CONTRIB = ["redirects", "routable_page", "settings", "sitemaps"]

settings.configure(
    SECRET_KEY="smoke",
    ALLOWED_HOSTS=["*"],
    ROOT_URLCONF="wagtail.urls",
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
    INSTALLED_APPS=[
        "wagtail_newsblocks.importers",
        "wagtail_newsblocks.pages",
        "wagtail_newsblocks.articles",
        "wagtail_newsblocks.sources",
        "wagtail_newsblocks",
        *(f"wagtail.contrib.{name}" for name in CONTRIB),
        *(f"wagtail.{name}" for name in WAGTAIL),
        "wagtail",
        "modelcluster",
        "taggit",
        *(
            f"django.contrib.{name}"
            for name in ["auth", "contenttypes", "sessions", "messages", "sitemaps", "staticfiles"]
        ),
    ],
    MIDDLEWARE=[
        "django.contrib.sessions.middleware.SessionMiddleware",
        "django.contrib.auth.middleware.AuthenticationMiddleware",
        "wagtail.contrib.redirects.middleware.RedirectMiddleware",
    ],
    TEMPLATES=[
        {
            "BACKEND": "django.template.backends.django.DjangoTemplates",
            "APP_DIRS": True,
            "OPTIONS": {"context_processors": ["django.template.context_processors.request"]},
        }
    ],
    STATIC_URL="/static/",
    MEDIA_ROOT=tempfile.mkdtemp(),
    DEFAULT_AUTO_FIELD="django.db.models.AutoField",
    WAGTAIL_SITE_NAME="Smoke",
    WAGTAILADMIN_BASE_URL="http://localhost",
)
django.setup()

import sys  # noqa: E402
from types import ModuleType  # noqa: E402

from django.core.management import call_command  # noqa: E402
from django.test import Client  # noqa: E402
from django.urls import include, path  # noqa: E402

urls = ModuleType("smoke_urls")
urls.urlpatterns = [path("", include("wagtail_newsblocks.articles.urls")), path("", include("wagtail.urls"))]
sys.modules["smoke_urls"] = urls
settings.ROOT_URLCONF = "smoke_urls"

call_command("check")
call_command("migrate", verbosity=0)
call_command("newsblocks_setup")
call_command("newsblocks_import", "text", "library-en.txt", "--under", "/", "--publish")

from wagtail_newsblocks.articles.queries import get_article_model  # noqa: E402

article = get_article_model().objects.live().get()
page = Client().get(article.get_url())
assert page.status_code == 200, page.status_code
assert "Ostrel" in page.content.decode()
assert pathlib.Path(django.__file__).exists()
print(f"Published and read: {article.title}")
