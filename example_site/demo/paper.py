"""The demo newspaper itself: its name, and its front page in each language."""

NAME = "The Ostrel Sounding"

EDITIONS = {
    "en": {
        "title": "The Ostrel Sounding",
        "introduction": "<p>Depth, daily: the news of Ostrel, its harbour and the estuary.</p>",
    },
    "it": {
        "title": "Lo Scandaglio di Ostrel",
        "introduction": "<p>Le notizie di Ostrel, del porto e dell’estuario, misurate ogni giorno.</p>",
    },
}
