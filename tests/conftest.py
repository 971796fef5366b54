"""Shared by all tests."""

from __future__ import annotations

import hypothesis

# the same examples in every run; `make fuzz` looks for new ones
hypothesis.settings.register_profile("same", derandomize=True, deadline=None)
hypothesis.settings.load_profile("same")

pytest_plugins = ["pytester"]
