"""Addresses of feeds, in the language in force; include them where those of articles are, before Wagtail's own."""

from django.urls import re_path

from .feed_views import feed
from .formats import FORMATS

app_name = "newsblocks_feeds"

FILE = r"(?P<file_name>{})".format("|".join(name.replace(".", r"\.") for name in FORMATS))

urlpatterns = [
    re_path(rf"^feeds/{FILE}$", feed, {"kind": "site"}, name="site"),
    re_path(rf"^feeds/corrections/{FILE}$", feed, {"kind": "corrections"}, name="corrections"),
    re_path(rf"^feeds/topics/(?P<slug>[^/]+)/{FILE}$", feed, {"kind": "topic"}, name="topic"),
    re_path(rf"^feeds/contributors/(?P<slug>[^/]+)/{FILE}$", feed, {"kind": "contributor"}, name="contributor"),
    re_path(rf"^feeds/(?P<path>.+)/{FILE}$", feed, {"kind": "news_section"}, name="news_section"),
]
