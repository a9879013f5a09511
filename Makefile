# Everything runs in .venv, which each target sets up first, with no more than it needs: requirements.lock to make
# and publish a brief, requirements-test.lock to test it and to work on it. `make help` lists the targets.

VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
COMPLETE := $(VENV)/.complete
SUPPORTED := import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))
PYTHON ?= $(shell for p in python3.13 python3.12 python3.11 python3 python; do \
	command -v $$p >/dev/null 2>&1 && $$p -c '$(SUPPORTED)' 2>/dev/null && { echo $$p; break; }; done)

# Bytecode is kept whatever the caller's shell says: every command and every kernel would compile it again.
export PYTHONDONTWRITEBYTECODE :=

.DEFAULT_GOAL := help
.PHONY: help setup setup-test brief test faults faults-short lab docs explore headlines lint fuzz bench bench-archive bench-load bench-methods data-readme lock clean

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: $(READY) ## Set up .venv with the pinned packages that make a brief (the other targets do it too)

setup-test: $(COMPLETE) ## Add those that test it, and JupyterLab; keep outputs of notebooks out of git
	@$(BIN)/python tools/clean_history.py

$(READY): requirements.lock pyproject.toml
	@test -n "$(PYTHON)" || { echo "Python 3.11 to 3.13 is needed and was not found. Set PYTHON=/path/to/python." >&2; exit 1; }
	@echo "Setting up $(VENV) with $$($(PYTHON) --version) ..."
	@if command -v uv >/dev/null 2>&1; then \
		uv venv --quiet --clear --python "$$(command -v $(PYTHON))" $(VENV) && \
		uv pip sync --quiet --python $(BIN)/python --require-hashes requirements.lock && \
		uv pip install --quiet --python $(BIN)/python --no-deps --no-build-isolation --editable . ; \
	else \
		$(PYTHON) -m venv --clear $(VENV) && \
		$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-compile --require-hashes \
			--requirement requirements.lock && \
		$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable . ; \
	fi
	@touch $@

# The second file has all of the first in the same versions, so nothing is installed twice.
$(COMPLETE): $(READY) requirements-test.lock
	@echo "Adding the packages for tests ..."
	@if command -v uv >/dev/null 2>&1; then \
		uv pip install --quiet --python $(BIN)/python --require-hashes --requirement requirements-test.lock ; \
	else \
		$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-compile --require-hashes \
			--requirement requirements-test.lock ; \
	fi
	@touch $@

brief: $(READY) ## Build the brief of today into reports/
	@$(BIN)/brief build

test: $(COMPLETE) ## Run all tests, and every notebook from top to bottom
	$(BIN)/pytest tests notebooks --nbval-lax --nbval-current-env --numprocesses auto --dist loadscope -q

faults: $(COMPLETE) ## Kills, full disks and other faults, all repeats (about an hour; as root for the disks)
	BRIEF_FAULTS=full $(BIN)/pytest tests/faults --numprocesses 2 --dist loadscope -q

faults-short: $(COMPLETE) ## The same faults with fewer repeats (a few minutes)
	BRIEF_FAULTS=short $(BIN)/pytest tests/faults --numprocesses 2 --dist loadscope -q

lab: $(COMPLETE) ## Open the notebooks in JupyterLab, at their index
	@$(BIN)/python tools/clean_history.py
	$(BIN)/jupyter lab notebooks/index.ipynb

explore: $(COMPLETE) ## Serve the panel of notebooks/explore.ipynb without its code, on this machine
	$(BIN)/voila notebooks/explore.ipynb

headlines: $(COMPLETE) ## Renew the headline figures that tests compare with
	$(BIN)/jupyter nbconvert --to notebook --execute --inplace tests/notebooks/headlines.ipynb
	@$(BIN)/nbstripout --keep-output --keep-count --keep-id --extra-keys "metadata.language_info.version" \
		tests/notebooks/headlines.ipynb

lint: $(COMPLETE) ## Check style and types
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

fuzz: $(COMPLETE) ## Try 2,000 damaged files on each loader (about ten minutes)
	HYPOTHESIS_PROFILE=fuzz $(BIN)/pytest tests/sources/test_fuzz*.py --numprocesses auto -q

bench: $(COMPLETE) ## Time builds beside other ways to run the same notebooks (about half an hour)
	$(BIN)/python -m tests.bench.bench_build --heavy

bench-archive: $(COMPLETE) ## Time the archive's pages and a comparison with up to 500 releases
	$(BIN)/python -m tests.bench.bench_archive

bench-load: $(COMPLETE) ## Time the bundled data and a file of five million rows
	$(BIN)/python -m tests.bench.bench_load

bench-methods: $(COMPLETE) ## Coverage and false alarms of the estimators by simulation (about ten minutes)
	$(BIN)/python -m tests.bench.bench_methods --repeats 100
	$(BIN)/python -m tests.bench.bench_nowcast --repeats 400

docs: $(COMPLETE) ## Build the site of the documentation into build/docs, which opens from disk
	$(BIN)/sphinx-build -W --keep-going -q -b html docs build/docs

data-readme: $(READY) ## Renew data/README.md after a vintage was added
	$(BIN)/python -m analysis.store.data_readme

LOCK := uv pip compile --quiet --universal --generate-hashes --no-emit-index-url --no-annotate --no-header

lock: ## Renew both lock files and environment.yml from pyproject.toml (needs uv and a network)
	$(LOCK) --all-extras --output-file requirements-test.lock pyproject.toml
	$(LOCK) --extra notices --extra build --constraint requirements-test.lock --output-file requirements.lock \
		pyproject.toml
	$(PYTHON) tools/environment.py > environment.yml

clean: ## Remove the environment and caches; data and releases stay
	rm -rf $(VENV) .pytest_cache .ruff_cache .mypy_cache .hypothesis
