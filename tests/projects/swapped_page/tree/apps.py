from django.apps import AppConfig


class TreeConfig(AppConfig):
    name = "tests.projects.swapped_page.tree"
    default_auto_field = "django.db.models.BigAutoField"
