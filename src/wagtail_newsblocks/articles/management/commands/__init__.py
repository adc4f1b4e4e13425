"""Commands of the articles room."""
