"""What an editor sees of sources and cited works, what is asked most first."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel

MERGED = MultiFieldPanel(["merged_into"], heading=_("A double of another record"), classname="collapsed")

SOURCE = [
    "name",
    "alternate_name",
    MultiFieldPanel(
        [FieldRowPanel(["kind", "organisation_type"]), "provision_category", FieldRowPanel(["country", "language"])],
        heading=_("Who it is"),
    ),
    InlinePanel(
        "disclosures",
        panels=["text", FieldRowPanel(["language", "basis_url"]), FieldRowPanel(["valid_from", "valid_until"])],
        heading=_("What readers should know"),
        label=_("Disclosure"),
        help_text=_(
            "Shown with every story that rests on this source; each story keeps what held on the day it was published."
            " When that changes, end the old one and add a new one."
        ),
    ),
    MultiFieldPanel(
        [FieldRowPanel(["parent_organisation", "funder"]), "ownership_funding_info"],
        heading=_("Ownership and funding"),
    ),
    MultiFieldPanel(["url", FieldPanel("same_as")], heading=_("On the web")),
    MultiFieldPanel(
        [FieldRowPanel(["contact_phone", "contact_email"]), "contact_notes"],
        heading=_("Contacts, for the newsroom alone"),
        help_text=_("Readers never see these, and no search finds them."),
    ),
    MERGED,
]

WORK = [
    "title",
    "translated_title",
    MultiFieldPanel(
        [FieldRowPanel(["type", "genre"]), FieldRowPanel(["language", "digital_source_type"])], heading=_("What it is")
    ),
    MultiFieldPanel(
        [FieldRowPanel(["publisher", "agency"]), FieldRowPanel(["container_title", "via"])],
        heading=_("Where it comes from"),
    ),
    InlinePanel("authors", panels=[FieldRowPanel(["source", "name"])], heading=_("Authors"), label=_("Author")),
    MultiFieldPanel([FieldRowPanel(["issued", "accessed"])], heading=_("When")),
    MultiFieldPanel([FieldPanel("url"), "url_status"], heading=_("Where it is")),
    MultiFieldPanel(
        ["archive_url", FieldRowPanel(["archive_name", "archived_at"])],
        heading=_("Archived copy"),
        help_text=_("Links die. A copy in an archive lets readers check the story years from now."),
    ),
    InlinePanel("identifiers", panels=[FieldRowPanel(["kind", "value"])], heading=_("Numbers"), label=_("Number")),
    MultiFieldPanel(
        ["is_retracted", "retracted_on", "retraction_note"], heading=_("Retraction"), classname="collapsed"
    ),
    MultiFieldPanel(["excerpt"], heading=_("Stored text, for the newsroom alone"), classname="collapsed"),
    MERGED,
]
