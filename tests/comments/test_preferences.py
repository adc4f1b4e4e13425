"""What editors set for their site's comments holds there and nowhere else, over what stands in code."""

import smtplib
from datetime import timedelta

import pytest
from django.contrib.auth.models import Group, Permission
from django.core import mail as outgoing
from django.core.exceptions import ValidationError
from django.core.mail.backends.locmem import EmailBackend
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page, Site

from tests.comments.conftest import hold, publish
from tests.comments.conftest import spam as junk
from wagtail_newsblocks import conf
from wagtail_newsblocks.comments import actions, apps, delivery, retention, threads
from wagtail_newsblocks.comments.decisions import decide_all
from wagtail_newsblocks.comments.models import (
    Comment,
    CommentMail,
    CommentPrivate,
    CommentSettings,
    CommentStream,
    ModeratorDigest,
    settings_for,
    settings_of,
    site_of,
)
from wagtail_newsblocks.comments.rules import Draft
from wagtail_newsblocks.sanitize import TooComplex

pytestmark = pytest.mark.django_db


@pytest.fixture
def site(newspaper):
    return Site.objects.get(is_default_site=True)


@pytest.fixture
def elsewhere(newspaper):
    """A page of another site."""
    root = Page.get_first_root_node().add_child(instance=Page(title="Elsewhere", slug="elsewhere"))
    Site.objects.create(hostname="elsewhere.example", root_page=root)
    return root.add_child(instance=Page(title="There", slug="there"))


@pytest.fixture
def say(site):
    """Sets something for the site: ``say(links_to_hold=5)``."""

    def set_(**fields):
        CommentSettings.objects.filter(site=site).delete()
        return CommentSettings.objects.create(site=site, **fields)

    return set_


def test_what_is_empty_is_as_in_code_and_what_is_said_is_not(story, say, settings):
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_LINKS_TO_HOLD": 7, "COMMENTS_FIRST_HELD": 7}
    assert settings_for(story) == conf.settings()
    say(links_to_hold=0)
    assert (settings_for(story).COMMENTS_LINKS_TO_HOLD, settings_for(story).COMMENTS_FIRST_HELD) == (0, 7)


def test_every_field_stands_for_a_setting_with_values_of_the_same_kind(say):
    said = say(
        mode="pre",
        close_after_days=3,
        confirm_guests="yes",
        consent="I agree.",
        edit_minutes=0,
        disallowed_words="spam\r\n\r\n  cheap pills ",
        suspect_words="bother",
        links_to_hold=1,
        first_held=2,
        rejections_to_hold=50,
        reports_to_hold=4,
        keep_personal_days=5,
        keep_email_days=6,
        keep_spam_days=7,
        keep_rejected_days=8,
        offer_login="yes",
        max_length=900,
        per_page=9,
        reason_required="yes",
        from_email="talk@example.org",
        mail_picks="no",
        mail_rejections="yes",
        digest_minutes=15,
    )
    changes = said.changes
    fields = [field.name for field in CommentSettings._meta.concrete_fields if field.name not in ("id", "site")]
    assert set(changes) == {f"COMMENTS_{name.upper()}" for name in fields}
    default = conf.Settings()
    assert {name for name, value in changes.items() if type(value) is not type(getattr(default, name))} == set()
    assert changes["COMMENTS_DISALLOWED_WORDS"] == ("spam", "cheap pills")
    assert changes["COMMENTS_CONFIRM_GUESTS"] is True
    assert say(confirm_guests="no").changes == {"COMMENTS_CONFIRM_GUESTS": False}


def test_one_site_never_goes_by_what_another_says(story, elsewhere, say):
    say(mode="off", first_held=0)
    assert settings_for(story).COMMENTS_MODE == "off"
    assert settings_for(elsewhere) == conf.settings()
    assert site_of(story) != site_of(elsewhere)
    assert settings_for(story).COMMENTS_MODE == "off"


def test_a_site_within_another_is_a_site_of_its_own(harbour, say, site):
    say(mode="off")
    within = Site.objects.create(hostname="harbour.example", root_page=harbour)
    assert site_of(harbour) == within.pk
    assert settings_for(harbour).COMMENTS_MODE == "guests"


def test_a_page_of_no_site_goes_by_the_code(say):
    say(mode="off")
    lost = Page.get_first_root_node().add_child(instance=Page(title="Lost", slug="lost"))
    assert site_of(lost) is None
    assert settings_for(lost) == settings_of(None) == conf.settings()


def test_they_are_read_once_and_known_at_once_when_they_change(story, say, site, django_assert_num_queries):
    said = say(links_to_hold=5)
    site_of(story)  # where sites are is Wagtail's to keep
    with django_assert_num_queries(1):
        assert [settings_for(story).COMMENTS_LINKS_TO_HOLD for _ in range(9)] == [5] * 9
    said.links_to_hold = 6
    said.save()
    assert settings_for(story).COMMENTS_LINKS_TO_HOLD == 6
    said.delete()
    assert settings_for(story).COMMENTS_LINKS_TO_HOLD == 2
    with django_assert_num_queries(0):
        settings_for(story)


def test_d28_reading_them_writes_nothing(story):
    settings_for(story)
    assert not CommentSettings.objects.exists()


def test_the_mode_and_the_closing_of_a_page_are_the_sites_where_no_page_says_otherwise(story, say, newspaper):
    say(mode="pre", close_after_days=1)
    story.first_published_at = timezone.now() - timedelta(days=2)
    state = threads.for_page(story).state
    assert (state.mode, state.reason) == ("pre", "age")
    CommentStream.objects.create(page_id=newspaper.pk, mode="post", close_after_days=0)
    state = CommentStream.objects.policy_for(story)
    assert (state.mode, state.is_open) == ("post", True)
    say(mode="off")
    CommentStream.objects.all().delete()
    assert threads.for_page(story).state.is_off


@pytest.mark.parametrize(
    ("fields", "body", "reason"),
    [
        ({"disallowed_words": "cheap pills"}, "Cheap pills here.", "disallowed_word"),
        ({"suspect_words": "harbour master"}, "Ask the harbour master.", "suspect_word"),
        ({"links_to_hold": 1}, "See https://example.org/.", "links"),
        ({"first_held": 1}, "Hello.", "first"),
    ],
)
def test_rules_go_by_them(stream, ada, say, fields, body, reason, settings):
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_FIRST_HELD": 0}
    asked_at = timezone.now() - timedelta(minutes=1)
    say(**fields, mode="post")
    comment = actions.submit(stream, draft=Draft(body=body, nonce="n1", asked_at=asked_at), by=ada)
    assert reason in comment.hold_reasons


def test_guests_prove_their_address_where_the_site_asks_for_it(write, guest, say):
    assert write(by=guest, decide=hold).status == "held"
    say(confirm_guests="yes")
    assert write(by=guest, decide=hold).status == "unconfirmed"


def test_reports_and_minutes_for_editing_are_the_sites(write, ada, make_reader, say):
    say(reports_to_hold=1, edit_minutes=0)
    comment = write(by=ada)
    with pytest.raises(actions.Refused, match="too_late"):
        actions.edit(comment, body="Other.", by=ada, seen=1, decide=publish)
    actions.report(comment, by=make_reader("bob"), reason="abuse")
    assert comment.status == "held"


def test_the_form_asks_for_the_sites_consent(client, story, say):
    say(consent="I have read the rules of the Courier.")
    assert "the rules of the Courier" in client.get(f"/comments/{story.pk}/write/").content.decode()


def test_the_form_offers_the_login_and_refuses_what_is_too_long_by_the_site(client, story, say, send):
    say(offer_login="yes", max_length=9)
    assert "Log in" in client.get(f"/comments/{story.pk}/write/").content.decode()
    answer = send(story, body="Ten chars.")
    assert answer.status_code == 422
    assert "at most 9 characters" in answer.content.decode()
    assert send(story, body="Nine char").status_code == 303


def test_nothing_longer_than_the_site_wants_is_sent_or_edited(write, ada, stream, elsewhere, say):
    say(max_length=9)
    comment = write("Nine char", by=ada)
    with pytest.raises(TooComplex):
        write("Ten chars.", by=ada)
    with pytest.raises(TooComplex):
        actions.edit(comment, body="Ten chars.", by=ada, seen=1, decide=publish)
    there = CommentStream.objects.for_page(elsewhere)
    assert actions.submit(there, draft=Draft(body="Ten chars."), by=ada, decide=publish).is_published


def test_so_many_comments_are_shown_as_the_site_says(write, story, elsewhere, ada, say):
    say(per_page=1)
    there = CommentStream.objects.for_page(elsewhere)
    for number in range(2):
        write(f"Words {number}", by=ada)
        actions.submit(there, draft=Draft(body=f"Words {number}"), by=ada, decide=publish)
    assert len(threads.for_page(story).first.comments) == 1
    assert threads.for_page(story).first.next_cursor
    assert len(threads.for_page(elsewhere).first.comments) == 2


@pytest.fixture
def there(elsewhere, proved):
    """Sends a comment to the other site, which appears at once."""

    def send_(body="Hello."):
        stream = CommentStream.objects.for_page(elsewhere)
        return actions.submit(stream, draft=Draft(body=body), by=proved, decide=publish)

    return send_


def test_a_reason_is_demanded_on_the_sites_own_comments_alone(write, there, editor, say):
    say(reason_required="yes")
    here = write()
    with pytest.raises(actions.Refused, match="no_reason"):
        actions.reject(here, by=editor, seen=1)
    actions.reject(there(), by=editor, seen=1)
    actions.reject(here, by=editor, seen=1, reason="abuse")
    assert {*Comment.objects.values_list("status", flat=True)} == {"rejected"}


def test_of_many_those_are_passed_over_whose_site_demands_a_reason(write, there, editor, say):
    say(reason_required="yes")
    here, other = write(), there()
    result = decide_all([here, other], "reject", by=editor)
    assert (result.done, result.passed_over) == (1, 1)
    here.refresh_from_db()
    assert here.status == "published"
    with pytest.raises(actions.Refused, match="no_reason"):
        decide_all([here], "reject", by=editor)
    assert decide_all([here], "reject", by=editor, reason="abuse").done == 1


def test_of_many_on_many_sites_settings_are_read_once_a_site(write, there, editor, say):
    say(reason_required="no", mail_rejections="yes")

    def cost(number):
        comments = [one for n in range(number) for one in (write(f"Here {n}"), there(f"There {n}"))]
        with CaptureQueriesContext(connection) as captured:
            assert decide_all(comments, "reject", by=editor).done == 2 * number
        return len(captured)

    cost(1)  # settings are known from now on
    assert cost(1) == cost(4)


@pytest.mark.slow
def test_moderators_are_asked_for_a_reason_where_one_of_the_comments_needs_it(client, write, there, editor, say):
    say(reason_required="yes")
    client.force_login(editor)
    here, other = write(), there()
    queue = client.get(reverse("newsblocks_reader_comments:index"), {"queue": "all"}).content.decode()
    assert queue.count("data-asks-for-reason") == 1
    reject = reverse("wagtail_bulk_action", args=["newsblocks_comments", "comment", "reject"])
    both = f"{reject}?id={here.pk}&id={other.pk}"
    seen = client.get(both).context["form"].initial["seen"]
    assert "Say why." in client.post(both, {"seen": seen}).content.decode()
    assert client.post(both, {"seen": seen, "reason": "abuse"}).status_code == 302
    only = f"{reject}?id={there('Again.').pk}"
    assert client.post(only, {"seen": client.get(only).context["form"].initial["seen"]}).status_code == 302
    assert {*Comment.objects.values_list("status", flat=True)} == {"rejected"}


def mails():
    """What is due now and what is within ten minutes, as it is sent."""
    CommentMail.objects.update(due_at=timezone.now())
    before = len(outgoing.outbox)
    list(delivery.deliver())
    return outgoing.outbox[before:]


def test_authors_are_told_of_picks_and_rejections_by_their_site(write, there, proved, editor, say):
    say(mail_picks="no", mail_rejections="yes")
    picked, rejected = write("Picked.", by=proved), write("Rejected.", by=proved)
    for comment, act in (
        *((picked, actions.feature), (there("Picked."), actions.feature)),
        *((rejected, actions.reject), (there("Rejected."), actions.reject)),
    ):
        act(comment, by=editor, seen=1)
    decide_all([write("Among many.", by=proved), there("Among many.")], "reject", by=editor)
    told = [(mail.kind, mail.comment.stream_id == picked.stream_id) for mail in CommentMail.objects.order_by("pk")]
    assert told == [("pick", False), ("decision", True), ("decision", True)]


def test_mail_comes_from_the_sites_own_address(write, there, proved, editor, say):
    say(from_email="The Courier <talk@courier.example>")
    for comment in (write(by=proved), there()):
        actions.feature(comment, by=editor, seen=1)
    assert [mail.from_email for mail in mails()] == ["The Courier <talk@courier.example>", "webmaster@localhost"]


class Choosy(EmailBackend):
    """Takes no mail from a sender of some other domain."""

    def send_messages(self, messages):
        if "courier.example" in messages[0].from_email:
            raise smtplib.SMTPSenderRefused(550, b"not ours", messages[0].from_email)
        return super().send_messages(messages)


def test_a_sender_that_the_server_does_not_take_keeps_no_other_sites_mail_waiting(
    write, there, proved, editor, say, settings
):
    settings.EMAIL_BACKEND = f"{__name__}.Choosy"
    say(from_email="talk@courier.example")
    for comment in (write(by=proved), there()):
        actions.feature(comment, by=editor, seen=1)
    assert [mail.from_email for mail in mails()] == ["webmaster@localhost"]
    assert CommentMail.objects.get(sent_at=None).attempts == 1


@pytest.mark.parametrize("sender", ["nobody", "The Courier <talk>", "a@b.example\nBcc: c@d.example", "a@b.example, c"])
def test_what_no_mail_can_come_from_is_refused(site, sender):
    with pytest.raises(ValidationError):
        CommentSettings(site=site, from_email=sender).full_clean()


@pytest.mark.parametrize("sender", ["talk@example.org", "The Courier <talk@example.org>", "“Così” <a@b.example>"])
def test_an_address_may_have_a_name(site, sender):
    CommentSettings(site=site, from_email=sender).full_clean()


# What moderators are told


@pytest.fixture
def wait(stream, elsewhere, guest):
    """Has comments wait here and on the other site: ``wait(here=2, there=1)``."""

    def send_(here=0, there=0):
        for number, on in ((here, stream), (there, CommentStream.objects.for_page(elsewhere))):
            for _one in range(number):
                actions.submit(on, draft=Draft(body="Words."), by=guest, decide=hold)

    return send_


def test_nobody_is_told_of_what_waits_on_a_site_that_does_not_want_it(wait, editor, say):
    say(digest_minutes=0)
    wait(here=2)
    assert mails() == []
    wait(here=1, there=1)
    (message,) = mails()
    assert "1 comment waits" in message.subject
    assert "There" in message.body
    assert "Ferry" not in message.body


def test_a_site_may_have_its_moderators_told_where_no_other_does(wait, editor, say, settings):
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_DIGEST_MINUTES": 0}
    say(digest_minutes=5)
    wait(here=1, there=2)
    (message,) = mails()
    assert "1 comment waits" in message.subject
    assert "Ferry" in message.body


def test_who_moderates_several_sites_is_told_as_often_as_the_one_that_wants_it_the_most(
    wait, editor, make_moderator, elsewhere, say
):
    only_there = make_moderator("bea", elsewhere)
    only_there.email = "bea@example.org"
    only_there.save()
    make_all = make_moderator("cal", *Page.objects.filter(depth=2))
    make_all.email = "cal@example.org"
    make_all.save()
    say(digest_minutes=5)
    wait(here=1, there=1)
    mails()
    minutes = {
        digest.user.get_username(): round((digest.due_at - digest.sent_at).total_seconds() / 60)
        for digest in ModeratorDigest.objects.all()
    }
    assert minutes == {"bea": 60, "cal": 5}


def test_what_is_kept_is_kept_for_as_long_as_each_site_says(write, guest, elsewhere, say, settings):
    there = CommentStream.objects.for_page(elsewhere)
    here_spam = write("Junk.", by=guest, decide=junk)
    there_spam = actions.submit(there, draft=Draft(body="Junk."), by=guest, decide=junk)
    long_ago = timezone.now() + timedelta(days=31)
    say(keep_spam_days=60, keep_personal_days=60)
    CommentPrivate.objects.update(purge_after=None)
    assert {str(one.label): one.rows for one in retention.purge(dry_run=True, now=long_ago)}["Spam"] == 1
    [*retention.purge(now=long_ago)]
    assert [*Comment.objects.values_list("pk", flat=True)] == [here_spam.pk] != [there_spam.pk]
    assert CommentPrivate.objects.get().user_agent
    [*retention.purge(now=long_ago + timedelta(days=30))]
    assert not Comment.objects.exists()


def test_a_site_within_another_keeps_for_as_long_as_it_says_itself(write, guest, story, harbour, say):
    write("Junk.", by=guest, decide=junk)
    Site.objects.create(hostname="harbour.example", root_page=harbour)
    say(keep_spam_days=1)
    in_two_days = timezone.now() + timedelta(days=2)
    assert story.url_path.startswith(harbour.url_path)
    [*retention.purge(now=in_two_days)]
    assert Comment.objects.exists()


def test_a_site_within_another_that_says_nothing_keeps_as_long_as_the_code_says(write, guest, harbour, say):
    write("Junk.", by=guest, decide=junk)
    Site.objects.create(hostname="harbour.example", root_page=harbour)
    say(keep_spam_days=90)
    [*retention.purge(now=timezone.now() + timedelta(days=31))]
    assert not Comment.objects.exists()


@pytest.mark.parametrize("fields", [{"max_length": 0}, {"max_length": 10_001}, {"per_page": 0}, {"per_page": 201}])
def test_what_would_show_or_take_nothing_is_refused(site, fields):
    with pytest.raises(ValidationError):
        CommentSettings(site=site, **fields).full_clean()


@pytest.mark.parametrize("fields", [{"links_to_hold": -1}, {"rejections_to_hold": 101}, {"mode": "later"}])
def test_nonsense_is_refused(site, fields):
    with pytest.raises(ValidationError) as refused:
        CommentSettings(site=site, **fields).full_clean()
    assert set(refused.value.message_dict) == set(fields)


# In the admin


@pytest.fixture
def editing(site):
    return reverse("wagtailsettings:edit", args=["newsblocks_comments", "commentsettings", site.pk])


def test_whoever_may_changes_them_in_the_admin(admin_client, editing, story):
    page = admin_client.get(editing)
    assert "Reader comments" in page.content.decode()
    form = page.context["form"]
    names = {field.name for field in CommentSettings._meta.concrete_fields} - {"id", "site"}
    assert set(form.fields) == names  # each stands under one of the headings
    typed = {name: form.initial.get(name) or "" for name in form.fields}
    saved = admin_client.post(editing, {**typed, "mode": "pre", "links_to_hold": "0"})
    assert saved.status_code == 302
    assert (settings_for(story).COMMENTS_MODE, settings_for(story).COMMENTS_LINKS_TO_HOLD) == ("pre", 0)
    wrong = admin_client.post(editing, {**typed, "links_to_hold": "-1"})
    assert wrong.status_code == 200
    assert "links_to_hold" in wrong.context["form"].errors


def test_nobody_else_does(client, editing, django_user_model, site):
    user = django_user_model.objects.create_user("editor", "editor@example.org", "secret")
    group = Group.objects.create(name="Desk")
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    user.groups.add(group)
    client.force_login(user)
    assert client.post(editing, {"mode": "off"}).status_code == 302
    assert not CommentSettings.objects.exclude(mode="").exists()
    group.permissions.add(Permission.objects.get(codename="change_commentsettings"))
    assert client.get(editing).status_code == 200


def test_without_wagtails_app_for_settings_those_in_code_hold(monkeypatch):
    registered = []
    monkeypatch.setattr("wagtail.contrib.settings.models.register_setting", lambda *args, **_o: registered.append(args))
    apps.register_settings()
    monkeypatch.setattr(apps.apps, "is_installed", lambda name: name != "wagtail.contrib.settings")
    apps.register_settings()
    assert registered == [(CommentSettings,)]
