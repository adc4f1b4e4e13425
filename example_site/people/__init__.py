"""The site's user model."""
