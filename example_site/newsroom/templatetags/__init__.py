"""The masthead's tags."""
