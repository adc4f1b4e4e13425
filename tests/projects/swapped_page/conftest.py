"""The newspaper of this project, of its own page types over its own base page."""

import pytest
from wagtail.models import Locale, Site

from tests.projects.swapped_page.courier.models import FrontPage, NewsSectionPage
from tests.projects.swapped_page.tree.models import BasePage


@pytest.fixture
def newspaper(db):
    """A front page that is the root of the only site."""
    BasePage.objects.filter(depth=2).delete()
    front = BasePage.get_first_root_node().add_child(
        instance=FrontPage(title="Courier", slug="front", locale=Locale.get_default())
    )
    Site.objects.all().delete()
    Site.objects.create(hostname="testserver", root_page=front, is_default_site=True, site_name="Courier")
    return front


@pytest.fixture
def harbour(newspaper):
    """A news section."""
    return newspaper.add_child(instance=NewsSectionPage(title="Harbour", slug="harbour"))
