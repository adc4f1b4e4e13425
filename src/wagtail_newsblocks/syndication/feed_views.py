"""The addresses of feeds."""

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from .answers import answer
from .channels import CHANNELS
from .feeds import Issue


@require_safe
def feed(request: HttpRequest, kind: str, file_name: str, **arguments: str) -> HttpResponse:
    """A feed in a format; of a topic or contributor of whom readers see nothing, as little as its page."""
    issue = Issue(CHANNELS[kind](request, **arguments), request)
    if "slug" in arguments and not issue.rows:
        raise Http404
    return answer(
        request,
        lambda: issue.document(file_name),
        content_type=issue.content_type(file_name),
        version=issue.version,
        modified=issue.modified,
    )
