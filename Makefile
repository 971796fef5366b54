# Everything runs from a fresh clone with Python 3.11+ and make: `make prove`, `make test`.
PYTHON ?= python3
VENV   ?= .venv
BIN    := $(VENV)/bin
# the theory's files but the audit, which is compiled last; what is compiled stays under build/coq
COQ_THEORY  = $(patsubst proofs/coq/%,%,$(filter-out %/Audit.v,$(wildcard proofs/coq/theory/*.v)))
# no coqc may use more than 2 GiB (in KiB here)
COQ_MEMORY ?= 2097152
READY  := $(VENV)/.ready

.PHONY: prove test lint types generated stale latex bench check coq coq-theory clean

prove: $(READY)            ## derive, prove, re-check, cross-validate and typeset every shipped theorem
	$(BIN)/rlstar prove

test: $(READY)             ## the test suite, and every theorem as a test item
	$(BIN)/python -m pytest

check: $(READY)            ## the independent checker on the committed certificates
	$(BIN)/python rlstar_sym/check/checker.py proofs/certificates/*.json

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(READY)
	$(BIN)/mypy

generated: $(READY)        ## regenerate what is generated and committed: certificates, derivations, tables
	$(BIN)/python tools/regenerate.py

stale: $(READY)            ## fail when a committed generated file is out of date
	$(BIN)/python tools/regenerate.py --check

coq:                       ## compile the Coq theory and what is generated for Coq, then audit the axioms
	@command -v coqc >/dev/null || { echo "coq: not installed (apt-get install coq)"; exit 1; }
	@ulimit -v $(COQ_MEMORY); $(MAKE) --no-print-directory -j2 coq-theory \
	  $(if $(wildcard proofs/coq/generated/*.v),coq-obligations)
	@$(PYTHON) tools/audit_coq.py

coq-theory:
	@mkdir -p build/coq/theory && cp -p proofs/coq/theory/*.v build/coq/theory/
	@cd build/coq && coq_makefile -Q theory RLStar.Theory $(COQ_THEORY) -o CoqMakefile
	@$(MAKE) --no-print-directory -C build/coq -f CoqMakefile

latex: $(READY)            ## compile the committed derivations with a plain pdflatex
	mkdir -p build/pdf
	cd docs/derivations && pdflatex -halt-on-error -interaction=nonstopmode -output-directory=../../build/pdf derivations.tex >/dev/null
	cd docs/derivations && pdflatex -halt-on-error -interaction=nonstopmode -output-directory=../../build/pdf derivations.tex >/dev/null
	@echo "build/pdf/derivations.pdf"

bench: $(READY)            ## time the main jobs, medians over several runs
	$(BIN)/python bench/run.py

clean:
	rm -rf build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis

$(READY): pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "rlstar_sym needs Python 3.11 or newer; name one with: make PYTHON=python3.12"; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	touch $(READY)
