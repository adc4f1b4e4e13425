"""Addresses by which the rest of the web knows a source."""

import pytest
from django.core.exceptions import ValidationError

from wagtail_newsblocks.sources.addresses import canonical, canonical_list, check_addresses

ENTITY = "http://www.wikidata.org/entity/Q42"


@pytest.mark.parametrize(
    "copied",
    [
        "Q42",
        " q42 ",
        "https://www.wikidata.org/wiki/Q42",
        "https://www.wikidata.org/wiki/Q42#P31",
        "https://m.wikidata.org/wiki/Q42?uselang=it",
        "http://wikidata.org/entity/Q42",
        "https://www.wikidata.org/wiki/Special:EntityData/Q42.json",
        ENTITY,
    ],
)
def test_an_entity_of_wikidata_is_stored_under_its_identifier(copied):
    assert canonical(copied) == ENTITY


@pytest.mark.parametrize("other", ["https://example.org/Q42", "https://www.wikidata.org/wiki/Property:P31", "Q0", "Q"])
def test_every_other_address_stays_as_it_is(other):
    assert canonical(other) == other


def test_a_list_has_each_address_once_in_its_order():
    assert canonical_list(["https://b.example", "", "Q42", ENTITY, " https://b.example "]) == [
        "https://b.example",
        ENTITY,
    ]


@pytest.mark.parametrize("value", ["https://example.org", {"a": 1}, ["javascript:alert(1)"], ["example.org"], [7]])
def test_what_is_no_list_of_web_addresses_is_refused(value):
    with pytest.raises(ValidationError):
        check_addresses(value)
