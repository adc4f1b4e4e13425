"""What the checkers from npm say of structured data: nothing, of what we make."""

import pytest

from tests.syndication.checkers import documents_in, issues_with
from tests.syndication.stories import party, quotation, whole_story
from wagtail_newsblocks.articles.models import ArticleMixin, Notice
from wagtail_newsblocks.sources.models import CitedWork, Source
from wagtail_newsblocks.sources.words import Level, Occasion, Part
from wagtail_newsblocks.testing.factories import (
    BylineFactory,
    CitedWorkFactory,
    ContributorFactory,
    ImageFactory,
    NoticeFactory,
)

pytestmark = [pytest.mark.node, pytest.mark.slow, pytest.mark.django_db]


def test_every_kind_of_story_party_work_and_chain_passes(client, make_article, tmp_path):
    parties = [
        party(kind.label, "a label", organisation_type=kind, country="IT", language="it", ownership_funding_info="Ads.")
        for kind in Source.OrganisationType
    ]
    person = party("Somebody", "an adviser", kind="person", parent_organisation=parties[0], funder=parties[1])
    works = [
        CitedWorkFactory(type=kind, genre=CitedWork.Genre.STATEMENT, publisher=one, agency=one, via=one, issued="2026")
        for kind, one in zip([*CitedWork.Type] * 2, [*parties, person, person], strict=False)
    ]
    CitedWork.objects.filter(pk=works[0].pk).update(digital_source_type=CitedWork.DigitalSourceType.ALGORITHMIC_MEDIA)
    hops = [{"party": one.pk, "role": role, "work": works[0].pk} for one, role in zip(parties, Part, strict=False)]
    body = [
        quotation(text="We came.", source=one.pk, role="speaker", affiliation="Them", occasion_type=occasion, hops=hops)
        for one, occasion in zip([*parties, person], [*Occasion] * 2, strict=False)
    ]
    body += [quotation(text="No.", speaker="an official", attribution_level=level) for level in Level]
    body += [quotation(text="Yes.", speaker="Her name", source=parties[3].pk), quotation(text="Hm.", role="pilot")]
    further = [{"type": "work", "value": work.pk} for work in works]
    pages = {"/": documents_in(client.get("/").content), "/harbour/": documents_in(client.get("/harbour/").content)}
    for genre in ArticleMixin.Genre:
        article = make_article(
            title=genre.label,
            genre=genre,
            body=body,
            further_sources=further,
            lead_image=ImageFactory(),
            lead_image_credit="Ilse Marran",
            dateline="Ostrel",
            canonical_url="https://example.org/first",
            original_publisher="First",
        )
        for kind in Notice.Kind:
            NoticeFactory(page=article, kind=kind, was="" if kind in Notice.WITHOUT_ERROR else "Ten.")
        for role in ("reporter", "translator", "editor"):
            BylineFactory(page=article, role=role, contributor=ContributorFactory(kind="organisation"))
        pages[genre] = documents_in(client.get(article.get_url()).content)
    pages["whole"] = documents_in(client.get(whole_story(make_article).get_url()).content)
    assert all(pages.values())
    assert issues_with(pages, tmp_path) == []


def test_the_checkers_do_find_what_is_wrong(client, make_article, tmp_path):
    (document, _trail) = documents_in(client.get(make_article().get_url()).content)
    document |= {"publisher": {"@type": "Organization"}, "author": [{"@type": "Place", "name": "x"}], "bogus": 1}
    said = "\n".join(issues_with({"story": [document]}, tmp_path))
    assert '"name" is missing' in said
    assert "error TS2322" in said
    assert '"bogus"' in said
