"""The form in which an editor writes a notice."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from .models import Notice

NEXT, NOW = "next", "now"
WITH_THE_STORY = (NEXT, _("With the next publication of the story: its text has to be corrected first"))
AT_ONCE = (NOW, _("Now: the text of the story stays as it is"))


class NoticeForm(forms.ModelForm):
    """What readers are told, and when they see it; a story that is not live has no readers now."""

    when = forms.ChoiceField(label=_("When readers see it"), widget=forms.RadioSelect)

    class Meta:
        model = Notice
        fields = ["kind", "was", "now_is"]
        widgets = {
            "kind": forms.RadioSelect,
            "was": forms.Textarea(attrs={"rows": 3}),
            "now_is": forms.Textarea(attrs={"rows": 3}),
        }

    def __init__(self, *args: Any, is_live: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["when"].choices = [WITH_THE_STORY, AT_ONCE] if is_live else [WITH_THE_STORY]  # type: ignore[attr-defined]  # a ChoiceField
        self.fields["when"].initial = NEXT
