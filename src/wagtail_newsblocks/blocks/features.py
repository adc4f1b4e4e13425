"""Which rich text features each kind of text offers its editor."""

from django.apps import apps

# Draftail warns of a feature that nobody registers, and the sources room is one that a site may leave out.
CITE = ["cite"] if apps.is_installed("wagtail_newsblocks.sources") else []

PLAIN_INLINE = ["bold", "italic", "link", "superscript", "subscript"]
"""For a text beside stories, which cites nothing: the introduction of a front."""

PLAIN_SHORT = [*PLAIN_INLINE, "ul", "ol"]
"""For a few paragraphs beside stories: a biography."""

INLINE = [*PLAIN_INLINE, *CITE]
"""For a caption, a table cell or a lede: one run of text."""

SHORT = [*INLINE, "ul", "ol"]
"""For a fact box or a timeline: a few paragraphs and lists."""

PARAGRAPHS = ["h3", "h4", "h5", "h6", *SHORT]
"""For a story's paragraphs. The section's own heading is an h2."""

BACKSTORY = ["bold", "italic", "link", "ul", "ol"]
"""For how a story was reported: about its sources, not citing them."""
