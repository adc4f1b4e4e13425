"""What a server such as gunicorn runs: ``gunicorn example_site.wsgi`` with the settings for production."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "example_site.production")
application = get_wsgi_application()
