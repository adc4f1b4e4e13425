"""What the settings of all test projects share."""

import os
from pathlib import Path

import dj_database_url

SECRET_KEY = "for tests only"
DEBUG = False
ALLOWED_HOSTS = ["*"]
USE_TZ = True
TIME_ZONE = "Europe/Rome"
LANGUAGE_CODE = "en"
LANGUAGES = WAGTAIL_CONTENT_LANGUAGES = [("en", "English"), ("it", "Italiano")]
WAGTAIL_I18N_ENABLED = True
USE_I18N = True

VAR = Path(os.environ.get("NEWSBLOCKS_TEST_VAR", "/tmp/newsblocks-tests"))
DATABASES = {"default": dj_database_url.config(default="sqlite://:memory:")}
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    VAR.mkdir(parents=True, exist_ok=True)
    # In files, as on a site: threads that share a database in memory share one connection, and each other's transactions.
    if DATABASES["default"]["NAME"] == ":memory:":
        DATABASES["default"]["NAME"] = str(VAR / "db.sqlite3")
    DATABASES["default"]["TEST"] = {"NAME": str(VAR / f"test-{os.getpid()}.sqlite3")}
    DATABASES["default"]["OPTIONS"] = {
        "transaction_mode": "IMMEDIATE",
        "timeout": 60,
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=OFF;",  # what a test leaves need outlive nothing
    }
else:
    DATABASES["default"]["TEST"] = {"NAME": "test_newsblocks"}
if DATABASES["default"]["ENGINE"].endswith("mysql"):
    DATABASES["default"]["TEST"] |= {"CHARSET": "utf8mb4"}
    DATABASES["default"]["OPTIONS"] = {"charset": "utf8mb4"}
    SILENCED_SYSTEM_CHECKS = ["models.W037"]  # indexes are whole where they cannot be partial
DEFAULT_AUTO_FIELD = "django.db.models.AutoField"

DJANGO = [
    "tests.projects.migrated",
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.sitemaps",
    "django.contrib.staticfiles",
]
if DATABASES["default"]["ENGINE"].endswith("postgresql"):
    DJANGO.append("django.contrib.postgres")  # Wagtail's search uses its fields, and Django 6.1 checks for it
WAGTAIL = [
    "wagtail.contrib.redirects",
    "wagtail.contrib.routable_page",
    "wagtail.contrib.settings",
    "wagtail.contrib.simple_translation",
    "wagtail.contrib.sitemaps",
    "wagtail.contrib.search_promotions",
    "wagtail.users",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
]
MIDDLEWARE = [
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "wagtail.contrib.redirects.middleware.RedirectMiddleware",
]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    }
]
ROOT_URLCONF = "tests.projects.urls"
STATIC_URL = "/assets/static/"
MEDIA_ROOT = str(VAR / "media")
MEDIA_URL = "/assets/media/"
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
WAGTAIL_SITE_NAME = "Test newsroom"
WAGTAIL_GRAVATAR_PROVIDER_URL = None  # nothing is asked of other hosts
WAGTAILADMIN_BASE_URL = "http://testserver"
WAGTAIL_AUTOSAVE_INTERVAL = 0
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_ALLOW_UNICODE_SLUGS = True
WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "wagtail.search.backends.database"}}
