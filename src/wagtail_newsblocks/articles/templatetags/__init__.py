"""The articles room's tag library."""
