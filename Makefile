# One verb for each thing a person does; CI runs the same verbs. `make help` lists them.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
NOTEBOOKS ?= my-notebooks
STUDENT ?= .venv-student
# The first release of each Python that the README names: what resolves there resolves on the later ones, too.
PYTHONS := 3.11.0 3.12.0 3.13.0

CHECK_PYTHON = @$(PYTHON) -c 'import sys; sys.exit(0 if (3, 11) <= sys.version_info < (3, 14) else "Python 3.11, 3.12 or 3.13 is needed (TensorFlow has no newer one yet); say which with: make PYTHON=/path/to/python3.11 ...")'

.DEFAULT_GOAL := help
.PHONY: help demo test test-quick lint bench release grade lab colab-check doctor messages pin check-pins image-check clean

help:  ## list the verbs
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 14

$(READY): requirements.txt pyproject.toml
	$(CHECK_PYTHON)
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --editable .
	@touch $@

demo: $(READY)  ## a class goes through the whole course: build, hand in, grade, feedback
	$(BIN)/course demo

test: $(READY)  ## everything that has to hold
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/python -m pytest --numprocesses logical --dist loadscope --no-loadscope-reorder

test-quick: $(READY)  ## the tests that start no kernel
	$(BIN)/python -m pytest -m "not slow"

lint: $(READY)  ## style of the code
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

bench: $(READY)  ## how fast grading is, beside stock nbgrader and the floor, how it grows, what a change costs
	$(BIN)/python bench/grading.py
	$(BIN)/python bench/growth.py
	$(BIN)/python bench/layers.py

release: $(READY)  ## validate all units, make answer keys and student versions
	$(BIN)/course build

grade: $(READY)  ## grade what is in submitted/
	$(BIN)/course grade

# What a student has: the package as it is installed, with its settings of JupyterLab, and nothing of grading.
$(STUDENT)/.ready: requirements.txt pyproject.toml $(shell find course -type f -not -path '*/__pycache__/*')
	$(CHECK_PYTHON)
	rm -rf build/lib  # pip builds here, and would take along what has been deleted
	test -e $(STUDENT) || $(PYTHON) -m venv $(STUDENT)
	$(STUDENT)/bin/python -m pip install --quiet --disable-pip-version-check -c requirements.txt '.[lab]'
	@touch $@

lab: $(STUDENT)/.ready  ## open JupyterLab on a student's copy of the notebooks
	@for unit in release/*/; do \
	  test -e $(NOTEBOOKS)/$$(basename $$unit) || { mkdir -p $(NOTEBOOKS) && cp -r $$unit $(NOTEBOOKS)/; }; done
	$(STUDENT)/bin/jupyter lab $(NOTEBOOKS)

colab-check: $(READY)  ## all units on what Colab has (Python 3.12, TensorFlow 2.19), graded
	$(BIN)/python tests/colab_stack.py

doctor: $(READY)  ## what this machine has and lacks
	$(BIN)/course doctor

messages: $(READY)  ## renew and compile the Korean sentences of the terminal
	$(BIN)/python tests/catalogue.py

check-pins: $(READY)  ## do the pins resolve on every Python that the README names
	@for version in $(PYTHONS); do \
	  $(BIN)/python -m pip install --quiet --disable-pip-version-check --dry-run --ignore-installed --no-deps --target build/pins \
	    --only-binary=:all: --python-version $$version -r requirements.txt || { echo "the pins do not resolve on Python $$version"; exit 1; }; done

pin: $(READY)  ## renew requirements.txt from pyproject.toml
	rm -rf build/pin && $(PYTHON) -m venv build/pin
	printf '%s\n' 'soupsieve<3' > build/constraints.txt  # newer ones want 3.11.5, Debian 12 has 3.11.2
	build/pin/bin/python -m pip install --quiet -c build/constraints.txt '.[instructor,test]'
	(sed -n '/^#/p' requirements.txt; build/pin/bin/python -m pip freeze --all --exclude pip --exclude gradient-tape-course) > build/requirements.txt
	mv build/requirements.txt requirements.txt
	$(MAKE) check-pins

image-check:  ## build the grader's image without Docker, in a clean Debian root, and grade a unit in it (root, minutes)
	rm -rf build/image
	.ci/image build/image .ci/image-check

clean:  ## remove the environment and the demonstration
	rm -rf $(VENV) $(STUDENT) demo build *.egg-info
