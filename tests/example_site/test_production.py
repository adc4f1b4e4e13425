"""The settings for a public server, in a process of their own."""

import os
import subprocess
import sys

import pytest

pytestmark = pytest.mark.slow

ENVIRONMENT = {
    "PATH": os.environ["PATH"],
    "DJANGO_SETTINGS_MODULE": "example_site.production",
    "PYTHONPATH": ".",
    "SECRET_KEY": "k9" * 30 + "!Z#q",
    "ALLOWED_HOSTS": "news.example.org",
    "BASE_URL": "https://news.example.org",
    "DATABASE_URL": "sqlite://:memory:",
    "REDIS_URL": "redis://127.0.0.1:6379/0",
}


def check(environment):
    command = [sys.executable, "-m", "django", "check", "--deploy", "--fail-level", "INFO"]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=60)


def test_nothing_is_left_to_say_about_the_deployment():
    done = check(ENVIRONMENT)
    assert (done.returncode, done.stderr) == (0, "")
    assert "no issues" in done.stdout


def test_what_is_missing_in_the_environment_is_named():
    done = check({key: value for key, value in ENVIRONMENT.items() if key not in ("SECRET_KEY", "BASE_URL")})
    assert done.returncode != 0
    assert "Set in the environment: SECRET_KEY, BASE_URL" in done.stderr
