"""What machines read of every page of the example site, as npm's checkers see it."""

import pytest

from tests.syndication.checkers import documents_in, issues_with

pytestmark = [pytest.mark.node, pytest.mark.slow, pytest.mark.xdist_group("demo")]


def test_every_page_of_the_example_site_passes_and_every_article_has_a_document(demo, tmp_path):
    documents = {address: documents_in(html) for address, html in demo["html"].items()}
    assert len(demo["articles"]) >= 30
    assert [address for address in demo["articles"] if not documents[address]] == []
    assert issues_with(documents, tmp_path) == []
