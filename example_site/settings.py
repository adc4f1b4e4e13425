"""Settings of the example site: SQLite and local memory unless the environment says otherwise."""

import os
from pathlib import Path

import dj_database_url
from django.core.management.utils import get_random_secret_key
from wagtail import VERSION

ROOT = Path(__file__).resolve().parent.parent
VAR = Path(os.environ.get("NEWSBLOCKS_VAR", ROOT / "var"))

DEBUG = os.environ.get("DEBUG", "") == "1"
# Without one from the environment a fresh key is made: sessions then end with the process.
SECRET_KEY = os.environ.get("SECRET_KEY") or get_random_secret_key()
ALLOWED_HOSTS = os.environ.get("ALLOWED_HOSTS", "127.0.0.1,localhost").split(",")

INSTALLED_APPS = [
    "example_site.people",
    "example_site.newsroom",
    "wagtail_newsblocks.importers",
    "wagtail_newsblocks.pages",
    "wagtail_newsblocks.api",
    "wagtail_newsblocks.comments",
    "wagtail_newsblocks.articles",
    "wagtail_newsblocks.sources",
    "wagtail_newsblocks",
    "wagtail.api.v2",
    *(["wagtail.api.v3"] if VERSION >= (8,) else []),
    "rest_framework",
    "wagtail.contrib.redirects",
    "wagtail.contrib.routable_page",
    "wagtail.contrib.settings",
    "wagtail.contrib.simple_translation",
    "wagtail.contrib.sitemaps",
    "wagtail.users",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.sitemaps",
    "django.contrib.staticfiles",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "example_site.middleware.content_security_policy",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "wagtail.contrib.redirects.middleware.RedirectMiddleware",
]
X_FRAME_OPTIONS = "DENY"  # Wagtail lets its own previews into frames

ROOT_URLCONF = "example_site.urls"
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

DATABASES = {"default": dj_database_url.config(default=f"sqlite:///{VAR / 'newsroom.sqlite3'}")}
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    DATABASES["default"]["OPTIONS"] = {
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;",
        "transaction_mode": "IMMEDIATE",
    }
if DATABASES["default"]["ENGINE"].endswith("postgresql"):
    INSTALLED_APPS.append("django.contrib.postgres")  # Wagtail's search uses its fields
if redis_url := os.environ.get("REDIS_URL"):
    CACHES = {"default": {"BACKEND": "django.core.cache.backends.redis.RedisCache", "LOCATION": redis_url}}
# Without a mail server what would be sent is printed by the process that would send it.
if EMAIL_HOST := os.environ.get("EMAIL_HOST", ""):
    DEFAULT_FROM_EMAIL = os.environ.get("DEFAULT_FROM_EMAIL", "webmaster@localhost")
else:
    EMAIL_BACKEND = "django.core.mail.backends.console.EmailBackend"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

AUTH_USER_MODEL = "people.User"
WAGTAILIMAGES_IMAGE_MODEL = "newsroom.Picture"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator"},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]

LANGUAGE_CODE = "en-gb"
LANGUAGES = WAGTAIL_CONTENT_LANGUAGES = [("en-gb", "English"), ("it", "Italiano")]
TIME_ZONE = "Europe/Rome"
USE_TZ = True
LOCALE_PATHS = [ROOT / "example_site/locale"]
WAGTAIL_I18N_ENABLED = True

STATIC_URL = "/static/"
STATIC_ROOT = VAR / "static"
MEDIA_URL = "/media/"
MEDIA_ROOT = VAR / "media"

WAGTAIL_SITE_NAME = "wagtail-newsblocks"
WAGTAILADMIN_BASE_URL = os.environ.get("BASE_URL", "http://127.0.0.1:8000")
WAGTAIL_GRAVATAR_PROVIDER_URL = None  # nobody outside is told who edits here
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_ALLOW_UNICODE_SLUGS = True
WAGTAILDOCS_EXTENSIONS = ["csv", "mp3", "mp4", "ogg", "pdf", "txt", "vtt", "wav", "webm"]

WAGTAILAPI_BASE_URL = WAGTAILADMIN_BASE_URL
WAGTAILAPI_DOCS_ENABLED = False  # the viewer loads scripts from elsewhere, and the policy would not let it

WAGTAIL_NEWSBLOCKS = {
    "COMMENTS_DISALLOWED_WORDS": ("cheap watches", "orologi replica"),
    "COMMENTS_SUSPECT_WORDS": ("miracle cure", "cura miracolosa"),
}
