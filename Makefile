# The ways into Suture. One set of build flags for everything that a newcomer runs, so that nothing is built twice:
# `make run` and `make test` share the debug build; `make release` and `make bench` build for speed.
SHELL := /bin/bash
.DEFAULT_GOAL := help

SWIFT ?= swift
SUTURE = .build/debug/suture
DEMO = .build/demo
FORMATTED = Package.swift Sources Tests Benchmarks/Package.swift Benchmarks/Sources \
	Fuzz/Package.swift Fuzz/Sources Fuzz/PumpLink/Package.swift Fuzz/PumpLink/Sources

.PHONY: help setup build release run test test-all test-exchange test-browser lab mutations fuzz bench format lint docs \
	clean

help: ## Show what there is to make
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: ## Install what is missing for a build
	@scripts/setup

build: setup ## Build for development
	@$(SWIFT) build --product suture

release: setup ## Build for use: .build/release/suture
	@$(SWIFT) build -c release --static-swift-stdlib --product suture

run: build ## Show which devices the MiniMed 600 alert touches, then serve a hub with a case half-way
	@rm -rf $(DEMO) && mkdir -p $(DEMO)
	@SUTURE_DATABASE=$(DEMO)/find.sqlite scripts/show-find $(SUTURE) $(DEMO)
	@$(SUTURE) demo --examples Examples --database $(DEMO)/suture.sqlite

test: setup lint ## Check the formatting, run all tests, and each fuzz target for a moment
	@$(SWIFT) test
	@scripts/fuzz
	@Fuzz/PumpLink/run

test-all: test build ## Also the server against its description, and every exchange of the pump protocol
	@scripts/check-vectors
	@scripts/mutations
	@scripts/test-api
	@scripts/test-exchange
	@SUTURE_EXHAUSTIVE=1 $(SWIFT) test --filter ModelCheckingTests
	@scripts/check-models

test-exchange: build ## What the hub sends and takes in, against the libraries of others
	@scripts/test-exchange

test-browser: build ## Tell the story in a real browser, check accessibility, take pictures: .build/screens
	@scripts/setup-browser
	@scripts/test-browser

lab: release ## Let a million seeded adversaries loose on the pump system, and print the table of the lab
	@.build/release/suture lab --schedules 1000000
	@.build/release/suture lab

mutations: setup ## Take one defence of the pump out at a time; the test named for it must fail
	@scripts/mutations

fuzz: setup ## Search each fuzz target for ten minutes
	@scripts/fuzz --seconds 600
	@Fuzz/PumpLink/run --seconds 600

bench: setup ## Measure Suture beside its peers
	@scripts/setup-bench
	@Benchmarks/run
	@Benchmarks/server
	@SUTURE_BENCH_PYTHON=$(CURDIR)/.build/bench-venv/bin/python Benchmarks/pumplink

format: ## Format all sources
	@$(SWIFT) format format --in-place --parallel --recursive $(FORMATTED)

lint: ## Check the formatting of all sources
	@$(SWIFT) format lint --strict --parallel --recursive $(FORMATTED)

docs: setup ## Make the documentation of the libraries: .build/docs
	@scripts/docs

clean: ## Remove everything that was built
	@rm -rf .build Benchmarks/.build Fuzz/.build Fuzz/PumpLink/.build
