"""Stories from elsewhere, read into plain drafts and saved as articles."""
