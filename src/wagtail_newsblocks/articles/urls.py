"""Addresses of topics, contributors and the search; include them before Wagtail's own."""

from django.urls import path

from . import views

app_name = "newsblocks_articles"

urlpatterns = [
    path("topics/<str:slug>/", views.topic, name="topic"),
    path("contributors/<str:slug>/", views.contributor, name="contributor"),
    path("search/", views.search, name="search"),
]
