import pytest

API = "/api/newsblocks"


@pytest.fixture
def get(client):
    """Asks the API: ``get("articles", 5, genre="opinion")``."""

    def ask(*place, headers=None, **query):
        return client.get("/".join([API, *map(str, place), ""]), query, headers=headers)

    return ask


@pytest.fixture
def headlines(get):
    """The headlines of a list of articles."""
    return lambda **query: [item["headline"] for item in get("articles", **query).json()["items"]]
