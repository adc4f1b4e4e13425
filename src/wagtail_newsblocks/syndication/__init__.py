"""What machines read of pages: pure functions from a page to a document, and what gathers their arguments."""
