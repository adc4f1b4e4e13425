"""All that is in the database, as its own tool writes it down."""

import os
import shutil
import subprocess

from django.db import connection


def dump():
    """The text of a dump: of SQLite by its library, else by the server's own program, else row by row.

    Programs do not see what is not committed.
    """
    if connection.in_atomic_block and connection.vendor != "sqlite":
        return _row_by_row()
    return {"sqlite": _by_library, "postgresql": _by_pg_dump, "mysql": _by_mysqldump}[connection.vendor]()


def _by_library():
    connection.ensure_connection()
    return "\n".join(connection.connection.iterdump())


def _by_pg_dump():
    it = connection.settings_dict
    login = {"PGUSER": it["USER"], "PGPASSWORD": it["PASSWORD"], "PGHOST": it["HOST"], "PGPORT": str(it["PORT"])}
    return _by_program("pg_dump", "--data-only", "--inserts", it["NAME"], env={k: v for k, v in login.items() if v})


def _by_mysqldump():
    it = connection.settings_dict
    login = [f"--host={it['HOST']}", f"--port={it['PORT']}", f"--user={it['USER']}", f"--password={it['PASSWORD']}"]
    return _by_program("mysqldump", *login, "--no-create-info", "--skip-ssl", it["NAME"])


def _by_program(name, *arguments, env=None):
    if shutil.which(name):
        done = subprocess.run([name, *arguments], env=os.environ | (env or {}), capture_output=True, check=False)
        if done.returncode == 0 and done.stdout:
            return done.stdout.decode()
    return _row_by_row()


def _row_by_row():
    with connection.cursor() as cursor:
        lines = []
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f"SELECT * FROM {connection.ops.quote_name(table)}")
            lines += map(repr, cursor.fetchall())
    return "\n".join(lines)
