# Everything a developer or a machine calls. `make help` lists the targets.
PY := .venv/bin/python
STAMP := .venv/made-from-locks
LOCK := uv pip compile --quiet --universal --generate-hashes --python-version 3.11 \
	--no-emit-index-url --no-emit-find-links --no-header --upgrade
PYTEST_ARGS ?=
CONTENT := $(if $(wildcard kiosk/cli.py),.cache/content-made)

.DEFAULT_GOAL := help
.PHONY: help run test check frozen bundle campaign bench shots strings content setup tools locks wheel clean

help: ## list the targets
	@awk -F ': *.*## ' '/^[a-z]+:.*## /{printf "  make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: $(STAMP) $(CONTENT) .cache/i18n/jalon_fr.qm ## make .venv from the locks and all generated forms

run: setup ## open the kiosk; without a display, play the tour into dist/tour
	@if $(PY) build/display.py; then sh build/setup.sh screen && exec $(PY) -m kiosk; \
	else $(PY) -m kiosk tour --out dist/tour && \
	echo "No display answered: the tour was played instead, its pictures are in dist/tour"; fi

test: setup tools ## the whole suite, headless
	$(PY) -m pytest -q -n 3 --dist worksteal -m "not campaign and not frozen" $(PYTEST_ARGS)

check: setup ## style, types, walls, content and translations
	$(PY) -m ruff check
	$(PY) -m ruff format --check
	$(PY) -m mypy
	$(PY) -m pytest -q tests/test_walls.py
	$(PY) build/strings.py check

frozen: setup tools ## freeze the program into dist/jalon, weigh it and try it
	@sh build/setup.sh freeze
	$(PY) -m build.freeze
	$(PY) -m pytest -q -m frozen tests/frozen $(PYTEST_ARGS)

bundle: setup tools ## the same, with the archive and the .deb, installed on a Debian of its own
	@sh build/setup.sh freeze
	@sh build/setup.sh debian
	$(PY) -m build.freeze --pack
	$(PY) -m pytest -q -m frozen tests/frozen $(PYTEST_ARGS)

campaign: setup tools ## what is too long for every change; its last result is docs/campaign.md
	$(PY) -m pytest -q -m campaign --timeout 3600 $(PYTEST_ARGS)

bench: setup ## how fast; the table is kept in docs/bench.md
	$(PY) -m tests.bench

shots: setup ## pictures of every screen into docs/screens
	@sh build/shots.sh

strings: $(STAMP) ## collect the words of the screens into assets/i18n
	$(PY) build/strings.py update

content: $(STAMP) ## check the activities and make the form the kiosk reads
	$(PY) -m kiosk modules check --write
	@touch .cache/content-made

tools: $(STAMP) ## programs that some tests drive: a virtual screen, the bus of screen readers, strace, a reader of QR codes, an office suite
	@sh build/setup.sh tools

locks: $(STAMP) ## resolve the dependencies of pyproject.toml again
	$(PY) -m $(LOCK) --output-file locks/kiosk.txt pyproject.toml
	$(PY) -m $(LOCK) --output-file locks/hub.txt --constraint locks/kiosk.txt --group hub
	$(PY) -m $(LOCK) --output-file locks/dev.txt --constraint locks/kiosk.txt --extra dev pyproject.toml

wheel: setup ## build the wheel with its assets into dist
	$(PY) -m hatchling build --target wheel

clean: ## remove what is generated; .venv stays
	rm -rf .cache dist

$(STAMP): locks/dev.txt pyproject.toml build/setup.sh
	@sh build/setup.sh

.cache/i18n/jalon_fr.qm: assets/i18n/jalon_fr.ts $(STAMP)
	@$(PY) build/strings.py build

.cache/content-made: $(STAMP) $(shell find assets/modules kiosk/modules -type f -not -name '*.pyc')
	@$(PY) -m kiosk modules check --write
	@touch $@
