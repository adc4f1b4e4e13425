"""The content security policy of the reader's pages."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

POLICY = (
    "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self'; media-src 'self'; "
    "frame-src https://www.youtube-nocookie.com https://player.vimeo.com https://geo.dailymotion.com; "
    "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'"
)


def content_security_policy(
    get_response: Callable[[HttpRequest], HttpResponse],
) -> Callable[[HttpRequest], HttpResponse]:
    """Send the policy with every page but the admin's, which needs inline scripts of Wagtail's own."""

    def respond(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        if not request.path.startswith("/admin/") and not getattr(request, "is_preview", False):
            response.setdefault("Content-Security-Policy", POLICY)
        return response

    return respond
