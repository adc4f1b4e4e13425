"""What tests of Wagtail's API v3 share: a client that bears a token."""

import json
import re
from dataclasses import dataclass
from typing import Any

from wagtail import models


def token_of(user):
    return models.APIToken.create_token(user=user, name="tests")[1]


@dataclass
class Bearer:
    """Speaks to API v3 of a test project as the bearer of a token."""

    client: Any
    token: str
    root: str = "/api/v3"

    def get(self, path, **query):
        return self.client.get(f"{self.root}{path}", query, headers=self._headers())

    def post(self, path, **fields):
        return self._send(self.client.post, path, fields)

    def patch(self, path, **fields):
        return self._send(self.client.patch, path, fields)

    def _send(self, method, path, fields):
        return method(
            f"{self.root}{path}", json.dumps(fields), content_type="application/json", headers=self._headers()
        )

    def _headers(self):
        return {"authorization": f"Bearer {self.token}"}


def without_keys(value):
    """Without the keys that Wagtail gives to the paragraphs of a rich text, and to blocks that have none yet."""
    words = re.sub(r' data-block-key=\\"\w+\\"', "", json.dumps(value, sort_keys=True))
    return json.loads(re.sub(r'"id": (?:null|"[0-9a-f-]{36}"), ', "", words))
