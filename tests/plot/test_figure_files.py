"""Files of pictures: the same bytes for the same picture, names as plain text, nothing left open."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import matplotlib
import pytest

from rlstar_sym.errors import UsageError
from rlstar_sym.plot.by_round import picture_of_rounds
from rlstar_sym.plot.figure import as_bytes, kind_of, name, save
from rlstar_sym.plot.inline import inline_svg
from rlstar_sym.plot.series import Point, Rounds, Series

HOSTILE = "$\\alpha_{1}$ <script>alert(1)</script> & \x1b[31m $x"
ROUNDS = Rounds((Series("exact $x$", "line", (Point(0, 0.1), Point(1, 0.6))),), (), (), 4, 64, "round")


def texts(svg: bytes | str) -> list[str]:
    return [element.text or "" for element in ElementTree.fromstring(svg).iter("{http://www.w3.org/2000/svg}text")]


@pytest.mark.parametrize("kind", ["svg", "pdf", "png"])
def test_the_same_picture_gives_the_same_bytes(kind):
    first = as_bytes(picture_of_rounds(ROUNDS, "title"), kind)
    assert first == as_bytes(picture_of_rounds(ROUNDS, "title"), kind)
    assert first != as_bytes(picture_of_rounds(ROUNDS, "another"), kind)
    assert first.startswith({"svg": b"<?xml", "pdf": b"%PDF", "png": b"\x89PNG"}[kind])


def test_another_process_gives_the_same_svg():
    code = (
        "import sys; from rlstar_sym.plot.by_round import picture_of_rounds as p; from rlstar_sym.plot.figure import as_bytes;"
        "from rlstar_sym.plot.series import *;"
        "r = Rounds((Series('exact $x$', 'line', (Point(0, 0.1), Point(1, 0.6))),), (), (), 4, 64, 'round');"
        "sys.stdout.buffer.write(as_bytes(p(r, 'title'), 'svg'))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    assert done.stdout == as_bytes(picture_of_rounds(ROUNDS, "title"), "svg")


def test_names_are_never_mathematics_or_markup():
    picture = picture_of_rounds(ROUNDS, name(HOSTILE))
    svg = as_bytes(picture, "svg")
    assert b"<script" not in svg
    assert b"\x1b" not in svg
    assert "$\\alpha_{1}$ <script>alert(1)</script> & \\x1b[31m $x" in texts(svg)
    assert "exact $x$" in texts(svg)
    for kind in ("pdf", "png"):
        assert as_bytes(picture, kind)


def test_every_axis_says_what_it_shows():
    axes = picture_of_rounds(ROUNDS, "title").figure.axes
    assert axes
    assert all(one.get_xlabel() and one.get_ylabel() for one in axes)


def test_settings_of_the_user_come_back_and_do_not_matter():
    plain = as_bytes(picture_of_rounds(ROUNDS, "title"), "svg")
    with matplotlib.rc_context({"text.parse_math": True, "svg.hashsalt": None, "font.size": 30, "text.usetex": True}):
        assert as_bytes(picture_of_rounds(ROUNDS, "title"), "svg") == plain
        assert matplotlib.rcParams["font.size"] == 30


def test_no_figure_stays_open_and_no_window_system_is_asked(tmp_path):
    code = (
        "import sys; from rlstar_sym.cli.main import main; main(['plot', 'phase', '--states', '3', '--cells', '3', '--out', 'phase.svg']);"
        "assert 'matplotlib' in sys.modules and 'matplotlib.pyplot' not in sys.modules and 'tkinter' not in sys.modules"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, cwd=tmp_path, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "phase.svg").stat().st_size > 1000


@pytest.mark.parametrize("file", ["a.jpg", "a", "a.svg.txt", ".svg"])
def test_other_endings_are_refused(file, tmp_path):
    with pytest.raises(UsageError, match=r"\.svg, \.pdf or \.png"):
        kind_of(Path(file))
    with pytest.raises(UsageError):
        save(picture_of_rounds(ROUNDS, "title"), tmp_path / file)
    assert not (tmp_path / file).exists()


def test_inline_pictures_have_names_of_their_own_and_no_styles():
    one, other = (inline_svg(picture_of_rounds(ROUNDS, name(HOSTILE)), prefix) for prefix in ("one", "other"))
    assert "style" not in one
    assert "<script" not in one
    roots = [ElementTree.fromstring(text) for text in (one, other)]
    ids = [{e.get("id") for e in root.iter() if e.get("id")} for root in roots]
    assert not ids[0] & ids[1]
    for root, mine in zip(roots, ids, strict=True):
        for element in root.iter():
            assert not any(key.startswith("on") for key in element.attrib)
            reference = element.get("href", "")
            assert not reference.startswith("#") or reference[1:] in mine
            clip = element.get("clip-path", "")
            assert not clip or clip[5:-1] in mine
        assert {root.get("role"), *root.get("aria-labelledby", "").split()} - {"img"} <= mine


def test_the_words_of_a_picture_say_what_it_shows():
    said = picture_of_rounds(ROUNDS, "title").description
    assert "J, exact $x$: 0.1 in round 0, 0.6 in round 1" in said


def test_a_title_that_is_no_text_is_escaped_by_every_picture():
    picture = picture_of_rounds(ROUNDS, HOSTILE)  # not escaped before
    assert "$\\alpha_{1}$ <script>alert(1)</script> & \\x1b[31m $x" in texts(as_bytes(picture, "svg"))
    assert "\x1b" not in inline_svg(picture, "one")
