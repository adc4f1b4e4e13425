"""A file for the reader to take along."""

from wagtail_newsblocks.blocks import DocumentBlock

BLOCK = DocumentBlock()


def test_the_title_given_here_leads_to_the_file(show, document):
    html = show(BLOCK, {"document": document.pk, "title": "The council's paper", "description": "Twelve pages."})
    assert html.a["href"] == document.url
    assert html.a.get_text() == "The council's paper"
    assert "Twelve pages." in html.get_text()


def test_without_one_the_title_is_the_documents_own(show, document):
    assert show(BLOCK, {"document": document.pk, "title": ""}).a.get_text() == "paper.pdf"


def test_readers_learn_kind_and_size_before_they_follow_the_link(show, document):
    document.file_size = 2048
    document.save()
    kind = show(BLOCK, {"document": document.pk}).select_one(".newsblocks-document__kind").get_text()
    assert kind.replace("\xa0", " ") == "(PDF, 2.0 KB)"


def test_a_document_without_description_has_no_empty_line(show, document):
    assert len(show(BLOCK, {"document": document.pk}).select("p")) == 1


def test_a_document_that_has_been_deleted_leaves_nothing_behind(show, document):
    stored = {"document": document.pk, "title": "Gone", "description": "Gone"}
    document.delete()
    assert not show(BLOCK, stored).find_all(True)
