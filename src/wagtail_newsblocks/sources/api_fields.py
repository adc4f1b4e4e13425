"""What Wagtail's interfaces give of sources and cited works, and what a bearer of a token may write.

Only what readers may know: no contact, no stored text, no fingerprint of it.
"""

from wagtail_newsblocks.interfaces import api_field

SOURCE = [
    *(
        api_field(name, is_writable=True)
        for name in (
            "name alternate_name kind organisation_type provision_category url same_as country language"
            " parent_organisation funder ownership_funding_info disclosures"
        ).split()
    ),
    api_field("merged_into"),
]

DISCLOSURE = [
    api_field(name, is_writable=True) for name in ("text", "language", "basis_url", "valid_from", "valid_until")
]

WORK = [
    *(
        api_field(name, is_writable=True)
        for name in (
            "title translated_title type genre container_title publisher agency via issued accessed language url"
            " url_status archive_name archive_url archived_at digital_source_type is_retracted retracted_on"
            " retraction_note authors identifiers"
        ).split()
    ),
    api_field("merged_into"),
]

AUTHOR = [api_field("source", is_writable=True), api_field("name", is_writable=True)]

IDENTIFIER = [api_field("kind", is_writable=True), api_field("value", is_writable=True)]
