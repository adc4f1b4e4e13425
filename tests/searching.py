"""For tests that search: MariaDB's full-text index holds nothing before it is committed."""

import pytest
from django.db import connection

searches = pytest.mark.django_db(transaction=connection.vendor == "mysql")
