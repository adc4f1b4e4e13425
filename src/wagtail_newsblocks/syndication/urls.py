"""Addresses of single stories' documents and of sitemaps, the same in all languages."""

from django.urls import path
from wagtail.contrib.sitemaps.views import sitemap

from . import views
from .sitemaps import EditionsSitemap

app_name = "newsblocks_syndication"

ARTICLE = "api/newsblocks/articles/<int:page_id>"

urlpatterns = [
    path(f"{ARTICLE}/article.jsonld", views.structured_data, name="structured_data"),
    path(f"{ARTICLE}/ninjs.json", views.ninjs_document, name="ninjs"),
    path(f"{ARTICLE}/csl.json", views.csl_document, name="csl"),
    path("news-sitemap.xml", views.newest, name="news_sitemap"),
    path("sitemap.xml", sitemap, {"sitemaps": {"pages": EditionsSitemap}}, name="sitemap"),
]
