"""The trusted part: `checker.py` is run as a process of its own and imported by nothing."""
