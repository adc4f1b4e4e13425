"""How the API answers: what is wrong, whom it answers in browsers, and what caches may keep."""

from datetime import timedelta
from functools import partial

import pytest
from django.core.cache import cache
from django.core.checks import run_checks
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from tests.api.stories import full_story
from wagtail_newsblocks import cursors
from wagtail_newsblocks.api import checks, paging
from wagtail_newsblocks.articles.models import Contributor

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("indexed")]

FRONT_END = "https://www.example.org"
CACHED = "public, max-age=60, stale-while-revalidate=300"


def problem_of(answer):
    assert answer.headers["Content-Type"] == "application/problem+json"
    assert answer.headers["Cache-Control"] == "no-store"
    told = answer.json()
    assert told["status"] == answer.status_code
    return told["type"].rpartition(":")[2], [one["parameter"] for one in told.get("errors", [])]


def queries_of(ask):
    with CaptureQueriesContext(connection) as captured:
        answer = ask()
    return answer, len(captured)


@pytest.mark.parametrize(
    ("query", "kind", "names"),
    [
        ({"cursor": "x"}, "bad-cursor", ["cursor"]),
        ({"cursor": cursors.write("articles.other", key=1)}, "bad-cursor", ["cursor"]),
        ({"cursor": "é" * 300}, "bad-parameter", ["cursor"]),
        ({"limit": "0"}, "bad-parameter", ["limit"]),
        ({"limit": "51"}, "bad-parameter", ["limit"]),
        ({"limit": "many"}, "bad-parameter", ["limit"]),
        ({"limit": ""}, "bad-parameter", ["limit"]),
        ({"genre": "gossip"}, "bad-parameter", ["genre"]),
        ({"source": "0"}, "bad-parameter", ["source"]),
        ({"source": str(2**63)}, "bad-parameter", ["source"]),
        ({"from": "yesterday"}, "bad-parameter", ["from"]),
        ({"from": "2026-13-01"}, "bad-parameter", ["from"]),
        ({"until": "0001-01-01"}, "bad-parameter", ["until"]),
        ({"topic": "a\0b"}, "bad-parameter", ["topic"]),
        ({"topic": "9" * 30}, "bad-parameter", ["topic"]),
        ({"news_section": "harbour"}, "bad-parameter", ["news_section"]),
        ({"locale": "e n"}, "bad-parameter", ["locale"]),
        ({"search": "x" * 201}, "bad-parameter", ["search"]),
        ({"fields": "headline,secrets"}, "bad-parameter", ["fields"]),
        ({"colour": "red", "size": "1"}, "unknown-parameter", ["colour", "size"]),
        ({"genre": ["opinion", "satire"]}, "unknown-parameter", ["genre"]),
    ],
)
def test_what_is_wrong_with_a_question_is_said_by_name(get, newspaper, query, kind, names):
    answer = get("articles", **query)
    assert answer.status_code == 400
    assert problem_of(answer) == (kind, names)


@pytest.mark.parametrize("name", ["articles", "news-sections", "topics", "contributors", "sources", "corrections"])
@pytest.mark.parametrize("key", ["0", "-1", "999999999", str(2**63), str(10**40), "abc", "%00", "1.5"])
def test_what_is_not_there_is_a_problem_too(client, newspaper, name, key):
    answer = client.get(f"/api/newsblocks/{name}/{key}/")
    assert answer.status_code == 404
    assert problem_of(answer) == ("not-found", [])


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
def test_nothing_is_written(get, newspaper, method):
    from django.test import Client

    answer = getattr(Client(enforce_csrf_checks=True), method)("/api/newsblocks/articles/")
    assert answer.status_code == 405
    assert answer.headers["Allow"] == "GET, HEAD, OPTIONS"
    assert problem_of(answer) == ("method-not-allowed", [])


def test_a_head_has_the_heads_of_a_get(client, make_article):
    address = f"/api/newsblocks/articles/{make_article().pk}/"
    got, head = client.get(address), client.head(address)
    assert head.status_code == 200
    assert head.content == b""
    for name in ("ETag", "Cache-Control", "Last-Modified"):
        assert head.headers[name] == got.headers[name]


def test_caches_are_told_for_how_long(get, make_article, settings):
    story = make_article()
    assert get("articles", story.pk).headers["Cache-Control"] == get("articles").headers["Cache-Control"] == CACHED
    settings.WAGTAIL_NEWSBLOCKS = {"API_MAX_AGE": 5, "API_STALE_WHILE_REVALIDATE": 0}
    assert get("articles").headers["Cache-Control"] == "public, max-age=5, stale-while-revalidate=0"


def test_caches_that_are_to_keep_nothing_ask_each_time(get, make_article, settings):
    settings.WAGTAIL_NEWSBLOCKS = {"API_MAX_AGE": 0}
    story = make_article()
    for place in (("articles",), ("articles", story.pk)):
        answer = get(*place)
        assert answer.headers["Cache-Control"] == "public, no-cache"
        again = get(*place, headers={"If-None-Match": answer.headers["ETag"]})
        assert (again.status_code, again.headers["Cache-Control"]) == (304, "public, no-cache")


def test_no_answer_has_or_depends_on_a_cookie(admin_client, make_article):
    story = make_article()
    for place in ("", f"{story.pk}/"):
        answer = admin_client.get(f"/api/newsblocks/articles/{place}")
        assert not answer.cookies
        assert "Cookie" not in answer.headers.get("Vary", "")


def test_what_has_not_changed_is_not_made_again(get, make_article):
    story = full_story(make_article)
    for place, most in ((("articles", story.pk), 1), (("articles",), 1)):
        etag = get(*place).headers["ETag"]
        answer, count = queries_of(partial(get, *place, headers={"If-None-Match": etag}))
        assert (answer.status_code, answer.content, answer.headers["ETag"]) == (304, b"", etag)
        assert answer.headers["Cache-Control"] == CACHED
        assert count == most + 1  # and the one that finds the site


def test_a_change_of_the_article_is_seen_at_once(get, make_article):
    story = make_article(title="Before")
    etag = get("articles", story.pk).headers["ETag"]
    story.title = "After"
    story.save_revision().publish()
    answer = get("articles", story.pk, headers={"If-None-Match": etag})
    assert (answer.status_code, answer.json()["headline"]) == (200, "After")


def test_what_is_taken_off_is_gone_at_once(get, make_article):
    story = make_article()
    etag = get("articles", story.pk).headers["ETag"]
    story.unpublish()
    assert get("articles", story.pk, headers={"If-None-Match": etag}).status_code == 404


def test_a_change_further_off_is_seen_once_the_answer_has_aged(get, make_article):
    story = full_story(make_article)
    etag = get("articles", story.pk).headers["ETag"]
    topic = story.topics.first()
    topic.name = "Tides and quays"
    topic.save()
    cache.clear()  # as after API_MAX_AGE seconds
    assert get("articles", story.pk, headers={"If-None-Match": etag}).status_code == 200


def test_the_same_answer_is_known_by_its_etag_however_old_it_is(get, make_article):
    story = make_article()
    etag = get("articles", story.pk).headers["ETag"]
    cache.clear()
    assert get("articles", story.pk, headers={"If-None-Match": f'"other", W/{etag}'}).status_code == 304


def test_an_article_says_when_it_was_last_changed(get, make_article):
    moment = timezone.now().replace(microsecond=0) - timedelta(days=1)
    answer = get("articles", make_article(published_at=moment, updated_at=moment + timedelta(hours=1)).pk)
    assert answer.headers["Last-Modified"] == (moment + timedelta(hours=1)).strftime("%a, %d %b %Y %H:%M:%S GMT")


def test_only_the_origins_that_are_named_may_read_in_browsers(get, newspaper, settings):
    settings.WAGTAIL_NEWSBLOCKS = {"API_ORIGINS": [FRONT_END]}
    answer = get("articles", headers={"Origin": FRONT_END})
    assert answer.headers["Access-Control-Allow-Origin"] == FRONT_END
    assert answer.headers["Access-Control-Expose-Headers"] == "ETag, Last-Modified"
    assert "Origin" in answer.headers["Vary"]
    assert "Access-Control-Allow-Credentials" not in answer.headers


@pytest.mark.parametrize(
    "origin",
    [
        "https://evil.example",
        "null",
        "https://www.example.org.evil.example",
        "https://evilwww.example.org",
        "http://www.example.org",
        "https://www.example.org:8443",
        "https://WWW.EXAMPLE.ORG",
        "https://www.example.org/",
        "*",
        "",
    ],
)
def test_no_other_origin_may(client, get, newspaper, settings, origin):
    settings.WAGTAIL_NEWSBLOCKS = {"API_ORIGINS": [FRONT_END]}
    preflight = client.options("/api/newsblocks/articles/", headers={"Origin": origin})
    for answer in (
        get("articles", headers={"Origin": origin}),
        get("articles", 0, headers={"Origin": origin}),
        preflight,
    ):
        assert not [name for name in answer.headers if name.startswith("Access-Control")]
        assert "Origin" in answer.headers["Vary"]


def test_a_front_end_reads_what_is_wrong_too(get, newspaper, settings):
    settings.WAGTAIL_NEWSBLOCKS = {"API_ORIGINS": [FRONT_END]}
    answer = get("articles", limit=0, headers={"Origin": FRONT_END})
    assert (answer.status_code, answer.headers["Access-Control-Allow-Origin"]) == (400, FRONT_END)


def test_a_browser_that_asks_first_is_told_what_it_may(client, newspaper, settings):
    settings.WAGTAIL_NEWSBLOCKS = {"API_ORIGINS": [FRONT_END]}
    asked = {"Origin": FRONT_END, "Access-Control-Request-Method": "GET"}
    answer = client.options("/api/newsblocks/articles/", headers=asked)
    assert answer.status_code == 204
    assert answer.headers["Access-Control-Allow-Origin"] == FRONT_END
    assert answer.headers["Access-Control-Allow-Methods"] == "GET, HEAD, OPTIONS"
    assert answer.headers["Access-Control-Allow-Headers"] == "If-None-Match"


@pytest.mark.parametrize("document", ["article.jsonld", "ninjs.json", "csl.json"])
def test_the_documents_that_an_article_links_to_are_for_the_same_origins(client, make_article, settings, document):
    address = f"/api/newsblocks/articles/{make_article().pk}/{document}"
    assert "Access-Control-Allow-Origin" not in client.get(address, headers={"Origin": FRONT_END}).headers
    settings.WAGTAIL_NEWSBLOCKS = {"API_ORIGINS": [FRONT_END]}
    answer = client.get(address, headers={"Origin": FRONT_END})
    known = client.get(address, headers={"Origin": FRONT_END, "If-None-Match": answer.headers["ETag"]})
    before = client.options(address, headers={"Origin": FRONT_END})
    other = client.get(address, headers={"Origin": "https://evil.example"})
    assert (answer.status_code, known.status_code, before.status_code) == (200, 304, 204)
    assert {one.headers["Access-Control-Allow-Origin"] for one in (answer, known, before)} == {FRONT_END}
    assert before.headers["Access-Control-Allow-Headers"] == "If-None-Match"
    assert "Access-Control-Allow-Origin" not in other.headers
    assert {one.headers["Vary"].partition("Origin")[1] for one in (answer, known, before, other)} == {"Origin"}


def test_without_origins_nobody_may(get, newspaper):
    answer = get("articles", headers={"Origin": FRONT_END})
    assert "Access-Control-Allow-Origin" not in answer.headers


@pytest.mark.parametrize(
    "origin", ["*", "null", "www.example.org", "https://www.example.org/", "https://*.example.org", 5]
)
def test_a_check_refuses_what_is_no_origin(settings, origin):
    settings.WAGTAIL_NEWSBLOCKS = {"API_ORIGINS": [FRONT_END, origin, "http://localhost:3000", "http://[::1]:8000"]}
    (error,) = run_checks(tags=["newsblocks"])
    assert error.id == "newsblocks_api.E002"
    assert repr(origin) in error.msg


def test_a_check_says_that_ninja_is_missing(monkeypatch):
    monkeypatch.setattr(checks, "find_spec", lambda name: None)
    (error,) = checks.check_ninja()
    assert error.id == "newsblocks_api.E001"
    assert "wagtail-newsblocks[api]" in error.hint


@pytest.fixture
def many(db):
    """More rows than are read for one answer."""
    number = 2 * paging.READ_AT_ONCE * paging.TIMES + 7
    Contributor.objects.bulk_create(Contributor(name=f"{one}", slug=f"many-{one}") for one in range(number))
    return Contributor.objects.all()


def batches(rows, keep):
    """All that such a list gives, answer by answer."""
    cursor = ""
    while True:
        batch = paging.by_key(rows, paging.Asked("many", 20, cursor), keep=keep)
        yield batch
        cursor = batch.next_cursor
        if not cursor:
            return


def test_of_a_long_list_of_which_nothing_is_kept_little_is_read_for_one_answer(many):
    batch, count = queries_of(lambda: paging.by_key(many, paging.Asked("many", 20), keep=lambda _rows: []))
    assert (batch.keys, count) == ([], paging.TIMES)
    assert batch.next_cursor


def test_a_long_list_of_which_nothing_is_kept_has_an_end(many):
    assert [batch.keys for batch in batches(many, lambda _rows: [])] == [[], [], []]


@pytest.mark.parametrize("each", [1, 7, 90, 500])
def test_whoever_follows_the_cursors_of_a_list_gets_what_is_kept_of_it_once(many, each):
    kept = list(many.order_by("pk").values_list("pk", flat=True))[::each]
    found = [batch.keys for batch in batches(many, lambda rows: [row for row in rows if row[0] in set(kept)])]
    assert [key for keys in found for key in keys] == kept
    assert max(len(keys) for keys in found) <= 20
