"""The parties and works that stories name, by the keys under which they do: those of both editions, and more of each."""

from example_site.demo.italian import registry as italian

from . import sources, works

SOURCES = {**sources.SOURCES, **italian.SOURCES}
WORKS = {**works.WORKS, **italian.WORKS}

__all__ = ["SOURCES", "WORKS"]
