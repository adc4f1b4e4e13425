"""The sentence that tells readers who said something, when and where, and how it reached the story.

Computed from a ``Quotation`` in the language in force, by patterns that translators can turn round: no verb has a
gender, no number an ending, and what is unknown leaves no gap. The same patterns give plain text and HTML.
"""

import re
from typing import Any

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.text import capfirst
from django.utils.translation import gettext, pgettext, pgettext_lazy

from wagtail_newsblocks import languages, sanitize

from . import dates
from .attribution import Hop, Party, Quotation
from .citations import mark
from .marks import disclosure_mark
from .words import Cue, Mode, Obtained, Part

PLACEHOLDER = re.compile(r"\{(\w+)\}")
MARKS_AND_TAGS = re.compile(r"<sup\b.*?</sup>|<[^>]*>", re.DOTALL)

OCCASIONS = {
    "press_conference": pgettext_lazy("said", "at a press conference"),
    "interview": pgettext_lazy("said", "in an interview"),
    "statement": pgettext_lazy("said", "in a statement"),
    "speech": pgettext_lazy("said", "in a speech"),
    "hearing": pgettext_lazy("said", "at a hearing"),
    "social_post": pgettext_lazy("said", "in a post"),
    "letter": pgettext_lazy("said", "in a letter"),
    "call": pgettext_lazy("said", "in a telephone call"),
    "meeting": pgettext_lazy("said", "at a meeting"),
}

CARRIED: dict[str, Any] = {
    Part.REPORTED: pgettext_lazy("a statement", "as reported by {party}"),
    Part.DISTRIBUTED: pgettext_lazy("a statement", "distributed by {party}"),
    Part.BROADCAST: pgettext_lazy("a statement", "broadcast by {party}"),
    Part.PUBLISHED: pgettext_lazy("a statement", "published by {party}"),
    Part.TRANSLATED: pgettext_lazy("a statement", "translated by {party}"),
}

OBTAINED: dict[str, Any] = {
    Obtained.HEARD_BY_US: pgettext_lazy("a statement", "heard by our own newsroom"),
    Obtained.DOCUMENT_SEEN: pgettext_lazy("a statement", "in a document seen by our newsroom"),
}


def as_text(quotation: Quotation) -> str:
    """The attribution of a quotation as plain text."""
    return str(_Sentence().of(quotation))


def as_html(quotation: Quotation) -> SafeString:
    """The attribution of a quotation as HTML, with dates that machines read and marks that lead to the works."""
    return _Marked().of(quotation)


class _Sentence:
    """The sentence as plain text."""

    def of(self, quotation: Quotation) -> Any:
        """All that is known, in one sentence, and behind it what was done with the words."""
        clauses = [self.opening(quotation), *self.terms(quotation), *self.chain(quotation)]
        sentence = self.joined(", ", clauses)
        if not quotation.speaker:
            sentence = sanitize.capfirst(sentence)
        notes = self.notes(quotation)
        if sentence and notes:
            sentence = self.ended(sentence)
        return self.joined(" ", [sentence, *notes])

    def ended(self, sentence: Any) -> Any:
        """The sentence with its full stop, which is there already where it ends with an abbreviation."""
        words = MARKS_AND_TAGS.sub("", str(sentence)) if isinstance(sentence, SafeString) else sentence
        return sentence if words.rstrip().endswith(".") else self.fill("{sentence}.", sentence=sentence)

    def opening(self, quotation: Quotation) -> Any:
        """The speaker, then the verb with its circumstances."""
        who, said = self.who(quotation), self.said(quotation)
        if not (who and said):
            return who or said
        has_office = quotation.role or quotation.affiliation
        if has_office:
            return self.fill(pgettext("attribution, of somebody with an office", "{who}, {said}"), who=who, said=said)
        return self.fill(pgettext("attribution", "{who} {said}"), who=who, said=said)

    def who(self, quotation: Quotation) -> Any:
        """The speaker with the office held that day."""
        name = quotation.speaker if quotation.party else capfirst(quotation.speaker)
        disclosed = self.disclosed(self.speaker(name), quotation.party) if name else ""
        return self.joined(", ", [disclosed, quotation.role, quotation.affiliation])

    def said(self, quotation: Quotation) -> Any:
        """The verb with day, occasion and place; nothing where it would say no more than that somebody spoke."""
        details = {
            "when": self.when(quotation.date),
            "occasion": self.occasion(quotation),
            "place": self.where(quotation),
        }
        if not any(details.values()) and quotation.cue in {"", Cue.SAID}:
            return ""
        is_somebody = quotation.speaker or quotation.role
        details["cue"] = _label(Cue, quotation.cue or Cue.SAID) if is_somebody else ""
        # Translators: only the order of these counts; what is not known is left out.
        order = pgettext("attribution", "{cue} {when} {occasion} {place}")
        return self.joined(" ", [details[name] for name in PLACEHOLDER.findall(order)])

    def when(self, date: str) -> Any:
        """The day, month or year, as part of a sentence."""
        if not date:
            return ""
        try:
            known = dates.parse(date)
        except ValueError:  # a program has stored it
            return date
        if known.known_parts == 1:
            pattern = pgettext("a year", "in {date}")
        elif known.known_parts == 2:
            pattern = pgettext("a month", "in {date}")
        elif known.first_day.day in {8, 11}:
            # Translators: for the 8th and the 11th of a month, since Italian elides the article before them.
            pattern = pgettext("the 8th or 11th of a month", "on {date}")
        else:
            pattern = pgettext("a day", "on {date}")
        return self.fill(pattern, date=self.date(date))

    def occasion(self, quotation: Quotation) -> Any:
        """The occasion by its kind and its name."""
        kind = str(OCCASIONS.get(quotation.occasion_type, ""))
        name = quotation.occasion
        if kind and name:
            return self.fill(pgettext("a kind of occasion and its name", "{kind} ({name})"), kind=kind, name=name)
        return kind or (name and self.fill(pgettext("said", "at “{occasion}”"), occasion=name))

    def where(self, quotation: Quotation) -> Any:
        """The place."""
        return quotation.place and self.fill(pgettext("said", "in {place}"), place=quotation.place)

    def terms(self, quotation: Quotation) -> list[Any]:
        """On what terms, and how the newsroom knows."""
        unnamed = pgettext("a source", "on condition of not being named") if quotation.is_unnamed else ""
        return [unnamed, str(OBTAINED.get(quotation.obtained, ""))]

    def chain(self, quotation: Quotation) -> list[Any]:
        """Who carried it: the first as the one that reported it, those behind as the ones that it cites."""
        hops = [hop for hop in quotation.hops if hop.party]
        return [self.hop(hop, is_first=index == 0) for index, hop in enumerate(hops)]

    def hop(self, hop: Hop, *, is_first: bool) -> Any:
        """One link of the chain, with what readers should know of the party."""
        pattern = str(CARRIED.get(hop.role, CARRIED[Part.REPORTED]))
        if not is_first and hop.role == Part.REPORTED:
            pattern = pgettext("a report", "citing {party}")
        party = self.disclosed(self.carrier(hop), hop.party)
        if is_first or not hop.date:
            return self.fill(pattern, party=self.joined(" ", [party, self.when(hop.date)]))
        dated = self.fill(
            pgettext("a cited report and its date", "{party} of {date}"), party=party, date=self.date(hop.date)
        )
        return self.fill(pattern, party=dated)

    def notes(self, quotation: Quotation) -> list[Any]:
        """What was done with the words: that they were translated, or are not the speaker's."""
        notes, language = [], languages.name_of(quotation.original_language)
        if language and quotation.translator:
            notes.append(gettext("Translated from {language} by {translator}."))
        elif language:
            notes.append(gettext("Translated from {language}."))
        elif quotation.translator:
            notes.append(gettext("Translated by {translator}."))
        if quotation.mode == Mode.PARAPHRASE:
            notes.append(gettext("Reported in our own words."))
        return [self.fill(note, language=language, translator=quotation.translator) for note in notes]

    def disclosed(self, name: Any, party: Party | None) -> Any:
        """A party with what readers should know of it."""
        if party is None or party.disclosure is None:
            return name
        pattern = pgettext("a party and what readers should know of it", "{name} ({disclosure})")
        return self.fill(pattern, name=name, disclosure=self.disclosure(party))

    def fill(self, pattern: str, **values: Any) -> Any:
        return pattern.format(**values)

    def joined(self, seam: str, words: list[Any]) -> Any:
        """What is known of ``words``, in one."""
        return seam.join(filter(None, words))

    def speaker(self, name: str) -> Any:
        return name

    def disclosure(self, party: Party) -> Any:
        return party.disclosure.text if party.disclosure else ""

    def carrier(self, hop: Hop) -> Any:
        return hop.party.name if hop.party else ""

    def date(self, date: str) -> Any:
        return dates.in_words(date)


class _Marked(_Sentence):
    """The sentence as HTML."""

    def fill(self, pattern: str, **values: Any) -> Any:
        return format_html(pattern, **values)

    def joined(self, seam: str, words: list[Any]) -> Any:
        """What is known of ``words``, in one."""
        return format_html_join(seam, "{}", ((word,) for word in words if word))

    def speaker(self, name: str) -> Any:
        return format_html("<b>{}</b>", name)

    def disclosure(self, party: Party) -> Any:
        return disclosure_mark(party.disclosure) if party.disclosure else ""

    def carrier(self, hop: Hop) -> Any:
        name = hop.party.name if hop.party else ""
        return format_html("{}{}", name, mark(hop.work.number, hop.anchor, hop.work.short_name) if hop.work else "")

    def date(self, date: str) -> Any:
        try:
            dates.parse(date)
        except ValueError:  # no machine reads it
            return date
        return format_html('<time datetime="{}">{}</time>', date, dates.in_words(date))


def _label(words: Any, key: str) -> str:
    return str(words(key).label) if key in words.values else ""
