"""Documents as the schemas of their standards see them.

The schemas are their owners' and not part of this project. ``NEWSBLOCKS_STANDARDS`` names a folder with ninjs 3.2
(iptc.org/std/ninjs) and GeoJSON, JSON Feed 1.1 (github.com/sonicdoe/jsonfeed-schema), CSL-JSON
(github.com/citation-style-language/schema), and the XSDs of sitemaps.org and Google, imported by ``combined.xsd``.
"""

import json
import os
from functools import cache
from pathlib import Path

from jsonschema import Draft7Validator, Draft202012Validator
from referencing import Registry, Resource

STANDARDS = os.environ.get("NEWSBLOCKS_STANDARDS", "")
GEOJSON = "https://geojson.org/schema/GeoJSON.json"


def issues_with_ninjs(document):
    return _issues(_ninjs(), document)


def issues_with_json_feed(document):
    return _issues(_draft_7("json-feed-1.1.json"), document)


def issues_with_csl(document):
    return _issues(_draft_7("csl-data.json"), document)


def issues_with_sitemap(document):
    from lxml import etree

    schema = etree.XMLSchema(etree.parse(str(_path("combined.xsd"))))
    schema.validate(etree.fromstring(document))
    return [f"{error.line}: {error.message}" for error in schema.error_log]


@cache
def _ninjs():
    geojson = Resource.from_contents(json.loads(_path("GeoJSON-schema.json").read_text()))
    schema = json.loads(_path("ninjs-schema_3.2.json").read_text())
    registry = Registry().with_resource(GEOJSON, geojson)
    return Draft202012Validator(schema, registry=registry, format_checker=Draft202012Validator.FORMAT_CHECKER)


@cache
def _draft_7(name):
    schema = json.loads(_path(name).read_text())
    return Draft7Validator(schema, format_checker=Draft7Validator.FORMAT_CHECKER)


def _path(name):
    return Path(STANDARDS) / name


def _issues(validator, document):
    return [f"{error.json_path}: {error.message[:300]}" for error in validator.iter_errors(document)]
