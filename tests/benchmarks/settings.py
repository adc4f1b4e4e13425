"""The full test project with the floor's page type, on SQLite in memory."""

from tests.projects.full.settings import *  # noqa: F403
from tests.projects.full.settings import INSTALLED_APPS as FULL

INSTALLED_APPS = ["tests.benchmarks.floor", *FULL]
DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}
ALLOWED_HOSTS = ["*"]
WAGTAIL_I18N_ENABLED = False
