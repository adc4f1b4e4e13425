"""Where the members of a group moderate, in Wagtail's form for groups: only who may change groups gets to see it."""

from typing import Any

from django.contrib.auth.models import Group
from django.forms import BaseInlineFormSet, inlineformset_factory
from django.template.loader import render_to_string
from django.utils.safestring import SafeString
from wagtail.admin.widgets import AdminPageChooser

from .models import ModerationScope


class ScopeFormSet(BaseInlineFormSet):
    """The pages whose comments a group moderates, and room for some more."""

    @classmethod
    def get_default_prefix(cls) -> str:
        """Apart from Wagtail's own panels of the same form."""
        return "newsblocks_scopes"

    def add_fields(self, form: Any, index: int | None) -> None:
        """Room for more may stay empty, and says so by not being marked as required."""
        super().add_fields(form, index)
        if form.empty_permitted:
            form.fields["page"].required = False

    def as_admin_panel(self) -> SafeString:
        """The panel, as Wagtail's form for groups asks for it."""
        return render_to_string("newsblocks_comments/admin/scopes.html", {"formset": self})


def scope_panel() -> Any:
    """The class of the panel; Wagtail makes one for each group that is shown."""
    chooser = AdminPageChooser(show_edit_link=False, can_choose_root=True)
    return inlineformset_factory(
        Group, ModerationScope, formset=ScopeFormSet, fields=["page"], widgets={"page": chooser}, extra=2
    )
