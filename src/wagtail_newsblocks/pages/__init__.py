"""The concrete pages, for sites that take them as they are."""
