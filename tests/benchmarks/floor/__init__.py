"""The floor: a bare Wagtail page with the same content and a minimal template."""
