# Everything runs from a fresh clone with Python 3.11+ and make: `make prove`, `make test`.
PYTHON ?= python3
VENV   ?= .venv
BIN    := $(VENV)/bin
# the theory's files but the audit, which is compiled last; what is compiled stays under build/coq
COQ_THEORY  = $(patsubst proofs/coq/%,%,$(filter-out %/Audit.v,$(wildcard proofs/coq/theory/*.v)))
# no coqc may use more than 2 GiB (in KiB here)
COQ_MEMORY ?= 2097152
READY  := $(VENV)/.ready
# tests that share something made once stay in one process (tests/conftest.py)
PYTEST_SPREAD = -n auto --maxprocesses=4 --dist loadgroup

.PHONY: help prove test test-all test-exhaustive lint types generated stale latex bench check fuzz corpus coq coq-theory coq-obligations clean

help:                      ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "make %-18s %s\n", $$1, $$2}' $(firstword $(MAKEFILE_LIST))

prove: $(READY)            ## derive, prove, re-check, cross-validate and typeset every shipped theorem
	$(BIN)/rlstar prove

test: $(READY)             ## the quick test suite, and every theorem as a test item
	$(BIN)/python -m pytest $(PYTEST_SPREAD)

test-exhaustive: $(READY)  ## what the quick suite leaves out: every mutant, every claim of the corpus, long runs
	$(BIN)/python -m pytest $(PYTEST_SPREAD) -m exhaustive

test-all: test test-exhaustive  ## every test there is

check: $(READY)            ## the independent checker on the committed certificates
	$(BIN)/python rlstar_sym/check/checker.py proofs/certificates/*.json

fuzz: $(READY)             ## 10,000 false claims for the prover and 10,000 mutated certificates for the checker (nightly)
	$(BIN)/python tools/fuzz.py

corpus: $(READY)           ## every engine on the whole corpus; writes docs/corpus.md
	$(BIN)/python tools/corpus_table.py

# the obligations need coqc 8.16 (apt-get install coq) and nothing else; compiled files stay under build/coq
COQC       ?= coqc
REFLECTION := Polynomials Signs Expressions Certificates Certify
GENERATED  := $(sort $(notdir $(basename $(wildcard proofs/coq/generated/*.v))))

coq-obligations: $(GENERATED:%=build/coq/generated/%.vo)  ## compile the obligations of the shipped theorems with Coq

build/coq/generated/%.vo: proofs/coq/generated/%.v build/coq/reflection/.ready
	@mkdir -p build/coq/generated && cp $< build/coq/generated/
	$(COQC) -q -w -all -Q build/coq/reflection RLStar.Reflection -Q build/coq/generated RLStar.Generated build/coq/generated/$*.v > build/coq/generated/$*.axioms
	@grep -q '^audit_' build/coq/generated/$*.axioms && ! grep -v -e '^ ' -e '^Axioms:$$' -e '^audit_' -e '^Closed under the global context$$' -e '^ClassicalDedekindReals.sig_forall_dec' -e '^FunctionalExtensionality.functional_extensionality_dep' build/coq/generated/$*.axioms || { echo "$<: no audit, or other axioms than those of the real numbers"; rm -f $@; exit 1; }

build/coq/reflection/.ready: $(REFLECTION:%=proofs/coq/reflection/%.v)
	@mkdir -p build/coq/reflection && cp $^ build/coq/reflection/
	for module in $(REFLECTION); do $(COQC) -q -w -all -Q build/coq/reflection RLStar.Reflection build/coq/reflection/$$module.v || exit 1; done
	touch $@

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(READY)
	$(BIN)/mypy

generated: $(READY)        ## regenerate what is generated and committed: certificates, derivations, tables
	$(BIN)/python tools/regenerate.py
	$(BIN)/python tools/coq_statements.py

stale: $(READY)            ## fail when a committed generated file is out of date
	$(BIN)/python tools/regenerate.py --check
	$(BIN)/python tools/coq_statements.py --check

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
