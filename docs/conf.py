"""How Sphinx builds the documentation."""

from importlib.metadata import version as version_of

import sphinx_wagtail_theme

project = "wagtail-newsblocks"
copyright = "2026, the wagtail-newsblocks founders"
release = version = version_of("wagtail-newsblocks")

extensions = ["myst_parser", "sphinx_wagtail_theme"]
exclude_patterns = ["_build"]
myst_heading_anchors = 3

html_theme = "sphinx_wagtail_theme"
html_theme_path = [sphinx_wagtail_theme.get_html_theme_path()]
html_theme_options = {"project_name": project, "logo": "", "footer_links": ""}
html_show_copyright = False
