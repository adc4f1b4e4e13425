"""The core app's tag library."""
