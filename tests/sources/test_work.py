"""Cited works."""

import hashlib
from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError

from wagtail_newsblocks.sources.models import CitedWork, WorkAuthor, WorkIdentifier
from wagtail_newsblocks.testing.factories import CitedWorkFactory, SourceFactory

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("indexed")]


def faults_of(record):
    with pytest.raises(ValidationError) as raised:
        record.full_clean()
    return list(raised.value.message_dict)


def test_the_dates_of_a_work_are_written_in_words():
    work = CitedWork(issued="2026-05", accessed="2026")
    assert (work.issued_in_words, work.accessed_in_words) == ("May 2026", "2026")


@pytest.mark.parametrize("field", ["issued", "accessed"])
def test_a_date_that_is_none_is_refused(field):
    assert faults_of(CitedWorkFactory.build(publisher=None, **{field: "May 2026"})) == [field]


def test_the_stored_text_has_a_fingerprint_which_follows_it():
    work = CitedWorkFactory(excerpt="We came.")
    assert work.excerpt_sha256 == hashlib.sha256(b"We came.").hexdigest()
    work.excerpt = "We came back."
    work.save(update_fields=["excerpt"])
    work.refresh_from_db()
    assert work.excerpt_sha256 == hashlib.sha256(b"We came back.").hexdigest()
    work.excerpt = ""
    work.save()
    assert work.excerpt_sha256 == ""


def test_an_archive_without_the_address_of_the_copy_is_refused():
    assert faults_of(CitedWorkFactory(archive_name="Internet Archive")) == ["archive_url"]


@pytest.mark.parametrize("said", [{"retracted_on": date(2026, 5, 1)}, {"retraction_note": "Withdrawn."}])
def test_what_is_said_of_a_retraction_needs_its_mark(said):
    assert faults_of(CitedWorkFactory(**said)) == ["is_retracted"]
    CitedWorkFactory(is_retracted=True, **said).full_clean()


@pytest.mark.parametrize("field", ["url", "archive_url"])
def test_only_addresses_of_the_web_are_taken(field):
    assert faults_of(CitedWorkFactory(**{field: "javascript:alert(1)"})) == [field]


def test_authors_are_sources_or_names_in_order():
    work = CitedWorkFactory()
    ilse = SourceFactory(name="Ilse Marran", kind="person")
    work.authors = [WorkAuthor(source=ilse, sort_order=0), WorkAuthor(name="Ada", sort_order=1)]
    work.save()
    assert [str(author) for author in CitedWork.objects.get().authors.all()] == ["Ilse Marran", "Ada"]


@pytest.mark.parametrize("is_source", [True, False])
def test_an_author_is_either_a_source_or_a_name(is_source):
    both = {"source": SourceFactory(), "name": "Ada"} if is_source else {"source": None, "name": ""}
    author = WorkAuthor(work=CitedWorkFactory(), **both)
    assert faults_of(author) == ["__all__"]
    with pytest.raises(IntegrityError):
        author.save()


@pytest.mark.parametrize("copied", ["10.1000/182", "https://doi.org/10.1000/182", "DOI:10.1000/182"])
def test_a_doi_is_stored_without_the_address_before_it(copied):
    identifier = WorkIdentifier(work=CitedWorkFactory(), kind="doi", value=copied)
    identifier.full_clean()
    assert str(identifier) == "DOI 10.1000/182"


def test_works_are_listed_the_newest_first():
    for issued in ("2025", "", "2026-05", "2026-06-01"):
        CitedWorkFactory(issued=issued)
    assert [work.issued for work in CitedWork.objects.all()] == ["2026-06-01", "2026-05", "2025", ""]


def test_an_editor_sees_first_that_a_work_was_retracted_or_is_a_double():
    work = CitedWorkFactory(title="Report")
    assert work.state == ""
    assert CitedWorkFactory(merged_into=work).state == "Merged into “Report”"
    assert CitedWorkFactory(merged_into=work, is_retracted=True).state == "Retracted"
