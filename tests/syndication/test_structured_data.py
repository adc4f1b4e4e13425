"""What machines read in the head of a story, a front and a page of the site's own."""

from datetime import timedelta

import pytest
from django.utils import timezone
from wagtail import hooks
from wagtail.models import Page

from tests.comments.making import comment_on
from tests.syndication.checkers import documents_in
from tests.syndication.stories import party, quotation, whole_story
from wagtail_newsblocks.articles.models import Notice, Publisher
from wagtail_newsblocks.pages.models import ArticlePage
from wagtail_newsblocks.sources.models import WorkAuthor
from wagtail_newsblocks.syndication.pages import HOOK, documents_for
from wagtail_newsblocks.testing.factories import (
    BylineFactory,
    CitedWorkFactory,
    ContributorFactory,
    ImageFactory,
    NoticeFactory,
)

pytestmark = pytest.mark.django_db


def story_of(client, article):
    return documents_in(client.get(article.get_url()).content)[0]


def quoted(client, make_article, **fields):
    """The node of a story's only quotation."""
    (part,) = story_of(client, make_article(body=[quotation(**{"text": "We came.", **fields})]))["hasPart"]
    return part


def test_a_story_says_what_it_is_who_made_it_and_where_it_stands(client, make_article):
    article = whole_story(make_article, lead_image=ImageFactory(), lead_image_credit="Ilse Marran")
    found = story_of(client, article)
    address = article.full_url
    assert found["@id"] == f"{address}#article"
    assert (found["@type"], found["headline"], found["alternativeHeadline"], found["abstract"]) == (
        "ReportageNewsArticle",
        "Basin opens",
        "Harbour works",
        "After years.",
    )
    assert found["author"] == [
        {
            "@type": "Person",
            "name": "Ada Lark",
            "url": "http://testserver/contributors/ada/",
            "jobTitle": "Reporter",
        }
    ]
    assert (found["articleSection"], found["keywords"], found["inLanguage"]) == ("Harbour", ["Tides"], "en")
    assert (found["dateline"], found["locationCreated"]) == ("Ostrel", {"@type": "Place", "name": "Ostrel"})
    assert (found["creditText"], found["backstory"]) == ("With material from HNA", "We rang twice.")
    assert found["image"][0]["creditText"] == "Ilse Marran"
    assert found["image"][0]["url"].startswith("http://testserver/")
    assert found["datePublished"].startswith("2026-05-15T")
    assert found["isAccessibleForFree"] is True


def test_a_chain_is_nested_link_in_link_and_names_the_works_cited(client, make_article):
    found = story_of(client, whole_story(make_article))
    first = found["hasPart"][0]["isBasedOn"]
    work = found["citation"][0]
    assert first["@id"] == work["@id"]
    assert work["archivedAt"] == "https://archive.example/basin"
    links = [first, first["isBasedOn"], first["isBasedOn"]["isBasedOn"]]
    carriers = [link.get("publisher") or link["provider"] for link in links]
    assert [one["disambiguatingDescription"] for one in carriers] == [
        "owned by a ferry company",
        "state-funded news agency",
        "run by volunteers",
    ]
    assert [link["datePublished"] for link in links] == ["2026-05-13", "2026-04", "2026-03-02"]
    assert "isBasedOn" not in links[-1]


def test_who_carried_the_report_of_another_publisher_stands_beside_it(client, make_article):
    work = CitedWorkFactory(publisher=party("Publisher"))
    based_on = quoted(client, make_article, hops=[{"party": party("Carrier").pk, "work": work.pk}])["isBasedOn"]
    assert (based_on["publisher"]["name"], based_on["provider"]["name"]) == ("Publisher", "Carrier")


def test_a_person_speaks_with_the_office_of_that_day(client, make_article):
    ada = party("Ada Lark", kind="person", parent_organisation=party("Today's employer"))
    creator = quoted(client, make_article, source=ada.pk, role="pilot", affiliation="Port")["creator"]
    assert (creator["jobTitle"], creator["affiliation"][0]["name"]) == ("pilot", "Port")
    assert creator["worksFor"]["name"] == "Today's employer"


def test_who_is_printed_under_another_name_keeps_the_one_of_the_registry(client, make_article):
    ada = party("Ada Lark", kind="person")
    creator = quoted(client, make_article, source=ada.pk, speaker="Captain Lark")["creator"]
    assert (creator["name"], creator["alternateName"]) == ("Captain Lark", "Ada Lark")


def test_an_organisation_speaks_itself_or_through_somebody(client, make_article):
    port = party("Port Authority", organisation_type="government")
    itself = quoted(client, make_article, source=port.pk)["creator"]
    somebody = quoted(client, make_article, source=port.pk, speaker="Ada Lark", role="spokeswoman")["creator"]
    assert (itself["@type"], itself["name"]) == ("GovernmentOrganization", "Port Authority")
    assert (somebody["@type"], somebody["jobTitle"]) == ("Person", "spokeswoman")
    assert somebody["affiliation"][0]["name"] == "Port Authority"


def test_who_is_not_named_is_a_character_and_never_a_party(client, make_article):
    insider = party("The insider", kind="person")
    found = quoted(client, make_article, speaker="an official", attribution_level="background", source=insider.pk)
    assert found["spokenByCharacter"] == {"@type": "Person", "name": "an official"}
    assert "creator" not in found
    assert "insider" not in str(found)


def test_on_deep_background_nobody_is_said(client, make_article):
    found = quoted(client, make_article, speaker="an official", role="x", attribution_level="deep_background")
    assert not {"creator", "spokenByCharacter"} & set(found)


def test_a_paraphrase_is_no_text_of_the_speaker(client, make_article):
    found = quoted(client, make_article, mode="paraphrase")
    assert found["abstract"] == "We came."
    assert "text" not in found


@pytest.mark.parametrize(
    ("occasion", "name"), [({"occasion_type": "hearing"}, "Hearing"), ({"occasion": "Harbour Day"}, "Harbour Day")]
)
def test_an_occasion_is_an_event(client, make_article, occasion, name):
    event = quoted(client, make_article, date="2026-05", place="Ostrel", **occasion)["recordedAt"]
    assert event == {
        "@type": "Event",
        "name": name,
        "startDate": "2026-05",
        "location": {"@type": "Place", "name": "Ostrel"},
    }


def test_a_letter_is_no_event(client, make_article):
    assert "recordedAt" not in quoted(client, make_article, occasion_type="letter")


def test_a_retracted_work_says_so(client, make_article):
    work = CitedWorkFactory(is_retracted=True)
    found = story_of(client, make_article(further_sources=[{"type": "work", "value": work.pk}]))
    assert found["citation"][0]["creativeWorkStatus"] == "Retracted"


def test_what_was_wrong_is_a_correction_and_what_is_new_is_none(client, make_article):
    article = make_article()
    wrong = NoticeFactory(page=article, was="Ten ships.", now_is="Eleven ships.")
    NoticeFactory(page=article, kind=Notice.Kind.UPDATE, was="", now_is="One more.")
    NoticeFactory(page=article, published_at=None, was="Not yet.")
    found = story_of(client, article)
    assert found["correction"] == [
        {
            "@type": "CorrectionComment",
            "text": "Ten ships.\nEleven ships.",
            "datePublished": wrong.published_at.isoformat(),
        }
    ]
    assert "creativeWorkStatus" not in found


def test_a_story_that_no_longer_stands_says_so(client, make_article):
    article = make_article()
    NoticeFactory(page=article, kind=Notice.Kind.RETRACTION)
    assert story_of(client, article)["creativeWorkStatus"] == "Retracted"


def test_the_publisher_is_named_with_its_policies(client, make_article, site):
    Publisher.objects.create(site=site, corrections_policy="/errata/", ethics_policy="https://example.org/ethics")
    article = make_article()
    found = story_of(client, article)
    assert found["publisher"] == {
        "@type": "NewsMediaOrganization",
        "@id": "http://testserver/#publisher",
        "name": "The Test",
        "url": "http://testserver/",
        "correctionsPolicy": "http://testserver/errata/",
        "ethicsPolicy": "https://example.org/ethics",
    }
    assert found["author"] == [found["publisher"]]


def test_who_did_what_is_told_apart(client, make_article):
    article = make_article()
    for role in ("reporter", "photographer", "translator"):
        BylineFactory(page=article, role=role, contributor=ContributorFactory(name=role))
    found = story_of(client, article)
    names = {place: [one["name"] for one in found[place]] for place in ("author", "contributor", "translator")}
    assert names == {"author": ["reporter"], "contributor": ["photographer"], "translator": ["translator"]}


def test_the_trail_leads_from_the_news_section(client, make_article):
    trail = documents_in(client.get(make_article(title="Story").get_url()).content)[1]
    assert [step["name"] for step in trail["itemListElement"]] == ["Harbour", "Story"]


def test_a_news_section_that_nobody_may_see_is_not_named(client, make_article, harbour):
    article = make_article()
    harbour.unpublish()
    document = client.get(f"/api/newsblocks/articles/{article.pk}/article.jsonld")
    assert document.json()["headline"] == article.title
    assert "Harbour" not in document.content.decode()


def test_the_news_sitemap_leaves_out_what_is_retracted(client, make_article):
    make_article(title="Stands")
    NoticeFactory(page=make_article(title="Corrected"))
    NoticeFactory(page=make_article(title="Withdrawn"), kind=Notice.Kind.RETRACTION)
    listed = client.get("/news-sitemap.xml").content.decode()
    assert [title for title in ("Stands", "Corrected", "Withdrawn") if title in listed] == ["Stands", "Corrected"]


def test_no_name_of_a_work_that_a_backstory_cites_is_in_csl(client, make_article):
    cite = '<a linktype="cite" id="1" uid="k1" locator="" note="">Tide tables</a>'
    article = make_article(backstory=f"<p>We rang twice{cite}.</p>")
    story, *_others = client.get(f"/api/newsblocks/articles/{article.pk}/csl.json").json()
    assert story["custom"]["newsblocks"]["backstory"] == "We rang twice."


def test_an_author_of_the_registry_is_the_organisation_that_it_is_with_its_disclosure(client, make_article):
    work = CitedWorkFactory(publisher=None)
    ministry = party("Ministry of Tides", "a ministry", organisation_type="government")
    WorkAuthor.objects.create(work=work, source=ministry, sort_order=0)
    WorkAuthor.objects.create(work=work, name="Ada", sort_order=1)
    article = make_article(body=[quotation(text="We came.", work=work.pk)])
    organisation, person = story_of(client, article)["citation"][0]["author"]
    assert (organisation["@type"], organisation["name"]) == ("GovernmentOrganization", "Ministry of Tides")
    assert organisation["disambiguatingDescription"] == "a ministry"
    assert person == {"@type": "Person", "name": "Ada"}
    (in_csl,) = [one for one in client.get(f"/api/newsblocks/articles/{article.pk}/csl.json").json() if one.get("note")]
    assert [author["literal"] for author in in_csl["author"]] == ["Ministry of Tides", "Ada"]
    assert in_csl["note"] == "Ministry of Tides (a ministry)"
    (given,) = client.get(f"/api/newsblocks/articles/{article.pk}/").json()["attribution"]["works"]
    assert given["authors"] == ["Ministry of Tides", "Ada"]


def test_the_publishers_picture_has_no_words_of_the_one_that_has_expired(client, make_article, site):
    Publisher.objects.create(site=site, share_image=ImageFactory(file__filename="ours.jpg"))
    expired = ImageFactory(file__filename="expired.jpg", expires_on=timezone.localdate() - timedelta(days=1))
    words = {"lead_image_credit": "Ilse Marran", "lead_image_caption": "<p>The quay.</p>"}
    found = story_of(client, make_article(lead_image=expired, **words))
    (image,) = found["image"]
    assert "ours" in image["url"]
    assert "creditText" not in image
    assert "caption" not in image
    assert "Ilse Marran" not in str(found)


def test_a_front_says_what_it_collects(client, harbour):
    harbour.introduction = "<p>News of the quays.</p>"
    harbour.save()
    (found,) = documents_in(client.get("/harbour/").content)
    assert (found["@type"], found["name"], found["description"]) == ("CollectionPage", "Harbour", "News of the quays.")


def test_pages_without_a_document_have_no_script(client, newspaper):
    assert documents_in(client.get("/search/").content) == []


def test_others_add_to_the_document_and_beside_it(client, make_article):
    article = make_article(body=[quotation(text="We came.")])
    added = {"commentCount": 3, "hasPart": [{"@type": "WebPageElement", "cssSelector": "#x"}]}
    beside = {"@type": "Event", "name": "Harbour Day"}
    with hooks.register_temporarily([(HOOK, lambda _page: added), (HOOK, lambda _page: beside)]):
        document, *others = documents_in(client.get(article.get_url()).content)
    assert document["commentCount"] == 3
    assert [part["@type"] for part in document["hasPart"]] == ["Quotation", "WebPageElement"]
    assert others[-1] == {"@context": "https://schema.org", "@type": "Event", "name": "Harbour Day"}


def test_a_list_takes_the_place_of_what_is_no_list(client, make_article):
    article = make_article(dateline="Ostrel")
    with hooks.register_temporarily(HOOK, lambda _page: {"dateline": ["Ostrel", "Corrin"], "award": ["Best"]}):
        found = story_of(client, article)
    assert (found["dateline"], found["award"]) == (["Ostrel", "Corrin"], ["Best"])


def test_comments_have_no_address_where_pages_have_none(client, make_article, site, monkeypatch):
    article = make_article()
    comment_on(article, body="Well said.")
    (comment,) = story_of(client, article)["comment"]
    assert comment["url"].startswith("http://testserver/")
    address = article.get_url()
    monkeypatch.setattr(ArticlePage, "get_url_parts", lambda *_page, **_request: (site.pk, None, None))
    (comment,) = documents_in(client.get(address).content)[0]["comment"]
    assert comment["text"] == "Well said."
    assert not {"@id", "url"} & set(comment)


def test_what_is_added_to_a_page_without_a_document_needs_a_type(newspaper, rf):
    page = Page(title="Plain")
    with hooks.register_temporarily([(HOOK, lambda _page: {"name": "x"}), (HOOK, lambda _page: None)]):
        assert documents_for(page, rf.get("/", SERVER_NAME="testserver")) == []


def test_documents_are_made_for_a_program_too(rf, make_article):
    article = whole_story(make_article)
    document, _trail = documents_for(article, rf.get("/", SERVER_NAME="testserver"))
    assert (document["articleSection"], document["keywords"]) == ("Harbour", ["Tides"])
    assert len(document["citation"]) == 2


def test_no_name_breaks_out_of_the_script_and_none_is_changed(client, make_article):
    evil = "</script><script>alert(1)</script><!--\u2028."
    found = story_of(client, make_article(title=evil, body=[quotation(text=evil, speaker=evil)]))
    assert found["headline"] == evil
    assert (found["hasPart"][0]["text"], found["hasPart"][0]["creator"]["name"]) == (evil, evil)


def test_nothing_but_json_comes_out_of_a_draft_that_has_no_address(rf, newspaper):
    draft = ArticlePage(title="Draft", locale=newspaper.locale)
    document, *_none = documents_for(draft, rf.get("/", SERVER_NAME="testserver"), news_section=None, topics=[])
    assert "url" not in document
