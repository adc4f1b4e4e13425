"""What other apps hear of comments, once it is committed; each is sent with ``comment=``."""

from django.dispatch import Signal

comment_submitted = Signal()
"""A reader has sent a comment, whatever became of it; junk is among them, and says so by its status."""

comment_confirmed = Signal()
"""Somebody has proved that the address given with a comment is theirs."""

comment_published = Signal()
"""Readers can see a comment that they could not see before."""

comment_withdrawn = Signal()
"""Readers can no longer see a comment that they could see before."""
