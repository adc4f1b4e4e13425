"""The form in which editors, and clients of Wagtail's API, save an article."""

from typing import Any

from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.admin.forms import WagtailAdminPageForm


class ArticleForm(WagtailAdminPageForm):
    """An article's fields, checked against each other."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if "topics" in self.fields and self.instance.locale_id:
            topics = self.fields["topics"]
            chosen = [topic.pk for topic in self.instance.topics.all()]  # a translation may still have the original's
            topics.queryset = topics.queryset.filter(Q(locale_id=self.instance.locale_id) | Q(pk__in=chosen))

    def clean(self) -> dict[str, Any]:
        """Refuse a date of publication that lies ahead: that is what scheduling is for."""
        cleaned: dict[str, Any] = super().clean()
        now = timezone.now()
        for name in ("published_at", "updated_at"):
            if cleaned.get(name) and cleaned[name] > now:
                self.add_error(
                    name,
                    _("This moment lies ahead. To publish later, set a schedule in the Status side panel."),
                )
        return cleaned
