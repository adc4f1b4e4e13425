"""A story that has all that structured data and interfaces can tell, with words that occur nowhere else."""

from datetime import UTC, date, datetime

from django.utils import timezone

from wagtail_newsblocks.sources.models import WorkAuthor, WorkIdentifier
from wagtail_newsblocks.testing.factories import (
    BylineFactory,
    CitedWorkFactory,
    ContributorFactory,
    DisclosureFactory,
    SourceFactory,
    TopicFactory,
)

SPEAKERS = ["Dorothea Quill", "Ministry of Tides", "Pasco Rinn"]
ROLES = ["minister of tides", "spokesman of the quay"]
DATES = ["2026-05-12", "2026-05-13", "2026-04", "2026-03-02", "2026"]
PARTIES = ["The Ostrel Mirror", "Harbour News Agency", "Radio Corrin"]
DISCLOSURES = ["owned by a ferry company", "state-funded news agency", "run by volunteers"]
TEXTS = ["The basin opens in June.", "Nobody was asked.", "Wir haben gewartet."]


def party(name, disclosure="", **fields):
    source = SourceFactory(name=name, **fields)
    if disclosure:
        DisclosureFactory(source=source, text=disclosure)
    return source


def quotation(**fields):
    return {"type": "quotation", "value": fields}


def whole_story(make_article, **fields):
    """A live article with a quotation of three hops, a translated one, an unnamed one, a citation and further works."""
    parent = party("Quay Holding")
    minister = party("Dorothea Quill", kind="person", same_as=["http://www.wikidata.org/entity/Q1"], country="IT")
    ministry = party("Ministry of Tides", organisation_type="government", url="https://tides.example.org/")
    carriers = [
        party(name, disclosure, organisation_type=kind, parent_organisation=parent, funder=ministry)
        for name, disclosure, kind in zip(
            PARTIES, DISCLOSURES, ["newspaper", "news_agency", "broadcaster"], strict=True
        )
    ]
    article = CitedWorkFactory(
        title="Becken wird offen",
        translated_title="Basin to open",
        language="de",
        publisher=carriers[0],
        agency=carriers[1],
        via=ministry,
        issued="2026-05-13",
        container_title="The Mirror on Sunday",
        archive_url="https://archive.example/basin",
        archive_name="An archive",
        archived_at=datetime(2026, 5, 14, 9, tzinfo=UTC),
    )
    WorkAuthor.objects.create(work=article, name="Una Penrose")
    WorkIdentifier.objects.create(work=article, kind="doi", value="10.1000/182")
    further = CitedWorkFactory(
        title="Register of quays", type="dataset", is_retracted=True, retracted_on=date(2026, 6, 1), publisher=ministry
    )
    hops = [
        {"party": carriers[0].pk, "role": "reported", "work": article.pk, "date": "2026-05-13"},
        {"party": carriers[1].pk, "role": "distributed", "work": None, "date": "2026-04"},
        {"party": carriers[2].pk, "role": "broadcast", "work": None, "date": "2026-03-02"},
    ]
    body = [
        quotation(
            text=TEXTS[0],
            source=minister.pk,
            role=ROLES[0],
            affiliation="Government of the Sound",
            date="2026-05-12",
            occasion_type="press_conference",
            occasion="Harbour Day",
            place="Ostrel",
            obtained="carried_by_other",
            work=article.pk,
            hops=hops,
            original_text="Das Becken öffnet im Juni.",
            original_language="de",
            translator="Ilse Marran",
        ),
        quotation(text=TEXTS[1], source=ministry.pk, date="2026", occasion_type="statement", mode="paraphrase"),
        quotation(text=TEXTS[2], speaker="Pasco Rinn", role=ROLES[1], language="de", source=None),
        quotation(
            text="It leaks.",
            speaker="a senior official",
            attribution_level="background",
            anonymity_reason="Fears for the post",
            approved=True,
            approved_by="Una Penrose",
            approved_at="2026-05-14T09:30:00+00:00",
        ),
        {
            "type": "paragraph",
            "value": f'<p>As <a linktype="cite" id="{article.pk}" uid="k3" locator="p. 4" note="">it</a>.</p>',
        },
    ]
    story = make_article(
        **{
            "title": "Basin opens",
            "kicker": "Harbour works",
            "lede": "<p>After <b>years</b>.</p>",
            "dateline": "Ostrel",
            "body": body,
            "further_sources": [{"type": "work", "value": further.pk}],
            "backstory": "<p>We rang twice.</p>",
            "credit_line": "With material from HNA",
            "published_at": timezone.make_aware(datetime(2026, 5, 15, 12)),
            **fields,
        }
    )
    BylineFactory(page=story, contributor=ContributorFactory(name="Ada Lark", slug="ada", job_title="Reporter"))
    story.topics = [TopicFactory(name="Tides", slug="tides")]
    story.save_revision().publish()
    story.refresh_from_db()
    return story


def attributed(make_article, number):
    """A live article with that many quotations and citations, each of works and parties of its own, in two places."""
    blocks = []
    for each in range(number):
        work = CitedWorkFactory(agency=party(f"Agency {each}", "a label"), publisher=party(f"Paper {each}", "a label"))
        hops = [{"party": work.publisher_id, "work": work.pk}, {"party": work.agency_id}]
        blocks.append(quotation(text=f"We came {each}.", source=work.agency_id, work=work.pk, hops=hops))
        cite = f'<p><a linktype="cite" id="{CitedWorkFactory().pk}" uid="u{each}">it</a></p>'
        blocks.append({"type": "paragraph", "value": cite})
    half = len(blocks) // 2
    sections = [
        {"type": "section", "value": {"heading": f"Part {start}", "content": blocks[start : start + 4]}}
        for start in range(half, len(blocks), 4)
    ]
    return make_article(body=[*blocks[:half], *sections])
