# Each target prepares what it needs. `make help` lists them.
# Given on the command line only: many shells have a HOST of their own. Without them the settings decide.
HOST =
PORT =
DATA =
NAME =
STEP =
CORPORA =
BESIDE =
export PYTHON

.DEFAULT_GOAL := help
.PHONY: help run demo test check prove bench quality train docs new-rule lock vendor pictures environment developing

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "make %-10s %s\n", $$1, $$2}' Makefile

run: environment ## Start Nearer here; DATA=, HOST= and PORT= choose where
	@exec .venv/bin/nearer serve $(if $(DATA),--data "$(DATA)") $(if $(HOST),--host "$(HOST)") $(if $(PORT),--port "$(PORT)")

demo: environment ## Fill ./demo-data with a made-up household and say how to sign in
	@exec .venv/bin/nearer demo --data ./demo-data

test: developing ## Say whether everything is good: every check, both databases, the browser
	@exec .venv/bin/python -m tools.gate test

check: developing ## The fast part of make test, for while one works
	@exec .venv/bin/python -m tools.gate check

prove: developing ## The long rounds: fuzzing, soak, crashes
	@sh tools/environment.sh fuzz
	@exec .venv/bin/python -m tools.gate prove

bench: developing ## Measure, and write docs/benchmarks.md; BESIDE= names the folder of training.bert_sized
	@exec .venv/bin/python -m tools.bench "$(BESIDE)"

quality: developing ## Measure what the reader finds and misses, and write docs/reader-quality.md and docs/signals.md; CORPORA=
	@exec .venv/bin/python -m tools.quality "$(CORPORA)"

train: developing ## Train the reader's model and put it in place (hours); CORPORA=
	@sh tools/environment.sh train
	@if .venv/bin/python -m training.hardware; then sh tools/environment.sh larger && \
		.venv/bin/python -m training.larger "$(CORPORA)"; fi
	@.venv/bin/python -m training.train "$(CORPORA)"
	@.venv/bin/python -m training.narrow "$(CORPORA)"
	@.venv/bin/python -m training.danger "$(CORPORA)"
	@.venv/bin/python -m training.branches "$(CORPORA)"
	@.venv/bin/python -m training.export
	@exec .venv/bin/python -m training.ship "$(CORPORA)"

docs: developing ## Write the generated pages under docs/
	@exec .venv/bin/nearer docs

new-rule: developing ## Begin a rule of the reader; NAME=silver-lining STEP=safety
	@exec .venv/bin/python -m tools.new_rule "$(NAME)" "$(STEP)"

lock: developing ## Compile requirements/*.in to the hashed locks
	@exec sh tools/lock.sh

vendor: developing ## Refresh the vendored fonts, icons and scripts
	@exec .venv/bin/python tools/vendor.py

pictures: developing ## Take the screenshots of README
	@exec .venv/bin/python -m tools.pictures

environment:
	@sh tools/environment.sh run

developing:
	@sh tools/environment.sh dev
