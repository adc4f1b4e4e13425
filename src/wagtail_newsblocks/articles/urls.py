"""Addresses of topics, contributors, the search and the corrections; include them before Wagtail's own."""

from django.urls import path

from . import views

app_name = "newsblocks_articles"

urlpatterns = [
    path("topics/<str:slug>/", views.topic, name="topic"),
    path("contributors/<str:slug>/", views.contributor, name="contributor"),
    path("search/", views.search, name="search"),
    path("corrections/", views.corrections, name="corrections"),
]
