"""What the masthead shows."""

from typing import Any

from django import template
from django.utils import timezone
from django.utils.translation import get_language
from wagtail.models import Site

from wagtail_newsblocks import visibility
from wagtail_newsblocks.pages.models import FrontPage

register = template.Library()


@register.simple_tag(takes_context=True)
def masthead(context: Any) -> dict[str, Any]:
    """Today, the front page in the language in force, its news sections, and the fronts in other languages."""
    site = Site.find_for_request(context["request"])
    fronts = list(visibility.for_readers(FrontPage.objects.select_related("locale"), site))
    own = (front for front in fronts if front.locale.language_code == get_language())
    front = next(own, fronts[0] if fronts else None)
    return {
        "today": timezone.localdate(),
        "front": front,
        "sections": front.news_sections(site) if front else [],
        "other_fronts": [other for other in fronts if other != front],
    }
