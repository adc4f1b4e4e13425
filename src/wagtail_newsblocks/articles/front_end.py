"""Where drafts are shown: by the site, or by a front end of its own where wagtail-headless-preview is installed."""

from typing import Any

from django.apps import apps
from django.conf import settings
from django.http import HttpRequest

if apps.is_installed("wagtail_headless_preview"):
    from wagtail_headless_preview.models import HeadlessPreviewMixin
else:

    class HeadlessPreviewMixin:  # type: ignore[no-redef]  # stands in where the package is not installed
        """In its place, nothing."""


class PreviewedInFrontEnd(HeadlessPreviewMixin):
    """Adds to a page: its drafts are shown in the front end that the site names, as soon as it names one."""

    def serve_preview(self, request: HttpRequest, mode_name: str) -> Any:
        """The draft, in the front end where there is one."""
        is_elsewhere = bool(getattr(settings, "WAGTAIL_HEADLESS_PREVIEW", {}).get("CLIENT_URLS"))
        shown_by: Any = super() if is_elsewhere else super(HeadlessPreviewMixin, self)
        return shown_by.serve_preview(request, mode_name)
