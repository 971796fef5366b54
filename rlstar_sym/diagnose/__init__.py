"""From logs to a verdict: estimates with intervals, tests of the assumptions, the verdict about every model in the
confidence region, the forecast.

`diagnose` of `diagnosis.py` does all of it (docs/diagnose.md).
"""
