"""What editors see of the settings of their site's comments, grouped as they think of them."""

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel

# As wide as the window at most: its options are sentences, and would not fit a phone.
MODE = FieldPanel("mode", widget=forms.Select(attrs={"class": "w-w-full"}))

SETTINGS = [
    MultiFieldPanel(
        [MODE, "close_after_days", "confirm_guests", "offer_login", "consent"], heading=_("Who may comment")
    ),
    MultiFieldPanel(["max_length", "edit_minutes", "per_page"], heading=_("What readers write and see")),
    MultiFieldPanel(
        [
            *("disallowed_words", "suspect_words", "links_to_hold", "first_held"),
            *("rejections_to_hold", "reports_to_hold", "reason_required"),
        ],
        heading=_("What is held, and how it is decided about"),
    ),
    MultiFieldPanel(["from_email", "mail_picks", "mail_rejections", "digest_minutes"], heading=_("Mail")),
    MultiFieldPanel(
        ["keep_personal_days", "keep_email_days", "keep_spam_days", "keep_rejected_days"],
        heading=_("How long it is kept"),
    ),
]
