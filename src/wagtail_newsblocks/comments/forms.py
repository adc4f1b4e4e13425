"""What readers fill in; nothing that they have typed is lost, and every error stands at its field."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.utils.html import strip_tags
from django.utils.translation import gettext_lazy as _

from wagtail_newsblocks import conf, sanitize

from . import keys
from .models import Reason
from .rules import Author

TRAP = "website"
PREFIX = "newsblocks-comment-%s"


class ReaderForm(forms.Form):
    """A form of ours: no colon behind labels, ids that clash with nothing of the site's, no check by the browser."""

    error_css_class = "newsblocks-field--wrong"
    required_css_class = "newsblocks-field--required"

    def __init__(self, typed: Any = None, *, initial: Mapping[str, Any] | None = None) -> None:
        super().__init__(typed, initial=dict(initial or {}), auto_id=PREFIX, label_suffix="")


class BodyForm(ReaderForm):
    """The text of a comment, by the ``settings`` of the site that it is for."""

    body = forms.CharField(
        label=_("Comment"),
        widget=forms.Textarea(attrs={"rows": 6, "dir": "auto"}),
        error_messages={"required": _("Write a comment.")},
    )

    def __init__(self, typed: Any = None, *, settings: conf.Settings, initial: Mapping[str, Any] | None = None) -> None:
        super().__init__(typed, initial=initial)
        self._settings = settings

    def clean_body(self) -> str:
        """The text as typed, where it is within the limits and something of it can be read."""
        body: str = self.cleaned_data["body"]
        try:
            sanitize.check_limits(body, settings=self._settings)
        except sanitize.TooComplex as error:
            raise forms.ValidationError(str(error)) from error
        if not strip_tags(sanitize.clean_comment(body)).strip():
            raise forms.ValidationError(self.fields["body"].error_messages["required"], code="required")
        return body


class CommentForm(BodyForm):
    """A new comment or reply: of a guest with name and address, of an account with what the account lacks."""

    name = forms.CharField(
        label=_("Name"),
        max_length=100,
        widget=forms.TextInput(attrs={"autocomplete": "name", "dir": "auto"}),
        error_messages={"required": _("Give a name, under which the comment appears.")},
    )
    email = forms.EmailField(
        label=_("E-mail address"),
        max_length=254,  # as long as an address can be (RFC 5321), and the column
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
        error_messages={
            "required": _("Give your e-mail address; it will not be published."),
            "invalid": _("Give an e-mail address such as name@example.org."),
        },
    )
    notify = forms.BooleanField(label=_("Notify me of replies by e-mail"), required=False)
    consent = forms.BooleanField(error_messages={"required": _("Without your consent we cannot take your comment.")})
    website = forms.CharField(
        label=_("Leave this field empty"),
        required=False,
        widget=forms.TextInput(attrs={"autocomplete": "off", "tabindex": "-1"}),
    )
    ticket = forms.CharField(widget=forms.HiddenInput, required=False)
    to = forms.IntegerField(widget=forms.HiddenInput, required=False)

    field_order = ("name", "email", "body", "notify", "consent", TRAP, "ticket", "to")

    def __init__(
        self,
        typed: Any = None,
        *,
        author: Author,
        settings: conf.Settings,
        initial: Mapping[str, Any] | None = None,
    ) -> None:
        """A form for an author, who has to agree to what the site asks for."""
        super().__init__(typed, settings=settings, initial=initial)
        if author.shown_name and not author.is_guest:
            del self.fields["name"]
        if not author.is_guest:
            del self.fields["email"]
            if not author.address:
                del self.fields["notify"]
        if settings.COMMENTS_CONSENT:
            self.fields["consent"].label = settings.COMMENTS_CONSENT
        else:
            del self.fields["consent"]

    def clean_name(self) -> str:
        """The name in one line, without what nobody sees."""
        name = sanitize.one_line(self.cleaned_data["name"])
        if not keys.of_name(name):
            raise forms.ValidationError(self.fields["name"].error_messages["required"], code="required")
        return name


class EditForm(BodyForm):
    """Another text for a comment that its author has before them as ``seen``."""

    seen = forms.IntegerField(widget=forms.HiddenInput)


class DeleteForm(ReaderForm):
    """That a comment, as its author sees it, is to go."""

    seen = forms.IntegerField(widget=forms.HiddenInput)


class ReportForm(ReaderForm):
    """What a reader has against a comment."""

    reason = forms.ChoiceField(
        label=_("What is wrong with this comment?"),
        choices=Reason,
        widget=forms.RadioSelect,
        error_messages={"required": _("Choose what is wrong.")},
    )
    note = forms.CharField(
        label=_("Anything to add"),
        max_length=500,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3, "dir": "auto"}),
    )
