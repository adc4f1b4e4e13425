"""Django's ``migrate``, which keeps what it made of an empty SQLite database and copies that the next time.

All migrations together take longer than most test modules. The copy is kept beside pytest's cache, under a name that
changes with every migration, every model and each version that the migrations depend on.
"""

import hashlib
import os
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import django
import wagtail
from django.apps import apps
from django.core.management.commands import migrate
from django.db import connections

KEPT = Path(__file__).parents[5] / ".pytest_cache" / "migrated"


def kept_at() -> Path:
    """Where the database of these settings, models and migrations is kept, whether it is there or not."""
    fingerprint = hashlib.sha256(repr((django.VERSION, wagtail.VERSION)).encode())
    for app in apps.get_app_configs():
        fingerprint.update(repr([(model._meta.label, model._meta.permissions) for model in app.get_models()]).encode())
        for migration in sorted(Path(app.path, "migrations").glob("*.py")):
            fingerprint.update(migration.name.encode() + migration.read_bytes())
    return KEPT / f"{os.environ['DJANGO_SETTINGS_MODULE']}-{fingerprint.hexdigest()[:16]}.sqlite3"


class Command(migrate.Command):
    def handle(self, *args: Any, **options: Any) -> None:
        connection = connections[options["database"]]
        is_new = not options["app_label"] and not connection.introspection.table_names()
        if connection.vendor != "sqlite" or not is_new:
            return super().handle(*args, **options)
        kept = kept_at()
        if kept.exists():
            with closing(sqlite3.connect(kept)) as source:
                source.backup(connection.connection)
            return None
        super().handle(*args, **options)
        KEPT.mkdir(parents=True, exist_ok=True)
        in_the_making = kept.with_suffix(f".{os.getpid()}")
        with closing(sqlite3.connect(in_the_making)) as target:
            connection.connection.backup(target)
        in_the_making.replace(kept)
        return None
