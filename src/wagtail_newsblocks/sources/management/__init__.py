"""Commands of the sources room."""
