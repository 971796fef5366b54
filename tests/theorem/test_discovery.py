"""Finding and loading theorem files: what is found, in which order, and that every fault is one clear sentence with its place."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

import pytest

from rlstar_sym.errors import TheoremFileError, UsageError
from rlstar_sym.prove.run import Settings, prove_theorems
from rlstar_sym.theorem import discovery
from rlstar_sym.theorem.discovery import (
    discover,
    discover_all,
    load,
    load_file,
    shipped_directory,
    states_theorem,
    theorem_files,
)
from rlstar_sym.theorem.theorems import order, theorem
from rlstar_sym.theorem.verdicts import CERTIFICATE, POINTS

HEAD = '"""Claim    A square is not negative."""\nfrom rlstar_sym import Symbol\nfrom rlstar_sym.theorem import theorem\n\nx = Symbol("x")\n\n'


def stating(*ids: str, uses: str = "[]", body: str = "proof.show(x**2 >= 0)") -> str:
    """The text of a theorem file."""
    return HEAD + "\n\n".join(
        f'@theorem("{name}", uses={uses})\ndef statement_{i}(proof):\n    {body}\n' for i, name in enumerate(ids)
    )


def write(directory: Path, **files: str) -> Path:
    directory.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (directory / f"{name}.py").write_text(text, encoding="utf-8")
    return directory


def fault(error: pytest.ExceptionInfo[UsageError]) -> str:
    """The message, which is one line of readable length."""
    message = str(error.value)
    assert "\n" not in message
    assert 20 < len(message) < 700
    assert "Traceback" not in message
    return message


# -- what is found -------------------------------------------------------------------


def test_the_shipped_theorems_are_found_in_their_order():
    found = list(discover([]))
    part_one = [
        "I.1",
        "I.2",
        "I.3",
        "I.3w",
        "I.4",
        "I.5",
        "I.6",
        "I.6a",
        "I.6b",
        "I.6c",
        "I.6d",
        "I.7",
        "I.7a",
        "I.7b",
        "I.8",
    ]
    assert [name for name in found if name.startswith("I.")] == part_one
    assert all(one.file.parent == shipped_directory() for one in discover([]).values())


def test_every_id_is_unique_and_every_used_theorem_is_there():
    shipped = discover([])
    assert len(shipped) == len({(one.file, one.line) for one in shipped.values()})
    for one in shipped.values():
        assert set(one.uses) <= set(shipped)
        assert one.library == shipped


def test_a_directory_is_searched_and_other_files_are_left_alone(tmp_path):
    write(tmp_path, squares=stating("S.1"), helper="VALUE = 1\n", _private=stating("P.1"), test_mine=stating("T.1"))
    write(tmp_path / "deeper", more=stating("S.2"))
    (tmp_path / "notes.txt").write_text("@theorem", encoding="utf-8")
    assert [f.name for f in theorem_files(tmp_path)] == ["more.py", "squares.py"]
    assert list(discover([str(tmp_path)])) == ["S.1", "S.2"]


def test_one_file_may_be_named(tmp_path):
    write(tmp_path, one=stating("S.1"), two=stating("S.2"))
    assert list(discover([str(tmp_path / "two.py")])) == ["S.2"]
    # named twice, or with its directory, it is one file
    assert list(discover([str(tmp_path / "two.py"), str(tmp_path / "two.py"), str(tmp_path)])) == ["S.1", "S.2"]


def test_names_sort_as_people_count(tmp_path):
    names = ["II.81", "I.90", "I.82", "I.89", "IV.1", "III.82", "I.82b", "my-2", "my-10", "other"]
    write(tmp_path, all=stating(*names))
    found = list(discover([str(tmp_path)]))
    assert [n for n in found if n.startswith("I")] == ["I.82", "I.82b", "I.89", "I.90", "II.81", "III.82", "IV.1"]
    assert found.index("my-2") < found.index("my-10")


def test_an_id_of_a_shipped_theorem_brings_what_it_uses():
    assert set(discover(["I.4"])) == {"I.1", "I.2", "I.4", "I.5"}
    assert list(discover(["I.8"])) == ["I.1", "I.2", "I.8"]


def test_a_directory_of_ones_own_may_use_shipped_theorems(tmp_path):
    write(tmp_path, mine=stating("my.1", uses='["I.3"]', body='proof.cite("I.3"); proof.show(x**2 >= 0)'))
    found = discover([str(tmp_path)])
    assert list(found) == ["I.1", "I.2", "I.3", "my.1"]
    assert found["my.1"].conclusions[0].text() == "x^2 >= 0  (for all x real)"
    assert found["I.3"].file.parent == shipped_directory()


def test_a_file_and_an_id_together(tmp_path):
    write(tmp_path, mine=stating("my.1"))
    assert list(discover([str(tmp_path), "I.2"])) == ["I.1", "I.2", "my.1"]
    # using a shipped theorem and naming it is no clash
    write(tmp_path, mine=stating("my.1", uses='["I.2"]'))
    assert list(discover([str(tmp_path), "I.2"])) == ["I.1", "I.2", "my.1"]


def test_loading_twice_gives_independent_theorems(tmp_path):
    file = write(tmp_path, mine=stating("my.1")) / "mine.py"
    (first,), (second,) = load_file(file), load_file(file)
    assert first is not second
    assert first.proof is not second.proof
    assert not list(tmp_path.rglob("__pycache__"))


def test_a_shipped_file_is_run_once_in_a_process_and_again_when_it_has_changed(tmp_path, monkeypatch):
    ran = tmp_path / "ran"
    note = f"\nwith open({str(ran)!r}, 'a') as notes:\n    notes.write('x')\n"
    (tmp_path / "shipped").mkdir()
    file = write(tmp_path / "shipped", mine=stating("my.1") + note) / "mine.py"
    assert list(discover([str(file)])) == list(discover([str(file)])) == ["my.1"]
    assert ran.read_text() == "xx"  # a file of one's own is run whenever it is loaded
    monkeypatch.setattr(discovery, "shipped_directory", lambda: file.parent)
    first, second = discover([])["my.1"], discover([])["my.1"]
    assert first.proof is second.proof
    assert ran.read_text() == "xxx"
    file.write_text(stating("my.10") + note)
    assert list(discover([])) == ["my.10"]
    assert ran.read_text() == "xxxx"


def test_the_docstring_and_place_are_kept(tmp_path):
    (one,) = load_file(write(tmp_path, mine=stating("my.1")) / "mine.py")
    assert one.about_section("Claim") == "A square is not negative."
    assert one.title == "Statement 0"
    assert (one.file.name, one.line) == ("mine.py", 7)


def test_order_puts_what_is_used_first():
    shipped = discover([])
    names = [one.id for one in order(dict(reversed(shipped.items())))]
    for one in shipped.values():
        assert all(names.index(used) < names.index(one.id) for used in one.uses)


@pytest.mark.parametrize(
    ("text", "states"),
    [
        (stating("S.1"), True),
        ("# @theorem\nx = 1\n", False),
        ('"""Use @theorem("I.1")."""\n', False),
        ('def theorem(a):\n    return lambda f: f\n\nclass C:\n    @theorem("x")\n    def f(self): ...\n', True),
        ("@theorem\ndef broken(:\n", True),
        ("print(1)\n", False),
    ],
)
def test_what_counts_as_a_theorem_file(tmp_path, text, states):
    file = write(tmp_path, some=text) / "some.py"
    assert states_theorem(file) is states


# -- faults ---------------------------------------------------------------------------


def test_a_duplicate_id_names_both_places(tmp_path):
    write(tmp_path, a=stating("S.1"), b=HEAD + "\n\n" + stating("S.1"))
    with pytest.raises(TheoremFileError) as error:
        discover([str(tmp_path)])
    message = fault(error)
    assert "the id S.1 is already taken by" in message
    assert "a.py:7" in message
    assert "b.py:15" in message


def test_a_duplicate_id_within_one_file(tmp_path):
    write(tmp_path, a=stating("S.1", "S.1"))
    with pytest.raises(TheoremFileError, match=r"a\.py:12: the id S\.1 is already taken by .*a\.py:7"):
        discover([str(tmp_path)])


def test_ones_own_theorem_under_a_shipped_id_is_refused(tmp_path):
    """Otherwise one would stand proved on the word of the other."""
    write(tmp_path, mine=stating("I.1", body="proof.show(x > 0)"))
    for targets in ([str(tmp_path)], [str(tmp_path), "I.2"]):
        with pytest.raises(TheoremFileError) as error:
            discover(targets)
        assert "the id I.1 is that of a shipped theorem" in fault(error)


def test_a_run_wants_the_version_of_a_theorem_that_is_cited(tmp_path):
    write(tmp_path / "a", base=stating("B.1"), user=stating("U.1", uses='["B.1"]'))
    write(tmp_path / "b", base=stating("B.1"))
    citing, other = discover([str(tmp_path / "a")])["U.1"], discover([str(tmp_path / "b")])["B.1"]
    settings = Settings(tmp_path / "out", frozenset({CERTIFICATE, POINTS}), 1)
    with pytest.raises(UsageError) as error:
        prove_theorems({"B.1": other, "U.1": citing}, settings, lambda _: None)
    assert "U.1 uses B.1 of" in fault(error)


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("@theorem('S.1')\ndef f(proof):\n    proof.show(\n", 3, "not valid Python"),
        (HEAD + '@theorem("S.1")\ndef f(proof)\n    pass\n', 8, "not valid Python"),
        (HEAD + "import no_such_module_at_all\n@theorem('S.1')\ndef f(proof): ...\n", 7, "no_such_module_at_all"),
        (HEAD + "1 / 0\n@theorem('S.1')\ndef f(proof): ...\n", 7, "ZeroDivisionError"),
        (HEAD + "raise SystemExit(0)\n@theorem('S.1')\ndef f(proof): ...\n", 7, "SystemExit"),
        (HEAD + "y = x + 0.5\n@theorem('S.1')\ndef f(proof): ...\n", 7, "0.5 is not exact"),
        (HEAD + '@theorem("not an id!")\ndef f(proof): ...\n', 7, "cannot be a theorem id"),
        (HEAD + '@theorem("")\ndef f(proof): ...\n', 7, "cannot be a theorem id"),
        (HEAD + "@theorem(17)\ndef f(proof): ...\n", 7, "cannot be a theorem id"),
        (HEAD + f'@theorem("{"a" * 41}")\ndef f(proof): ...\n', 7, "cannot be a theorem id"),
    ],
)
def test_a_file_that_cannot_be_loaded_says_where(tmp_path, text, line, said):
    write(tmp_path, broken=text)
    with pytest.raises(TheoremFileError) as error:
        discover([str(tmp_path)])
    message = fault(error)
    assert said in message
    assert f"broken.py:{line}: " in message


def test_a_broken_file_does_not_hide_behind_good_ones(tmp_path):
    write(tmp_path, good=stating("S.1"), broken="@theorem('S.2')\ndef (:\n")
    with pytest.raises(TheoremFileError, match=r"broken\.py:2"):
        discover([str(tmp_path)])


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("proof.show(x > y)", "NameError"),
        ("{}['missing']", "KeyError"),
        ("raise SystemExit(0)", "SystemExit"),
        ("proof.shew(x > 0)", "AttributeError"),
        ("return proof.show(0 < x < 1)", "no truth value"),
        ("proof.cite('I.3')", "name I.3 in uses"),
        ("statement_0.proof", "RecursionError"),
        ("return 17", "shows nothing"),
        ("proof.show(x**2 >= 0); return 17", "must return facts of its own proof"),
    ],
)
def test_an_exception_in_a_theorem_function_names_the_line(tmp_path, body, said):
    write(tmp_path, mine=stating("S.1", body=body))
    one = discover([str(tmp_path)])["S.1"]
    with pytest.raises(TheoremFileError) as error:
        _ = one.proof
    message = fault(error)
    assert said in message
    assert "S.1" in message
    assert "mine.py:" in message


def test_a_used_theorem_that_does_not_exist(tmp_path):
    write(tmp_path, mine=stating("S.1", uses='["S.404"]'))
    with pytest.raises(TheoremFileError) as error:
        discover([str(tmp_path)])
    message = fault(error)
    assert "theorem S.1 uses S.404, which is not there" in message
    assert "mine.py:7" in message


@pytest.mark.parametrize(
    ("used", "cycle"),
    [
        ({"S.1": "S.1"}, "S.1 -> S.1"),
        ({"S.1": "S.2", "S.2": "S.1"}, "S.1 -> S.2 -> S.1"),
        ({"S.1": "S.2", "S.2": "S.3", "S.3": "S.1"}, "S.1 -> S.2 -> S.3 -> S.1"),
    ],
)
def test_theorems_that_rest_on_each_other_are_refused(tmp_path, used, cycle):
    for name, other in used.items():
        write(tmp_path, **{name.replace(".", "_"): stating(name, uses=f'["{other}"]')})
    with pytest.raises(TheoremFileError) as error:
        discover([str(tmp_path)])
    assert f"rests on itself: {cycle}" in fault(error)


def test_a_shipped_theorem_cannot_be_made_to_rest_on_ones_own(tmp_path):
    write(tmp_path, mine=stating("I.1", uses='["I.3"]'))
    with pytest.raises(TheoremFileError, match="the id I.1 is that of a shipped theorem"):
        discover([str(tmp_path)])


def test_a_missing_or_empty_directory(tmp_path):
    with pytest.raises(UsageError, match="does not exist; name a theorem file"):
        discover([str(tmp_path / "nowhere")])
    with pytest.raises(UsageError, match="has no theorem file; write a Python file"):
        discover([str(tmp_path)])
    write(tmp_path, helper="VALUE = 1\n")
    with pytest.raises(UsageError, match="has no theorem file"):
        discover([str(tmp_path)])


def test_what_is_not_a_python_file(tmp_path):
    other = tmp_path / "theorems.txt"
    other.write_text(stating("S.1"), encoding="utf-8")
    with pytest.raises(UsageError, match="is not a Python file"):
        discover([str(other)])


def test_a_file_without_a_theorem(tmp_path):
    write(tmp_path, empty="", silent="def f(proof):\n    return 1\n")
    for name in ("empty", "silent"):
        with pytest.raises(TheoremFileError, match="states no theorem; decorate a function"):
            discover([str(tmp_path / f"{name}.py")])


def test_the_name_of_a_part_stands_for_its_theorems():
    parts = {name: [i for i in discover([]) if i.partition(".")[0] == name] for name in ("I", "II", "III")}
    assert set(discover(["I"])) == set(parts["I"])
    two = discover(["II", "I"])
    assert {*parts["I"], *parts["II"]} <= set(two)
    assert set(two) - {*parts["I"], *parts["II"]} <= {used for one in two.values() for used in one.uses}
    assert set(parts["III"]) <= set(discover(["III"]))
    found = discover_all(["II"])
    assert {"II.2y", "II.2z"} <= set(found.questions)
    assert found.named == ()  # its questions are told of, and are not asked to be proved
    assert discover_all(["II", "II.2z"]).named == ("II.2z",)


def test_an_unknown_name():
    with pytest.raises(UsageError) as error:
        discover(["I.99"])
    message = fault(error)
    assert "I.99 is neither a file, a directory nor the id of a shipped theorem" in message
    assert "I.1, I.2" in message


def test_a_file_that_is_not_text(tmp_path):
    (tmp_path / "binary.py").write_bytes(b'@theorem("S.1")\n\xff\xfe\x00def f(proof): ...\n')
    with pytest.raises(UsageError) as error:
        discover([str(tmp_path / "binary.py")])
    fault(error)
    with pytest.raises(UsageError, match="has no theorem file"):
        discover([str(tmp_path)])


def test_a_decorated_function_outside_of_loading_enters_no_run(tmp_path):
    @theorem("S.9")
    def stray(proof):
        proof.show(proof)

    write(tmp_path, mine=stating("S.1"))
    assert list(discover([str(tmp_path)])) == ["S.1"]
    assert stray.id == "S.9"


def test_a_file_that_loads_another_keeps_the_theorems_apart(tmp_path):
    inner = write(tmp_path / "inner", base=stating("B.1")) / "base.py"
    text = HEAD + dedent(
        f"""
        from pathlib import Path
        from rlstar_sym.theorem.discovery import load_file

        others = load_file(Path({str(inner)!r}))

        @theorem("S.1")
        def mine(proof):
            proof.show(x**2 >= 0)
        """
    )
    write(tmp_path, outer=text)
    assert [one.id for one in load_file(tmp_path / "outer.py")] == ["S.1"]
    assert list(load([tmp_path / "outer.py"])) == ["S.1"]
