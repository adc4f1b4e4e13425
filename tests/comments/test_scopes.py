"""Who moderates what: the groups' pages with all below them, superusers everything, nobody else anything."""

import pytest
from django.contrib.auth.models import AnonymousUser, Group, Permission

from tests.comments.making import comment_on, stream_of
from wagtail_newsblocks.comments import scopes
from wagtail_newsblocks.comments.models import AuthorBlock, Comment, CommentPrivate, ModerationScope
from wagtail_newsblocks.pages.models import NewsSectionPage

pytestmark = pytest.mark.django_db


def test_a_scope_covers_a_page_and_all_below_it_and_nothing_else(make_moderator, harbour, sport, make_article):
    mo = make_moderator("mo", harbour)
    here, there = comment_on(make_article()), comment_on(make_article(parent=sport))
    at_the_front = comment_on(harbour)
    assert set(scopes.moderated_by(mo)) == {here, at_the_front}
    assert set(scopes.streams_moderated_by(mo)) == {here.stream, at_the_front.stream}
    assert scopes.may_moderate(mo, here.stream.page)
    assert not scopes.may_moderate(mo, there.stream.page)
    assert not scopes.may_moderate(mo, harbour.get_parent())
    assert scopes.comment_for(mo, here.pk) == here
    with pytest.raises(scopes.NotInScope):
        scopes.comment_for(mo, there.pk)
    assert scopes.moderates_anything(mo)


def test_the_scopes_of_all_of_somebodys_groups_count(make_moderator, harbour, sport, make_article):
    mo = make_moderator("mo", harbour, sport)
    other = Group.objects.create(name="Culture")
    mo.groups.add(other)
    culture = harbour.get_parent().add_child(instance=NewsSectionPage(title="Culture", slug="culture"))
    ModerationScope.objects.create(group=other, page_id=culture.pk)
    comments = {comment_on(make_article(parent=page)) for page in (harbour, sport, culture)}
    assert set(scopes.moderated_by(mo)) == comments


@pytest.mark.parametrize("who", ["anonymous", "reader", "editor", "gone"])
def test_nobody_else_moderates_anything(who, reader, make_moderator, make_article, harbour):
    user = AnonymousUser() if who == "anonymous" else reader
    if who == "editor":
        reader.user_permissions.add(Permission.objects.get(codename="access_admin"))
    if who == "gone":
        user = make_moderator("gone", harbour)
        user.is_active = False
    comment = comment_on(make_article())
    assert not scopes.moderates_anything(user)
    assert not scopes.may_moderate(user, comment.stream.page)
    assert not scopes.moderated_by(user).exists()
    assert not scopes.streams_moderated_by(user).exists()
    assert not scopes.blocks_moderated_by(user).exists()
    with pytest.raises(scopes.NotInScope):
        scopes.comment_for(user, comment.pk)


def test_superusers_moderate_everything(editor, make_article):
    comment = comment_on(make_article())
    block = AuthorBlock.objects.create(author_key="a" * 64)
    assert scopes.moderates_anything(editor)
    assert scopes.may_moderate(editor, comment.stream.page)
    assert list(scopes.moderated_by(editor)) == [comment]
    assert list(scopes.streams_moderated_by(editor)) == [comment.stream]
    assert scopes.comment_for(editor, comment.pk) == comment
    assert scopes.block_for(editor, block.pk) == block
    editor.is_active = False
    assert not scopes.moderated_by(editor).exists()


def test_a_scope_without_its_group_or_its_page_is_none(make_moderator, sport, make_article):
    mo = make_moderator("mo", sport)
    comment = comment_on(make_article(parent=sport))
    sport.move(sport.get_site().root_page, pos="last-child")
    assert list(scopes.moderated_by(mo)) == [comment]
    mo.groups.get().delete()
    assert not scopes.moderates_anything(mo)


def test_a_comment_on_an_alias_belongs_to_whoever_moderates_the_original(make_moderator, harbour, sport, make_article):
    story = make_article()
    alias = story.create_alias(parent=sport)
    comment = comment_on(alias)
    mo, spo = make_moderator("mo", harbour), make_moderator("spo", sport)
    assert scopes.may_moderate(mo, alias)
    assert not scopes.may_moderate(spo, alias)
    assert list(scopes.moderated_by(mo)) == [comment]
    assert not scopes.moderated_by(spo).exists()


def test_a_page_that_only_begins_alike_is_not_below(make_moderator, newspaper, make_article):
    sections = [newspaper.add_child(instance=NewsSectionPage(title=f"S{n}", slug=f"s{n}")) for n in range(12)]
    mo = make_moderator("mo", sections[0])
    inside, *_outside = [comment_on(make_article(parent=section)) for section in sections]
    assert list(scopes.moderated_by(mo)) == [inside]


def test_what_somebody_moderates_is_read_by_two_queries_however_much_it_is(
    make_moderator, newspaper, make_article, django_assert_num_queries
):
    sections = [newspaper.add_child(instance=NewsSectionPage(title=f"S{n}", slug=f"s{n}")) for n in range(5)]
    mo = make_moderator("mo", *sections)
    for section in sections:
        comment_on(make_article(parent=section))
    with django_assert_num_queries(2):
        assert len(scopes.moderated_by(mo)) == 5
    with django_assert_num_queries(2):
        assert len(scopes.streams_moderated_by(mo)) == 5
    page = stream_of(make_article(parent=sections[0])).page
    with django_assert_num_queries(1):
        assert scopes.may_moderate(mo, page)
    with django_assert_num_queries(1):
        assert scopes.moderates_anything(mo)


def test_blocks_may_be_lifted_by_who_made_them_and_who_moderates_that_author(
    make_moderator, harbour, sport, make_article
):
    mo, spo = make_moderator("mo", harbour), make_moderator("spo", sport)
    by_key = comment_on(make_article(), author_key="a" * 64)
    by_email = comment_on(make_article())
    CommentPrivate.objects.create(comment=by_email, email="x@example.org", email_key="e" * 64)
    CommentPrivate.objects.create(comment=by_key)
    first = AuthorBlock.objects.create(author_key="a" * 64)
    second = AuthorBlock.objects.create(email_key="e" * 64)
    third = AuthorBlock.objects.create(author_key="b" * 64, made_by=spo)
    assert set(scopes.blocks_moderated_by(mo)) == {first, second}
    assert set(scopes.blocks_moderated_by(spo)) == {third}
    assert scopes.block_for(mo, first.pk) == first
    with pytest.raises(scopes.NotInScope):
        scopes.block_for(mo, third.pk)
    assert Comment.objects.count() == 2
