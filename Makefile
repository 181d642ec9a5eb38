# Two commands do everything on a fresh machine: make run, make test. make help lists the others.
# Needs Python 3.11 or later, git and make, on Linux or macOS.

SHELL := /bin/sh
.DEFAULT_GOAL := help

VENV := .venv
PY := $(VENV)/bin/python
RUN_READY := $(VENV)/ready-to-run
TEST_READY := $(VENV)/ready-to-test
FUZZ_READY := $(VENV)/ready-to-fuzz
BENCH_READY := $(VENV)/ready-to-compare

# Settings of the user's own pip that would break an installation into a virtual environment.
PIP := PIP_USER=0 PIP_REQUIRE_VIRTUALENV=0 PIP_DISABLE_PIP_VERSION_CHECK=1 $(PY) -m pip
INSTALL_PROJECT := PIP_REQUIRE_HASHES=0 $(PIP) install --quiet --quiet --no-deps --no-index --no-build-isolation --editable .
LOCK := $(PY) -m uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-annotate --no-header pyproject.toml --group build

.PHONY: help run test lint format lock golden bench samples fuzz faults matching weights knowing ranking selection

help: ## Show what can be made
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-9s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: $(RUN_READY) ## Install what is needed and start the planner (make run PORT=9000 for another port)
	@$(PY) -m planner.web.server $(if $(PORT),--port $(PORT))

test: $(TEST_READY) ## Install what is needed and run every test (make test ARGS="-k guard" for some)
	@$(PY) tests/browser/chromium.py
	@$(PY) -m pytest -n 3 --dist loadfile $(ARGS)

lint: $(TEST_READY) ## Check style, types and which package may import which
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(PY) -m mypy planner app.py $(wildcard benchmarks) $(wildcard scripts) tests
	$(VENV)/bin/lint-imports

format: $(TEST_READY) ## Put every file into the one format
	$(PY) -m ruff check --fix-only --quiet .
	$(PY) -m ruff format .

lock: $(TEST_READY) ## Choose the versions anew from pyproject.toml
	$(LOCK) --upgrade --output-file requirements.lock
	$(LOCK) --upgrade --extra test --constraint requirements.lock --output-file requirements-dev.lock
	$(LOCK) --upgrade --extra test --extra bench --constraint requirements-dev.lock --output-file requirements-bench.lock
	$(LOCK) --upgrade --extra fuzz --constraint requirements.lock --output-file requirements-fuzz.lock

golden: $(TEST_READY) ## Rewrite the files under tests/golden from what the program makes now
	$(PY) -m pytest -m golden --update-golden $(ARGS)

bench: $(TEST_READY) ## Measure the speed
	$(PY) -m benchmarks.speed
	$(PY) -m benchmarks.archive

matching: $(BENCH_READY) ## Measure finding the same person, beside Splink (make matching SIZES=1000,10000 PUBLIC=folder)
	$(PY) -m benchmarks.matching --sizes $(or $(SIZES),1000,10000,30000) --splink $(if $(PUBLIC),--public $(PUBLIC)) $(ARGS)

knowing: $(TEST_READY) ## Measure the reading of titles, employers and places (make knowing ARGS=--misses)
	$(PY) -m benchmarks.knowing $(ARGS)

ranking: $(TEST_READY) ## Measure the ranking beside naive ones (make ranking ARGS="--people 5000 --parts")
	$(PY) -m benchmarks.ranking $(ARGS)

weights: $(TEST_READY) ## Fit the weights of matching anew and print them
	$(PY) -m benchmarks.weights $(ARGS)

selection: $(BENCH_READY) ## Measure the choice of a plan beside an exact solver (make selection ARGS="--seeds 1 --weeks 4")
	$(PY) -m benchmarks.selection $(ARGS)

samples: $(TEST_READY) ## Make the invented sample network again
	$(PY) scripts/make_samples.py

fuzz: $(FUZZ_READY) ## Try mutated inputs on reading (make fuzz KIND=csv|zip|vcard RUNS=500000 ENGINE=atheris|hypothesis)
	$(PY) -m scripts.fuzz $(KIND) --runs $(or $(RUNS),500000) --engine $(or $(ENGINE),atheris) $(ARGS)

faults: $(TEST_READY) ## Kill, fill, damage and cut off the stored state (make faults ROUNDS=1000 SEEDS=240 FIRST=7000)
	@FAULTS=full ROUNDS=$(ROUNDS) SEEDS=$(SEEDS) FIRST=$(FIRST) $(PY) -m pytest -n 2 --dist load -rsP tests/faults $(ARGS)

# The first Python that is new enough; macOS's own python3 may be too old.
$(PY):
	@for python in python3 python3.14 python3.13 python3.12 python3.11; do \
		if $$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then \
			exec $$python -m venv $(VENV); \
		fi; \
	done; echo "The planner needs Python 3.11 or later, and none was found." >&2; exit 1

$(RUN_READY): requirements.lock pyproject.toml | $(PY)
	@echo "Installing the planner into $(VENV) (once, about a minute)..."
	@$(PIP) install --quiet --quiet --require-hashes --requirement requirements.lock
	@$(INSTALL_PROJECT)
	@touch $@

$(TEST_READY): requirements-dev.lock pyproject.toml | $(PY)
	@echo "Installing the planner and its tests into $(VENV) (once, about a minute)..."
	@$(PIP) install --quiet --quiet --require-hashes --requirement requirements-dev.lock
	@$(INSTALL_PROJECT)
	@touch $@ $(RUN_READY)

$(BENCH_READY): requirements-bench.lock | $(TEST_READY)
	@echo "Installing what matching is compared with into $(VENV) (once)..."
	@$(PIP) install --quiet --quiet --require-hashes --requirement requirements-bench.lock
	@touch $@

$(FUZZ_READY): requirements-fuzz.lock | $(TEST_READY)
	@echo "Installing the fuzzer into $(VENV) (once, about a minute)..."
	@$(PIP) install --quiet --quiet --require-hashes --requirement requirements-fuzz.lock
	@touch $@
