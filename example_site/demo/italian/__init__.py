"""The Italian edition: Lo Scandaglio di Ostrel; its stories, one module for each news section."""

from example_site.demo.italian import citta, cultura, porto, scienza, sport, vivere

NEWS_SECTIONS: tuple[dict[str, str], ...] = (
    {
        "title": "Città",
        "slug": "citta",
        "introduction": "<p>Consiglio, strade, scuole e tram: che cosa si decide a Ostrel e chi poi ci deve convivere.</p>",
    },
    {
        "title": "Porto",
        "slug": "porto",
        "introduction": "<p>Due bacini, una linea per l’isola e un fiume che tiene un orario tutto suo.</p>",
    },
    {
        "title": "Cultura",
        "slug": "cultura",
        "introduction": "<p>La Sala delle Vele, l’archivio, i libri e le bande che provano sopra la bottega del velaio.</p>",
    },
    {
        "title": "Vivere",
        "slug": "vivere",
        "introduction": "<p>Cucine, botteghe, orti, e la gente che sa fare bene una cosa sola.</p>",
    },
    {
        "title": "Scienza",
        "slug": "scienza",
        "introduction": "<p>Il cielo, le maree, i semi: che cosa si misura da queste parti, chi lo misura, e di quanto si sbaglia.</p>",
    },
    {
        "title": "Sport",
        "slug": "sport",
        "introduction": "<p>Remi, cuffie e palloni, di solito bagnati. Chi ha vinto, e come lo raccontano gli altri.</p>",
    },
)

TOPICS: tuple[dict[str, str], ...] = (
    {
        "slug": "bacino-di-levante",
        "name": "Bacino di levante",
        "description": "Traghetti, banchina elettrica e i vicini di entrambi.",
    },
    {
        "slug": "biblioteca",
        "name": "Biblioteca",
        "description": "La biblioteca civica e la prova dell’apertura serale.",
    },
    {"slug": "pesca", "name": "Pesca", "description": "Il bacino di ponente, la cooperativa, l’asta."},
    {"slug": "memoria", "name": "Memoria", "description": "Carte, oggetti e storie della città."},
    {"slug": "tavola", "name": "Tavola", "description": "Pane, frutta, osterie: recensioni e consigli."},
    {
        "slug": "maree-e-vento",
        "name": "Maree e vento",
        "description": "L’acqua alta, la nebbia e quello che dice il mareografo.",
    },
    {"slug": "spazi-comuni", "name": "Spazi comuni", "description": "Piazze, luci, panchine: quello che è di tutti."},
    {"slug": "mestieri", "name": "Mestieri", "description": "Il lavoro fatto a mano, e chi ancora lo insegna."},
    {
        "slug": "spettacoli",
        "name": "Spettacoli",
        "description": "Cinema, musica e palchi, alla Sala delle Vele e altrove.",
    },
    {"slug": "cielo", "name": "Cielo", "description": "Stelle, palloni, e il buio che ci vuole per vederli."},
    {"slug": "sport-d-acqua", "name": "Sport d’acqua", "description": "Voga, nuoto e chi riporta indietro gli altri."},
    {"slug": "calcio", "name": "Calcio", "description": "Il campionato dell’estuario, pallone per pallone."},
)

# On top of the front, then the two stories below it.
_FRONT = ("high-water", "fish-auction", "night-library")

_ALL: tuple[dict, ...] = (
    *porto.ARTICLES,
    *citta.ARTICLES,
    *scienza.ARTICLES,
    *cultura.ARTICLES,
    *vivere.ARTICLES,
    *sport.ARTICLES,
)

ARTICLES: tuple[dict, ...] = (
    *(article for key in _FRONT for article in _ALL if article["key"] == key),
    *(article for article in _ALL if article["key"] not in _FRONT),
)
