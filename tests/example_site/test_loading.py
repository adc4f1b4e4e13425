"""The demo is loaded into a database that may hold it already."""

import pytest

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("demo")]

COUNT = (
    "from django.apps import apps; print([(m._meta.label, m._base_manager.count()) for m in apps.get_models()"
    " if m._meta.app_label.startswith(('newsblocks', 'newsroom', 'wagtailcore'))])"
)


def test_loading_the_demo_twice_changes_nothing(manage_demo):
    first = manage_demo("shell", "--no-imports", "-v0", "-c", COUNT)
    manage_demo("load_demo")
    assert manage_demo("shell", "--no-imports", "-v0", "-c", COUNT) == first
    assert "newsblocks_articles" in first
