"""Structured data under the strict policy of the reader's pages."""

import json

import pytest

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True), pytest.mark.slow]

EVIL = "</script><script>document.title = 'run'</script><!--"


def test_the_policy_lets_data_stand_in_the_page_and_no_headline_runs(open_window, make_article):
    window = open_window()
    violated = (
        "window.violated = []; addEventListener('securitypolicyviolation', e => violated.push(e.violatedDirective))"
    )
    window.add_init_script(violated)
    article = make_article(title=EVIL, body=[{"type": "quotation", "value": {"text": EVIL, "speaker": EVIL}}])
    response = window.goto(article.get_url())
    assert "script-src 'self'" in response.headers["content-security-policy"]
    texts = window.locator('script[type="application/ld+json"]').all_text_contents()
    document = json.loads(texts[0])
    assert (document["headline"], document["hasPart"][0]["text"]) == (EVIL, EVIL)
    assert (window.evaluate("violated"), window.faults) == ([], [])
    assert window.title() != "run"


def test_an_inline_script_would_be_a_violation(open_window, make_article):
    window = open_window()
    window.add_init_script(
        "window.violated = []; addEventListener('securitypolicyviolation', e => violated.push(e.violatedDirective))"
    )
    window.goto(make_article().get_url())
    window.evaluate("() => document.head.append(Object.assign(document.createElement('script'), {textContent: '1'}))")
    assert window.evaluate("violated") == ["script-src-elem"]
