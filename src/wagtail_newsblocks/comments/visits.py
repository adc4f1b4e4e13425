"""A reader's visit to the comments of a page: which page it is, whether they may see it, and how it is answered."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import swapper
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.template.loader import select_template
from django.utils.cache import add_never_cache_headers
from wagtail.models import Site

from . import threads
from .gate import is_public
from .models import Comment
from .readers import author_of
from .rules import Author
from .threads import Discussion

SURROUNDINGS = ["newsblocks/base.html", "newsblocks_comments/base.html"]
"""Within what the addresses of comments are shown: the site's own pages, else a page of ours."""


@dataclass(frozen=True, kw_only=True)
class Visit:
    """A page that this reader may see, with its comments."""

    request: HttpRequest
    page: Any
    discussion: Discussion
    is_restricted: bool

    @cached_property
    def author(self) -> Author:
        """Who comments, were this reader to do so."""
        return author_of(self.request)

    def answer(self, template: str, context: Mapping[str, Any], *, status: int = 200) -> HttpResponse:
        """A page of ours about the comments; of a restricted page it stays in the reader's browser."""
        around = {"page": self.page, "discussion": self.discussion, "newsblocks_base": select_template(SURROUNDINGS)}
        response = render(self.request, f"newsblocks_comments/{template}.html", {**around, **context}, status=status)
        if self.is_restricted:
            add_never_cache_headers(response)
        return response

    def own_comment(self, key: int) -> Comment:
        """A comment of this reader's; to anybody else it is not there, whatever became of it."""
        found = Comment.objects.filter(pk=key, stream=self.discussion.stream).exclude(status=Comment.Status.REMOVED)
        comment = found.first() if self.discussion.stream else None
        if comment is None or not self.author.owns(comment):
            raise Http404
        return comment


def visit(request: HttpRequest, page_id: int, *, even_if_off: bool = False) -> Visit:
    """The visit of whoever sends a request; not found where they may not see the page, or where it has no comments.

    ``even_if_off``: those who have written something while comments were turned off are told so, and get it back.
    """
    page = get_object_or_404(swapper.load_model("wagtailcore", "Page"), pk=page_id)
    restrictions = list(page.get_view_restrictions())
    if not (is_public(page) and _is_of_site(page, request)):
        raise Http404
    discussion = threads.for_page(page)
    is_over = discussion.state.is_off and not even_if_off
    if is_over or not all(one.accept_request(request) for one in restrictions):
        raise Http404
    return Visit(request=request, page=page, discussion=discussion, is_restricted=bool(restrictions))


def _is_of_site(page: Any, request: HttpRequest) -> bool:
    site, parts = Site.find_for_request(request), page.get_url_parts(request)
    return site is not None and bool(parts) and parts[0] == site.pk
