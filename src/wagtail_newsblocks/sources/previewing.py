"""The sentence at a quotation, as it will read, from what is in its form."""

from collections.abc import Iterator, Mapping
from typing import Any

import swapper
from django.http import HttpRequest, HttpResponseBadRequest, JsonResponse
from django.http.response import HttpResponseBase
from django.urls import Resolver404, resolve
from django.utils import translation
from django.views.decorators.http import require_POST

from .attribution import Stored
from .blocks import QuotationBlock
from .dates import parse
from .loading import quotation_alone
from .sentence import as_text


@require_POST
def preview_sentence(request: HttpRequest) -> HttpResponseBase:
    """The sentence for the quotation whose fields are posted under ``prefix``, in the language of the story.

    ``form`` is the address that the story's form is posted to, which says which story it is.
    """
    try:
        stored = _stored(request, request.POST["prefix"])
    except (KeyError, ValueError, TypeError, OverflowError):
        return HttpResponseBadRequest()
    language = _language_of(request.POST.get("form", ""))
    with translation.override(language or translation.get_language()):
        return JsonResponse({"sentence": as_text(quotation_alone(stored, language))})


def _stored(request: HttpRequest, prefix: str) -> Stored:
    """The quotation as it would be stored, without what is still being typed and means nothing yet."""
    block = QuotationBlock()
    value = block.value_from_datadict(request.POST, request.FILES, prefix)
    return dict(_without_half_dates(block.get_prep_value(value)))


def _without_half_dates(stored: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    for name, value in stored.items():
        if name == "hops":
            yield name, [{**hop, "value": dict(_without_half_dates(hop["value"]))} for hop in value]
        else:
            yield name, "" if name == "date" and not _is_date(value) else value


def _is_date(text: Any) -> bool:
    try:
        parse(text or "")
    except ValueError:
        return False
    return True


def _language_of(address: str) -> str:
    """The language of the page that a form of Wagtail's saves: its own, or that of the page it is to be added below."""
    try:
        match = resolve(address.partition("?")[0])
    except Resolver404:
        return ""
    if match.view_name not in {"wagtailadmin_pages:edit", "wagtailadmin_pages:add"}:
        return ""
    key = [*match.args, *match.kwargs.values()][-1]
    pages = swapper.load_model("wagtailcore", "Page")._default_manager.filter(pk=key)
    return pages.values_list("locale__language_code", flat=True).first() or ""
