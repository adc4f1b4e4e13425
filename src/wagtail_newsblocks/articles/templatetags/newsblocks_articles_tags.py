"""Template tags for articles: doorways to functions that Python can call too."""

from typing import Any

from django import template
from wagtail.models import Site

register = template.Library()


@register.filter
def newsblocks_role(role: str) -> str:
    """A byline role's name for readers: ``{{ role|newsblocks_role }}``."""
    from wagtail_newsblocks.articles.models import Byline

    return str(Byline.Role(role).label)


@register.simple_tag(takes_context=True)
def newsblocks_publisher(context: Any) -> Any:
    """Who publishes the site: ``{% newsblocks_publisher as publisher %}``, then ``{{ publisher.name }}``."""
    from wagtail_newsblocks.articles.models.publisher import identity_of

    request = context.get("request")
    return identity_of(Site.find_for_request(request) if request else None)


@register.simple_tag(takes_context=True)
def newsblocks_share_image(context: Any, image: Any = None) -> Any:
    """The picture that stands for a page where it is shared, with a full address; else the publisher's.

    ``{% newsblocks_share_image article.lead_image as picture %}``, then ``picture.url``, ``.width`` and ``.height``.
    """
    from wagtail_newsblocks.articles.models.publisher import share_image

    request = context.get("request")
    return share_image(image or None, request) if request else None
