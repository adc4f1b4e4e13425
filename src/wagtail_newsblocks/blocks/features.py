"""Which rich text features each kind of text offers its editor."""

INLINE = ["bold", "italic", "link", "superscript", "subscript"]
"""For a caption, a table cell or a lede: one run of text."""

SHORT = [*INLINE, "ul", "ol"]
"""For a fact box or a timeline: a few paragraphs and lists."""

PARAGRAPHS = ["h3", "h4", "h5", "h6", *SHORT]
"""For a story's paragraphs. The section's own heading is an h2."""
