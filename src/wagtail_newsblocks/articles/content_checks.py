"""Wagtail's content checks, in the userbar and in the editor's side panel, with what an article lacks."""

import re
from functools import cache
from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext as _
from wagtail.admin.userbar import ContentCheckerItem

from wagtail_newsblocks import conf

from .completeness import lead_has_text
from .models import ArticleMixin

# The rules by their public names: which elements axe-core asks, and the check that it runs on them. That headings
# follow each other in order is a rule of Wagtail's own.
RULES = {
    "newsblocks-alternative-text": (
        ".newsblocks-article .newsblocks-figure:not(.newsblocks-figure--decorative) img",
        "newsblocks-has-alternative-text",
    ),
    "newsblocks-credit": (".newsblocks-article .newsblocks-figure", "newsblocks-has-credit"),
    "newsblocks-headline-length": (".newsblocks-article .newsblocks-headline", "newsblocks-headline-fits"),
    "newsblocks-lede": (".newsblocks-article .newsblocks-headline", "newsblocks-has-lede"),
}


def check_articles(_request: HttpRequest, items: list[Any], page: Any) -> None:
    """Let the content checker among the userbar's ``items`` ask for what an article lacks, where the page is one."""
    if isinstance(page, ArticleMixin):
        items[:] = [_checking(item, page) if isinstance(item, ContentCheckerItem) else item for item in items]


class ArticleChecks:
    """Adds the rules for articles to a content checker, Wagtail's own or one that a site has put in its place."""

    article: ArticleMixin

    def get_axe_run_only(self, request: HttpRequest) -> Any:
        """With those of our rules that the site has not switched off, unless it chooses rules by their tags."""
        chosen = super().get_axe_run_only(request)  # type: ignore[misc]  # a mixin: the class beside it has it
        ours = [name for name, rule in self.get_axe_rules(request).items() if name in RULES and rule["enabled"]]
        return [*chosen, *ours] if set(chosen or ()) & set(ContentCheckerItem.axe_run_only) else chosen

    def get_axe_rules(self, request: HttpRequest) -> dict[str, Any]:
        """With our rules switched on, whatever tags the site chooses; its own word on them goes before ours."""
        ours = {name: {"enabled": True} for name in _rules()}
        return {**ours, **super().get_axe_rules(request)}  # type: ignore[misc]  # a mixin: the class beside it has it

    def get_axe_custom_rules(self, request: HttpRequest) -> list[dict[str, Any]]:
        """With our rules."""
        ours = [
            {
                "id": name,
                "impact": "serious",
                "selector": selector,
                "tags": ["best-practice"],
                "any": [check],
                "enabled": True,
            }
            for name, (selector, check) in _rules().items()
        ]
        return [*super().get_axe_custom_rules(request), *ours]  # type: ignore[misc]  # a mixin: the class beside it has it

    def get_axe_custom_checks(self, request: HttpRequest) -> list[dict[str, Any]]:
        """With our checks, and what the page by itself does not tell them."""
        inherited = super().get_axe_custom_checks(request)  # type: ignore[misc]  # a mixin: the class beside it has it
        is_told = "alt-text-quality" in (self.get_axe_run_only(request) or ()) and _tells(inherited, self.article)
        options: dict[str, dict[str, Any]] = {
            "newsblocks-has-alternative-text": {"lead_has_text": lead_has_text(self.article) or is_told},
            "newsblocks-headline-fits": {"max_characters": conf.settings().HEADLINE_MAX_CHARACTERS},
        }
        ours = [{"id": check, "options": options.get(check, {})} for _selector, check in _rules().values()]
        return [*inherited, *ours]

    def get_axe_messages(self, request: HttpRequest) -> dict[str, Any]:
        """With what our rules tell the editor."""
        return {**super().get_axe_messages(request), **_messages()}  # type: ignore[misc]  # a mixin: the class beside it has it

    class Media:
        js = ["newsblocks_articles/content-checks.js"]


def _checking(item: Any, article: ArticleMixin) -> Any:
    base: Any = type(item)
    checking = _with_article_checks(base)(in_editor=item.in_editor)
    checking.article = article
    return checking


@cache
def _with_article_checks(base: Any) -> Any:
    # Wagtail still hands out a class that warns when it is subclassed, and adds nothing else to the one below it.
    if base.__name__ == "AccessibilityItem":
        base = base.__mro__[1]
    return type("ArticleContentCheckerItem", (ArticleChecks, base), {})


def _tells(checks: list[dict[str, Any]], article: ArticleMixin) -> bool:
    """Whether Wagtail's own check names the lead picture, for a text that looks like the name of a file."""
    patterns = [check["options"]["pattern"] for check in checks if check["id"] == "check-image-alt-text"]
    return any(re.search(pattern, article.lead_image_alt_text, re.IGNORECASE) for pattern in patterns)


def _rules() -> dict[str, tuple[str, str]]:
    """The rules in force: a site may have set no limit to headlines."""
    has_limit = conf.settings().HEADLINE_MAX_CHARACTERS > 0
    return {name: rule for name, rule in RULES.items() if has_limit or name != "newsblocks-headline-length"}


def _messages() -> dict[str, dict[str, str]]:
    limit = conf.settings().HEADLINE_MAX_CHARACTERS
    return {
        "newsblocks-alternative-text": {
            "error_name": _("Picture without alternative text"),
            "help_text": _(
                "Say in its alternative text what the picture shows. A picture in the body that adds nothing to the"
                " words can be marked as decorative."
            ),
        },
        "newsblocks-credit": {
            "error_name": _("Picture without credit"),
            "help_text": _("Name who made it, in the picture's credit here or with the image itself."),
        },
        "newsblocks-headline-length": {
            "error_name": _("Headline of more than %(limit)d characters") % {"limit": limit},
            "help_text": _("Shorten it: search engines, phones and shared links cut off the rest."),
        },
        "newsblocks-lede": {
            "error_name": _("Empty lede"),
            "help_text": _("Tell the story in one sentence in the lede: lists and shared links show it."),
        },
    }
