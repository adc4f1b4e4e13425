"""Readers’ comments, on any page type; “Reader comments” in the admin, since Wagtail’s own are editors’ notes."""
