"""Addresses of readers' comments; include them before Wagtail's own."""

from django.urls import path

from . import mail_views, views

app_name = "newsblocks_comments"

urlpatterns = [
    path("comments/confirm/", mail_views.confirm, name="confirm"),
    path("comments/not-me/", mail_views.refuse, name="refuse"),
    path("comments/unsubscribe/", mail_views.unsubscribe, name="unsubscribe"),
    path("comments/unsubscribe/all/", mail_views.unsubscribe_all, name="unsubscribe_all"),
    path("comments/<int:page_id>/", views.thread, name="thread"),
    path("comments/<int:page_id>/feed.xml", views.feed, name="feed"),
    path("comments/<int:page_id>/write/", views.write, name="write"),
    path("comments/<int:page_id>/mine/", views.mine, name="mine"),
    path("comments/<int:page_id>/<int:comment_id>/", views.comment, name="comment"),
    path("comments/<int:page_id>/<int:comment_id>/edit/", views.edit, name="edit"),
    path("comments/<int:page_id>/<int:comment_id>/delete/", views.delete, name="delete"),
    path("comments/<int:page_id>/<int:comment_id>/send-link/", views.ask_again, name="ask_again"),
    path("comments/<int:page_id>/<int:comment_id>/report/", views.report, name="report"),
]
