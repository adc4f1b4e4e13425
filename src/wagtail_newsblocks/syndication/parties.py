"""People and organisations as nodes of schema.org."""

from urllib.parse import urljoin

from wagtail_newsblocks.articles.models.publisher import Identity, ShownImage
from wagtail_newsblocks.sources.attribution import Party, Quotation

from .nodes import Node, named, node

ORGANISATIONS = {
    "news_agency": "NewsMediaOrganization",
    "newspaper": "NewsMediaOrganization",
    "broadcaster": "NewsMediaOrganization",
    "online_outlet": "NewsMediaOrganization",
    "government": "GovernmentOrganization",
    "company": "Corporation",
    "ngo": "NGO",
    "party": "PoliticalParty",
    "court": "GovernmentOrganization",
    "academic": "EducationalOrganization",
}

POLICIES = {
    "publishing_principles": "publishingPrinciples",
    "corrections_policy": "correctionsPolicy",
    "ethics_policy": "ethicsPolicy",
    "unnamed_sources_policy": "unnamedSourcesPolicy",
    "ownership_funding_info": "ownershipFundingInfo",
}


def party_node(party: Party | None) -> Node | None:
    """A party of the registry with what readers should know of it, and on what grounds."""
    if party is None:
        return None
    is_person = party.kind == "person"
    return node(
        "Person" if is_person else ORGANISATIONS.get(party.organisation_type, "Organization"),
        name=party.name,
        alternateName=party.alternate_name,
        url=party.url,
        sameAs=party.same_as,
        disambiguatingDescription=party.disclosure and party.disclosure.text,
        subjectOf=_grounds(party),
        knowsLanguage=party.language,
        address=party.country and node("PostalAddress", addressCountry=party.country),
        funder=named("Organization", party.funder),
        **{
            "worksFor" if is_person else "parentOrganization": named("Organization", party.parent),
            "description" if is_person else "ownershipFundingInfo": party.ownership_funding_info,
        },
    )


def spoken_by(quotation: Quotation) -> Node:
    """Who said it: as its creator, or, of somebody who is not named, as the character to whom it is attributed.

    Who spoke so that no source may be said is nowhere; such a quotation has neither.
    """
    party = quotation.party
    if party and party.kind == "organisation" and quotation.speaker == party.name:
        return {"creator": _organisation_speaking(quotation)}
    name = quotation.speaker or quotation.role
    if not name:
        affiliation = named("Organization", quotation.affiliation)
        return {_place_of_speaker(quotation): affiliation} if affiliation else {}
    own = party_node(party) or {}
    is_for_organisation = party is not None and party.kind == "organisation"
    affiliations = [one for one in (own if is_for_organisation else None, _affiliation(quotation)) if one]
    person = {} if is_for_organisation else own
    if person and person["name"] != name:
        person |= {"alternateName": person["name"]}
    said = node("Person", name=name, jobTitle=quotation.speaker and quotation.role, affiliation=affiliations)
    return {_place_of_speaker(quotation): {**person, **said}}


def publisher_node(publisher: Identity, root: str) -> Node | None:
    """Who publishes the site whose address is ``root``, with the policies that it has."""
    if not publisher.name:
        return None
    addresses = dict(publisher.addresses)
    policies = {ours: urljoin(f"{root}/", addresses[name]) for name, ours in POLICIES.items() if name in addresses}
    return node(
        "NewsMediaOrganization",
        id=f"{root}/#publisher",
        name=publisher.name,
        url=f"{root}/",
        logo=publisher.logo and image_node(publisher.logo, root),
        **policies,
    )


def image_node(image: ShownImage, root: str, *, credit: str = "", caption: str = "") -> Node:
    """A picture with its size in pixels."""
    address = urljoin(f"{root}/", image.url)
    return node(
        "ImageObject",
        url=address,
        contentUrl=address,
        width=f"{image.width}px",
        height=f"{image.height}px",
        creditText=credit,
        caption=caption,
    )


def _organisation_speaking(quotation: Quotation) -> Node:
    """An organisation that spoke itself; an office is then what it is described by."""
    own = party_node(quotation.party) or {}
    return own | node(own["@type"], description=quotation.role, memberOf=_affiliation(quotation))


def _place_of_speaker(quotation: Quotation) -> str:
    return "spokenByCharacter" if quotation.is_unnamed or not quotation.speaker else "creator"


def _affiliation(quotation: Quotation) -> Node | None:
    return named("Organization", quotation.affiliation)


def _grounds(party: Party) -> Node | None:
    address = party.disclosure.basis_url if party.disclosure else ""
    return node("WebPage", url=address) if address else None
