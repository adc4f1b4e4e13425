import pytest

from wagtail_newsblocks.importers.language import guess


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The wheel of the mill began to turn at noon, when the miller opened the gate that was closed", "en"),
        ("Il consiglio ha approvato il progetto della banchina che sarà costruita nel bacino con i fondi", "it"),
        ("O conselho da cidade aprovou uma ponte que não é para os carros mas para as bicicletas do vale", "pt"),
        ("De gemeente heeft een brug gebouwd die niet voor auto's is, maar voor het fietsen op de dijk", "nl"),
        ("Headline", ""),
        ("xxx yyy zzz " * 40 + "the of and to", ""),
        ("", ""),
    ],
)
def test_the_language_is_guessed_where_it_is_clear(text, language):
    assert guess(text) == language
