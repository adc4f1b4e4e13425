"""The English edition: The Ostrel Sounding."""

from example_site.demo.english import culture, harbour, living, science, sport, town

NEWS_SECTIONS: tuple[dict[str, str], ...] = (
    {
        "title": "Town",
        "slug": "town",
        "introduction": "<p>Council, streets, schools and the tram: what is decided in Ostrel, and who has to live with it.</p>",
    },
    {
        "title": "Harbour",
        "slug": "harbour",
        "introduction": "<p>Two basins, one island line and a river that keeps its own timetable.</p>",
    },
    {
        "title": "Culture",
        "slug": "culture",
        "introduction": "<p>Sailcloth Hall, the archive, books, and the bands that rehearse above the chandler’s.</p>",
    },
    {
        "title": "Living",
        "slug": "living",
        "introduction": "<p>Workshops, kitchens and gardens, and people who know how to do one thing well.</p>",
    },
    {
        "title": "Science",
        "slug": "science",
        "introduction": "<p>What is counted, weighed and looked at in Ostrel, by whom, and how sure they are.</p>",
    },
    {
        "title": "Sport",
        "slug": "sport",
        "introduction": "<p>Gigs, goals and hills, in the weather that there is. Results first, excuses after.</p>",
    },
)

TOPICS: tuple[dict[str, str], ...] = (
    {"slug": "east-basin", "name": "East basin", "description": "Ferries, shore power and the quay they share."},
    {"slug": "library", "name": "Library", "description": "The public library and its trial of late opening."},
    {
        "slug": "weather-and-tides",
        "name": "Weather and tides",
        "description": "High water, fog and what the gauge says.",
    },
    {
        "slug": "public-space",
        "name": "Public space",
        "description": "Benches, squares, clocks: what belongs to everyone.",
    },
    {"slug": "crafts", "name": "Crafts", "description": "Work done by hand, and the people who still teach it."},
    {"slug": "music", "name": "Music", "description": "Concerts in Sailcloth Hall and elsewhere."},
    {"slug": "film", "name": "Film", "description": "The Lantern in the Lower Town, and those who sit in it."},
    {"slug": "lives", "name": "Lives", "description": "People whom the town will miss."},
    {
        "slug": "nature",
        "name": "Nature",
        "description": "What grows, swims and stings between the hill and Needle Point.",
    },
    {
        "slug": "measuring",
        "name": "Measuring",
        "description": "Gauges, counts and clocks: how the town knows what it knows.",
    },
    {"slug": "on-the-water", "name": "On the water", "description": "Rowed, swum and, on occasion, folded."},
    {"slug": "clubs", "name": "Clubs", "description": "Crews, teams, and the committees that book the minibus."},
)

# The first of these leads the front page, the next two stand below it.
_FRONT = ("high-water", "electric-quay", "night-library")
_ALL: tuple[dict, ...] = (
    *harbour.ARTICLES,
    *town.ARTICLES,
    *culture.ARTICLES,
    *living.ARTICLES,
    *science.ARTICLES,
    *sport.ARTICLES,
)

ARTICLES: tuple[dict, ...] = (
    *(article for key in _FRONT for article in _ALL if article["key"] == key),
    *(article for article in _ALL if article["key"] not in _FRONT),
)
