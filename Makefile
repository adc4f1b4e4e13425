# Needs python3 (3.11 or later) and make; everything else is set up in .venv.
PYTHON ?= python3
PORT ?= 8000
WAGTAIL ?= 8.0.1
DJANGO ?= 5.2.19
VENV := .venv
RUN := $(VENV)/bin/python
MANAGE := $(RUN) example_site/manage.py
INSTALL := $(RUN) -m pip install --quiet --disable-pip-version-check -c .ci/constraints.txt "wagtail==$(WAGTAIL)" "Django==$(DJANGO)"
ENV := set -a; . ./.env; set +a; export DEBUG=1 BASE_URL=http://127.0.0.1:$(PORT)

.DEFAULT_GOAL := help
.PHONY: help demo reset-demo test test-all check docs bench messages

help: ## Show this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

demo: $(VENV)/demo.stamp .env ## Set up the example site, load its newspaper and serve it (PORT=8000)
	@echo "== Preparing the database"
	@mkdir -p var
	@$(ENV); $(MANAGE) migrate --verbosity 0
	@echo "== Loading the demo newspaper (pictures are drawn and comments written the first time: about a minute)"
	@$(ENV); $(MANAGE) load_demo --admin-password "$$ADMIN_PASSWORD"
	@$(ENV); echo; echo "  The newspaper     http://127.0.0.1:$(PORT)/"; \
	echo "  In Italian        http://127.0.0.1:$(PORT)/it/"; \
	echo "  The newsroom      http://127.0.0.1:$(PORT)/admin/   user admin, password $$ADMIN_PASSWORD"; \
	echo "  Stop with Ctrl-C."; echo
	@$(ENV); exec $(MANAGE) runserver --noreload 127.0.0.1:$(PORT)

reset-demo: ## Delete the example site's database and files
	rm -rf var

test: $(VENV)/testing.stamp ## Set up the tests and run the default set (under two minutes)
	@echo "== Running the tests"
	@$(RUN) -m pytest -n 2 -m "not slow" $(ARGS)

test-all: $(VENV)/testing.stamp ## Run all tests, the slow ones too
	@$(RUN) -m pytest -n 2 $(ARGS)

check: $(VENV)/checking.stamp ## Lint, walls between rooms, types, templates, migrations
	@.ci/check

docs: $(VENV)/docs.stamp ## Build the documentation into docs/_build/html
	@echo "== Building the documentation"
	@$(VENV)/bin/sphinx-build -W -q -b html docs docs/_build/html && echo "Open docs/_build/html/index.html"

bench: $(VENV)/testing.stamp ## Print the benchmarks, as ratios against a floor of the same run
	@$(RUN) -m tests.benchmarks

messages: $(VENV)/testing.stamp ## Collect strings for translation and compile the catalogues (needs gettext)
	@cd src/wagtail_newsblocks && ../../$(VENV)/bin/django-admin makemessages -l it -e html,txt,py,subject --no-location --no-obsolete && ../../$(VENV)/bin/django-admin compilemessages

.env:
	@echo "== Making up a secret key and the administrator's password (.env)"
	@$(PYTHON) -c 'import secrets; print(f"SECRET_KEY={secrets.token_urlsafe(50)}\nADMIN_PASSWORD={secrets.token_urlsafe(12)}")' > .env

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or later is needed: make PYTHON=python3.12 ...")'
	@echo "== Making a virtual environment in $(VENV)"
	@$(PYTHON) -m venv $(VENV)

$(VENV)/demo.stamp: pyproject.toml .ci/constraints.txt | $(VENV)/bin/python
	@echo "== Installing Wagtail $(WAGTAIL), Django $(DJANGO) and this package"
	@$(INSTALL) -e ".[demo]" && touch $@

$(VENV)/testing.stamp: pyproject.toml .ci/constraints.txt | $(VENV)/bin/python
	@echo "== Installing Wagtail $(WAGTAIL), Django $(DJANGO), this package and the test tools"
	@$(INSTALL) -e ".[testing]" && touch $@

$(VENV)/checking.stamp: $(VENV)/testing.stamp
	@echo "== Installing the linters"
	@$(INSTALL) -e ".[testing,checking]" && touch $@

$(VENV)/docs.stamp: $(VENV)/testing.stamp
	@echo "== Installing the documentation tools"
	@$(INSTALL) -e ".[testing,docs]" && touch $@
