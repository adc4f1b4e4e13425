"""The read API: articles and what belongs to them, for front ends that are other programs."""
