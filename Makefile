# The ways into Suture. One set of build flags for everything that a newcomer runs, so that nothing is built twice:
# `make run` and `make test` share the debug build; `make release` and `make bench` build for speed.
SHELL := /bin/bash
.DEFAULT_GOAL := help

SWIFT ?= swift
SUTURE = .build/debug/suture
DEMO = .build/demo
FORMATTED = Package.swift Sources Tests Benchmarks/Package.swift Benchmarks/Sources \
	Fuzz/Package.swift Fuzz/Sources

.PHONY: help setup build release run test fuzz bench format lint docs clean

help: ## Show what there is to make
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-9s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: ## Install what is missing for a build
	@scripts/setup

build: setup ## Build for development
	@$(SWIFT) build --product suture

release: setup ## Build for use: .build/release/suture
	@$(SWIFT) build -c release --product suture

run: export SUTURE_DATABASE = $(DEMO)/suture.sqlite
run: build ## Load the examples and show which devices the MiniMed 600 alert touches
	@rm -rf $(DEMO) && mkdir -p $(DEMO)
	@$(SUTURE) import advisories Examples/advisories
	@$(SUTURE) import inventory Examples/inventory.csv --mapping Examples/mapping.txt --rejects $(DEMO)/rejects.csv
	@$(SUTURE) match
	@$(SUTURE) affected ECC-2022-0031

test: setup lint ## Check the formatting, run all tests, and each fuzz target for a moment
	@$(SWIFT) test
	@scripts/fuzz

fuzz: setup ## Search each fuzz target for ten minutes
	@scripts/fuzz --seconds 600

bench: setup ## Measure Suture beside its peers
	@scripts/setup-bench
	@Benchmarks/run

format: ## Format all sources
	@$(SWIFT) format format --in-place --parallel --recursive $(FORMATTED)

lint: ## Check the formatting of all sources
	@$(SWIFT) format lint --strict --parallel --recursive $(FORMATTED)

docs: setup ## Make the documentation of the libraries: .build/docs
	@scripts/docs

clean: ## Remove everything that was built
	@rm -rf .build Benchmarks/.build Fuzz/.build
