"""A newsroom built on wagtail-newsblocks, with content made by code."""
