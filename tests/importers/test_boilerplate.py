import pytest

from wagtail_newsblocks.importers.boilerplate import (
    FORM_CANCELS,
    FORM_FIELDS,
    FORM_SENTENCES,
    FORM_TITLES,
    READ_ALSO,
    belongs_to_form,
    is_read_also,
    starts_form,
)


def every(table):
    return [text for texts in table.values() for text in texts]


@pytest.mark.parametrize("line", every(FORM_TITLES) + every(FORM_SENTENCES))
def test_a_title_or_sentence_of_a_comment_form_starts_it(line):
    assert starts_form(line)
    assert starts_form(f"  {line.upper()} *")


@pytest.mark.parametrize("label", [*every(FORM_FIELDS), *FORM_CANCELS])
def test_a_label_belongs_to_a_form_but_does_not_start_one(label):
    assert belongs_to_form(f"{label} *")
    assert belongs_to_form(f"{label}:")
    assert not starts_form(label)


@pytest.mark.parametrize(
    "line",
    [
        "Your email address will not be published. Required fields are marked *",
        "Leave a Comment Cancel reply",
        "Lascia un commento Annulla risposta",
        "Il tuo indirizzo e-mail non sarà pubblicato. I campi obbligatori sono contrassegnati *",
        "L’indirizzo email non sarà pubblicato.",
        "Salva il mio nome, email e sito web in questo browser per la prossima volta che commento.",
        "Save my name, email, and website in this browser for the next time I comment.",
        "Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert",
        "Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *",
        "Tu dirección de correo electrónico no será publicada. Los campos obligatorios están marcados con *",
        "You must be logged in to post a comment.",
        "LEAVE\u00a0A  REPLY:",
    ],
)
def test_forms_run_their_texts_together_in_many_spellings(line):
    assert starts_form(line)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "***",
        "“Leave a comment” is written over the guest book of the harbour museum.",
        "Leave a comment to the council, the notice says.",
        "Leave a comment.",
        "Readers may post a comment",
        "Required fields are marked by a red flag on the map of the farm.",
        "Lascia un commento amaro la partita di ieri",
        "Your email address will not be published. The clerk promised it twice.",
    ],
)
def test_a_sentence_that_contains_such_words_starts_no_form(line):
    assert not starts_form(line)
    assert not belongs_to_form(line)


def test_several_labels_on_one_line_belong_to_a_form():
    assert belongs_to_form("Name * Email * Website")
    assert not belongs_to_form("Name * Email * Harbour")


@pytest.mark.parametrize("label", every(READ_ALSO))
def test_a_label_with_a_colon_and_a_title_points_to_another_story(label):
    assert is_read_also(f"{label}: Ferries, a new timetable")
    assert is_read_also(f"{label.upper()} : “Ferries will not wait”")
    assert is_read_also(f"▶ {label} | Ferries")


@pytest.mark.parametrize("line", ["Leggi anche", "Read more:", "Potrebbe interessarti anche:"])
def test_a_label_of_several_words_points_to_another_story_alone(line):
    assert is_read_also(line)


@pytest.mark.parametrize(
    "line",
    [
        "Related",
        "Approfondisci",
        "Read more books: that is the advice of the librarian",
        "Read more: that is the advice of the librarian.",
        "Read also: Who pays?",
        "Read more slowly, the teacher said",
        "See also the map",
        "The sign said: read also: the small print",
        "Read more: " + "word " * 40,
    ],
)
def test_a_sentence_that_begins_like_such_a_label_does_not(line):
    assert not is_read_also(line)
