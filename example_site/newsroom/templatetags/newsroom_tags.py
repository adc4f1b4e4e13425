"""What the masthead shows."""

from typing import Any

from django import template
from django.utils.translation import get_language
from wagtail.models import Locale, Site

from wagtail_newsblocks import visibility
from wagtail_newsblocks.pages.models import FrontPage, NewsSectionPage

register = template.Library()


@register.inclusion_tag("newsroom/masthead.html", takes_context=True)
def masthead(context: Any) -> dict[str, Any]:
    """The front page in the language in force, its news sections, and the editions in other languages."""
    request = context["request"]
    site = Site.find_for_request(request)
    fronts = visibility.for_readers(FrontPage.objects.select_related("locale"), site)
    front = fronts.filter(locale__language_code=get_language()).first() or fronts.first()
    page = context.get("page")
    translations = page.get_translations().live().select_related("locale") if getattr(page, "pk", None) else []
    return {
        "request": request,
        "front": front,
        "sections": visibility.for_readers(NewsSectionPage.objects.child_of(front), site) if front else [],
        "editions": translations or [other for other in fronts if front and other.pk != front.pk],
        "names": {locale.language_code: locale.get_display_name() for locale in Locale.objects.all()},
        "page": page,
    }
