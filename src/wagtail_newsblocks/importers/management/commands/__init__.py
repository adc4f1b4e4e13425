"""Commands of the importers room."""
