"""Bars appear on a terminal only, and only for what takes long; what they count passes through unchanged."""

from __future__ import annotations

import gzip
import io
import sys
import time

import pytest

from rlstar_sym import progress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def terminal(monkeypatch):
    """Makes stderr a terminal from the moment that the test asks for it; pytest sets it anew for every phase."""

    def begin(patience=0.0):
        shown = Terminal()
        monkeypatch.setattr(sys, "stderr", shown)
        monkeypatch.setattr(progress, "PATIENCE", patience)
        return shown

    return begin


def slow(count):
    for number in range(count):
        time.sleep(0.002)
        yield number


def test_no_terminal_no_bar(monkeypatch, capsys):
    monkeypatch.setattr(progress, "PATIENCE", 0.0)
    assert list(progress.over(slow(5), "work", " items")) == list(range(5))
    with progress.Counted("work", " items", 10) as count:
        count.add(5)
    assert capsys.readouterr() == ("", "")


def test_a_bar_on_a_terminal(terminal):
    shown = terminal()
    assert list(progress.over(slow(80), "rows of a map", " rows", 80)) == list(range(80))
    assert "rows of a map" in shown.getvalue()
    assert "80" in shown.getvalue()


def test_what_is_short_has_none(terminal):
    shown = terminal(60.0)
    assert list(progress.over(range(1000), "short", " items")) == list(range(1000))
    assert shown.getvalue() == ""


def test_an_error_goes_through_and_the_bar_goes_away(terminal):
    def broken():
        yield from slow(3)
        raise ValueError("broken")

    shown = terminal()
    with pytest.raises(ValueError, match="broken"):
        list(progress.over(broken(), "work", " items"))
    assert shown.getvalue().endswith("\r")


@pytest.mark.parametrize("packed", [False, True])
def test_files_are_read_as_they_are(terminal, tmp_path, packed):
    from rlstar_sym.runs.reading import survey

    file = tmp_path / ("iter_data_4_0_all.csv" + (".gz" if packed else ""))
    text = "s0,s1,s2\n" + "0,0,0\n1,0,1\n" * 40_000
    file.write_bytes(gzip.compress(text.encode()) if packed else text.encode())
    plain = survey(file).as_json()
    shown = terminal()
    on_terminal = survey(file).as_json()
    assert "reading iter_data_4_0_all.csv" in shown.getvalue()
    assert plain == on_terminal
    assert on_terminal["records"] == 80_000


def test_simulate_shows_its_rounds(terminal, capsys):
    from rlstar_sym.cli.main import main

    shown = terminal()
    assert (
        main(["simulate", "--steps", "3", "--states", "8", "--delta", "0.2", "--chains", "3000000", "--rounds", "0"])
        == 0
    )
    assert "round 0" in shown.getvalue()
