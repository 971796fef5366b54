"""Logs of training runs as rows: readers for the layouts that people have, transition counts, and simulated logs."""
