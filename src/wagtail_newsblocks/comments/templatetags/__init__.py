"""The tag library of the comments room."""
