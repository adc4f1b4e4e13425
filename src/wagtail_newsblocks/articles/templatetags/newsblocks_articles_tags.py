"""Template tags for articles: doorways to functions that Python can call too."""

from django import template

register = template.Library()


@register.filter
def newsblocks_role(role: str) -> str:
    """A byline role's name for readers: ``{{ role|newsblocks_role }}``."""
    from wagtail_newsblocks.articles.models import Byline

    return str(Byline.Role(role).label)
