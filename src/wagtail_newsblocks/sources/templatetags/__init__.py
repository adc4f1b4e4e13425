"""The sources room's tag library."""
