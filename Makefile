# Everything stays inside .venv; only Python 3.11 or later with pip, git and make are needed.
PY ?= python3
BIN := .venv/bin

.PHONY: demo test docs refresh bench clean
demo: .venv/.run
	$(BIN)/python -m newsevents seeds/000_2e9f6ed4338fa6ee.txt
	@mkdir -p build
	$(BIN)/python -m newsevents seeds/000_2e9f6ed4338fa6ee.txt --format html -o build/demo.html
	@echo "The article with its records highlighted: build/demo.html"

test: .venv/.test
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/python -m pytest

docs: .venv/.test
	$(BIN)/python -m sphinx -W --keep-going -q -b html docs build/docs
	@echo "Read build/docs/index.html"

# Puts what the examples print now into README, docs and notebooks; read what changed before committing it.
refresh: .venv/.test
	$(BIN)/python docs/refresh.py

bench: .venv/.test
	$(BIN)/python tests/benchmarks/run.py

# pip's own --python option writes into .venv only, so neither a system-wide guard nor a missing ensurepip matters.
.venv/bin/python:
	$(PY) -m venv --without-pip .venv
.venv/.run: .venv/bin/python pyproject.toml
	$(PY) -m pip --python $(BIN)/python install --quiet --disable-pip-version-check -e .
	touch $@
# Dependency groups need pip 25.1, hence one newer pip inside .venv.
.venv/.test: .venv/.run
	$(PY) -m pip --python $(BIN)/python install --quiet --disable-pip-version-check "pip>=25.1"
	$(BIN)/python -m pip install --quiet --group test
	touch $@

clean:
	rm -rf .venv build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis
