"""The newspaper of this project, of its own page types."""

import pytest
from wagtail.models import Locale, Page, Site

from tests.conftest import root_page
from tests.projects.own_pages.gazette.models import DeskPage, TitlePage


@pytest.fixture
def newspaper(db):
    """A front page that is the root of the only site."""
    Page.objects.filter(depth=2).delete()
    front = root_page().add_child(instance=TitlePage(title="Gazette", slug="front", locale=Locale.get_default()))
    Site.objects.create(hostname="testserver", root_page=front, is_default_site=True, site_name="Gazette")
    return front


@pytest.fixture
def harbour(newspaper):
    """A news section."""
    return newspaper.add_child(instance=DeskPage(title="Harbour", slug="harbour"))
