# Everything runs from a fresh clone with Python 3.11+ and make: `make prove`, `make test`.
PYTHON ?= python3
VENV   ?= .venv
BIN    := $(VENV)/bin
# files that Coq compiles at once, each within 2 GiB of memory
JOBS   ?= 2
READY  := $(VENV)/.ready
# each process has a row of neighbouring tests, which share what takes long to make, and helps the others when it is done
PYTEST_SPREAD = -n auto --maxprocesses=4 --dist worksteal

# tests start hundreds of processes: none of them shall compile the package anew
unexport PYTHONDONTWRITEBYTECODE

.PHONY: help prove prove-anew test test-all test-exhaustive test-nightly lint types generated stale latex latex-full bench check fuzz corpus coq coq-anew kernel report pictures clean

help:                      ## list the targets, with their usual durations on 2 idle cores after installation (40 s)
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "make %-18s %s\n", $$1, $$2}' $(firstword $(MAKEFILE_LIST))

prove: $(READY)            ## derive, prove, re-check, cross-validate and typeset every shipped theorem (1 min)
	$(BIN)/rlstar prove

prove-anew: $(READY)       ## find every certificate anew, and compare with what is committed (15 min, nightly)
	$(BIN)/rlstar prove --search --no-cache --engines certificate,points,balls --out build/anew
	$(BIN)/python tools/compare_evidence.py proofs/certificates build/anew/certificates

test: $(READY)             ## the quick test suite, and every theorem as a test item (8 min)
	$(BIN)/python -m pytest $(PYTEST_SPREAD)

test-exhaustive: $(READY)  ## what the quick suite leaves out: every claim of the corpus, every change of the Coq theory, long runs (nightly)
	$(BIN)/python -m pytest $(PYTEST_SPREAD) -m 'exhaustive and not nightly'

test-nightly: $(READY)     ## what CI leaves out too: every certificate mutated, all engines on every theorem (20 min, nightly)
	$(BIN)/python -m pytest $(PYTEST_SPREAD) -m nightly

test-all: test test-exhaustive test-nightly  ## every test there is (more than an hour)

check: $(READY)            ## the independent checker on the committed certificates (10 s)
	$(BIN)/python rlstar_sym/check/checker.py proofs/certificates/*.json

fuzz: $(READY)             ## 10,000 false claims for the prover and 10,000 mutated certificates for the checker (20 min, nightly)
	$(BIN)/python tools/fuzz.py

corpus: $(READY)           ## every engine on the whole corpus; writes docs/corpus.md (10 min)
	$(BIN)/python tools/corpus_table.py

lint: $(READY)             ## ruff: faults and format (1 s)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(READY)            ## mypy, strictly (30 s)
	$(BIN)/mypy

generated: $(READY)        ## regenerate what is generated and committed: certificates, derivations, tables (4 min)
	$(BIN)/python tools/regenerate.py
	$(BIN)/python tools/coq_statements.py

stale: $(READY)            ## fail when a committed generated file is out of date (90 s)
	$(BIN)/python tools/regenerate.py --check
	$(BIN)/python tools/coq_statements.py --check
	$(BIN)/python tools/kernel_table.py --check

coq:                       ## compile everything that is for Coq, then ask Coq what it rests on (4 min; what is unchanged is kept)
	@command -v coqc >/dev/null || { echo "coq: not installed (apt-get install coq)"; exit 1; }
	@$(PYTHON) tools/audit_coq.py --jobs $(JOBS)

coq-anew:                  ## the same from nothing (4 min)
	rm -rf build/coq/compiled
	@$(MAKE) --no-print-directory coq

kernel: $(READY)           ## compile every theorem whole, as far as it goes, and write docs/kernel.md (10 min; what is unchanged is kept)
	$(BIN)/python tools/kernel_table.py --jobs $(JOBS)

latex: $(READY)            ## compile the committed derivations, which are brief, with a plain pdflatex (10 s)
	mkdir -p build/pdf
	cd docs/derivations && pdflatex -halt-on-error -interaction=nonstopmode -output-directory=../../build/pdf derivations.tex >/dev/null
	cd docs/derivations && pdflatex -halt-on-error -interaction=nonstopmode -output-directory=../../build/pdf derivations.tex >/dev/null
	@echo "build/pdf/derivations.pdf"

latex-full: $(READY)       ## typeset every step of every proof with its certificate in words, and compile that (2 min)
	$(BIN)/rlstar prove --detail full --engines certificate,balls --out build/full >/dev/null
	cd build/full/latex && pdflatex -halt-on-error -interaction=nonstopmode derivations.tex >/dev/null
	cd build/full/latex && pdflatex -halt-on-error -interaction=nonstopmode derivations.tex >/dev/null
	@echo "build/full/latex/derivations.pdf"

report: $(READY)           ## a simulated log diagnosed, its report opened in headless Chromium; screenshots in build/report
	rm -rf build/report && mkdir -p build/report
	$(BIN)/rlstar simulate --steps 3 --states 16 --delta 0.2 --chains 16x1000 --rounds 3 --out build/report/chains >/dev/null
	$(BIN)/rlstar diagnose build/report/chains --out build/report/states.html >/dev/null
	$(BIN)/rlstar simulate --steps 4 --states 4 --delta 0.4 --chains 500 --rounds 2 --format plain --out build/report/plain >/dev/null
	$(BIN)/rlstar diagnose build/report/plain --out build/report/answers.html >/dev/null || test $$? -eq 3
	$(BIN)/python tools/check_report.py build/report/states.html build/report/answers.html --screenshots build/report

pictures: $(READY)         ## draw the pictures of the docs anew
	$(BIN)/python bench/network.py --write
	$(BIN)/rlstar plot fates --map temperature --steps 3 --states 8 --cells 31 --out docs/pictures/temperature.svg
	$(BIN)/rlstar plot phase --states 4 --cells 61 --out docs/pictures/phase.svg
	$(BIN)/rlstar plot rounds --out docs/pictures/rounds.svg

bench: $(READY)            ## time the main jobs, medians over several runs (10 min)
	$(BIN)/python bench/run.py

clean:                     ## remove what was built, but for .venv
	rm -rf build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis

$(READY): pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "rlstar_sym needs Python 3.11 or newer; name one with: make PYTHON=python3.12"; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	touch $(READY)
