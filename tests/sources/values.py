"""Plain values of an attribution, as tests need them."""

from dataclasses import fields

from wagtail_newsblocks.sources.attribution import Disclosed, Hop, Party, Quotation, Work


def a_party(*, disclosure="", **given):
    told = Disclosed(text=disclosure, language="", basis_url="") if disclosure else None
    return _made(Party, {"key": 1, "kind": "organisation", "same_as": (), "disclosure": told} | given)


def a_work(**given):
    usual = {"key": 1, "number": 1, "url_status": "live", "authors": (), "identifiers": (), "mentions": ()}
    return _made(Work, usual | dict.fromkeys(NOTHING) | {"is_retracted": False} | given)


NOTHING = ("publisher", "agency", "via", "archived_at", "retracted_on")


def hop(party, **given):
    return _made(Hop, {"party": party, "role": "reported", "work": None} | given)


def a_quotation(**given):
    return _made(Quotation, {"level": "on_the_record", "party": None, "work": None, "hops": ()} | given)


def _made(kind, given):
    """A value of that kind with what is ``given``, and no words for the rest."""
    return kind(**{field.name: "" for field in fields(kind)} | given)
