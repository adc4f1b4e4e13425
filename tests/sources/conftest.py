"""Stories that rest on sources, of a page type that names them in every way that there is."""

import pytest
from wagtail.models import Locale

from tests.projects.full.newsroom.models import BriefingPage


@pytest.fixture
def make_story(newspaper):
    """Makes live pages that name works and sources: ``make_story(lead_work=…)``."""
    made = iter(range(1_000))

    def make(**fields):
        number = next(made)
        defaults = {"title": f"Briefing {number}", "slug": f"briefing-{number}", "locale": Locale.get_default()}
        return newspaper.add_child(instance=BriefingPage(**{**defaults, **fields}))

    return make
