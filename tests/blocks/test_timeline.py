"""What happened when."""

from wagtail_newsblocks.blocks import TimelineBlock

BLOCK = TimelineBlock()


def test_events_stand_in_a_list_in_their_order(show):
    events = [{"when": "1999", "text": "<p>Planned.</p>"}, {"when": "May 8", "text": "<p>Built.</p>"}]
    html = show(BLOCK, {"heading": "How it came", "events": events})
    shown = [event.get_text(" ", strip=True) for event in html.select("section > ol > li")]
    assert shown == ["1999 Planned.", "May 8 Built."]
    assert html.h2.get_text() == "How it came"


def test_a_timeline_needs_no_heading(show):
    assert not show(BLOCK, {"events": [{"when": "1999", "text": ""}]}).h2
