"""Gives a front end the draft that a preview names by its token."""

from django.core.signing import BadSignature
from django.http import Http404
from rest_framework.response import Response
from wagtail.api.v2.views import PagesAPIViewSet
from wagtail.models import get_page_models


class PreviewAPIViewSet(PagesAPIViewSet):
    known_query_parameters = PagesAPIViewSet.known_query_parameters | {"content_type", "token"}

    def listing_view(self, request):
        self.action = "detail_view"
        return Response(self.get_serializer(self.get_object()).data)

    def get_object(self):
        asked = self.request.GET.get("content_type", "")
        model = next((model for model in get_page_models() if model._meta.label_lower == asked), None)
        try:
            page = model.get_page_from_preview_token(self.request.GET.get("token", ""))
        except (AttributeError, BadSignature) as error:  # a type without previews there, a token that is none
            raise Http404 from error
        if page is None:
            raise Http404
        return page
