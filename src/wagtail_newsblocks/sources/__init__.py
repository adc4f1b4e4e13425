"""Whom and what stories rest on: sources with their disclosures, and the works that are cited."""
