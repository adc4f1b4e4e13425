"""Settings for a public server, for which ``manage.py check --deploy`` is clean.

Everything that differs between servers comes from the environment: SECRET_KEY, ALLOWED_HOSTS and BASE_URL have to be
given; DATABASE_URL and REDIS_URL should be. TLS ends at a proxy that sets X-Forwarded-Proto.
"""

import os

from django.core.exceptions import ImproperlyConfigured

from example_site.settings import *  # noqa: F403

if missing := [name for name in ("SECRET_KEY", "ALLOWED_HOSTS", "BASE_URL") if not os.environ.get(name)]:
    raise ImproperlyConfigured("Set in the environment: " + ", ".join(missing))

DEBUG = False
CSRF_TRUSTED_ORIGINS = [os.environ["BASE_URL"]]

SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_SSL_REDIRECT = True
SECURE_HSTS_SECONDS = 365 * 24 * 3600
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SECURE_HSTS_PRELOAD = True
SESSION_COOKIE_SECURE = True
CSRF_COOKIE_SECURE = True

STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.ManifestStaticFilesStorage"},
}
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"console": {"class": "logging.StreamHandler"}},
    "root": {"handlers": ["console"], "level": "INFO"},
}
