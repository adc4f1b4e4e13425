"""What the masthead shows."""

from typing import Any

from django import template
from django.utils import timezone
from django.utils.translation import get_language
from wagtail.models import Site

from wagtail_newsblocks import visibility
from wagtail_newsblocks.pages.models import FrontPage

register = template.Library()


@register.inclusion_tag("newsroom/masthead.html", takes_context=True)
def masthead(context: Any) -> dict[str, Any]:
    """The front page in the language in force, its news sections, and the editions in other languages."""
    request = context["request"]
    site = Site.find_for_request(request)
    fronts = visibility.for_readers(FrontPage.objects.select_related("locale"), site)
    front = fronts.filter(locale__language_code=get_language()).first() or fronts.first()
    editions = context.get("editions")
    return {
        "request": request,
        "today": timezone.localdate(),
        "front": front,
        "sections": front.news_sections(site) if front else [],
        "editions": editions,
        "other_fronts": [] if editions else [other for other in fronts if front and other.pk != front.pk],
        "page": context.get("page"),
        "news_section": context.get("news_section"),
        "query": context.get("query"),
        "is_search": "found" in context,
    }
