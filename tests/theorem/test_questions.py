"""Open questions: found with the theorems, never proved, never usable, and refused in a sentence when they are ill stated."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from rlstar_sym.cli.main import main
from rlstar_sym.cli.running import exit_code
from rlstar_sym.errors import TheoremFileError, UsageError
from rlstar_sym.fate.conditions import declared
from rlstar_sym.prove.run import Settings, prove_theorems
from rlstar_sym.report.ledger import ledger_data, ledger_markdown, ledger_summary, ledger_text
from rlstar_sym.report.tables import verdict_table
from rlstar_sym.theorem import OpenQuestion, Proof, conjecture, open_question, theorem
from rlstar_sym.theorem.discovery import discover, discover_all, load, load_file, shipped_directory, theorem_files
from rlstar_sym.theorem.verdicts import CERTIFICATE, ENGINES, POINTS

HEAD = '"""Claim    A square is not negative."""\nfrom rlstar_sym import Symbol\nfrom rlstar_sym.theorem import conjecture, open_question, theorem\n\nx = Symbol("x")\n'
QUESTION = 'open_question("Q.1", "A riddle", statement="Is it so?", known="Nothing is known.")\n'
THEOREM = '\n@theorem("T.1", "Squares", uses={uses})\ndef squares(proof):\n    {body}\n'
PLAIN = THEOREM.format(uses="[]", body="proof.show(x**2 >= 0)")


def file_with(directory: Path, text: str, name: str = "mine.py") -> str:
    (directory / name).write_text(HEAD + text, encoding="utf-8")
    return str(directory / name)


def fault(error: pytest.ExceptionInfo[UsageError]) -> str:
    message = str(error.value)
    assert "\n" not in message and "Traceback" not in message
    assert 20 < len(message) < 700
    return message


# -- discovery -------------------------------------------------------------------------


def test_a_question_is_found_beside_the_theorems_and_is_none_of_them(tmp_path):
    found = discover_all([file_with(tmp_path, QUESTION + PLAIN)])
    assert list(found.theorems) == ["T.1"] == list(discover([str(tmp_path)]))
    question = found.questions["Q.1"]
    assert (question.standing, question.title, question.known) == ("open", "A riddle", ("Nothing is known.",))
    assert (question.file, question.line) == ((tmp_path / "mine.py").resolve(), 6)
    assert "Q.1" not in found.theorems["T.1"].library
    assert found.named == ()


def test_a_file_of_questions_alone_is_a_theorem_file(tmp_path):
    path = file_with(
        tmp_path, QUESTION + 'conjecture("Q.0", "A guess", statement="It is so.", known=["Numbers: 7."])\n'
    )
    assert theorem_files(tmp_path) == [Path(path)]
    assert load_file(Path(path)) == []
    found = discover_all([path])
    assert (list(found.theorems), list(found.questions)) == ([], ["Q.0", "Q.1"])
    assert found.questions["Q.0"].standing == "conjecture"


def test_the_shipped_questions_lie_between_shipped_theorems():
    found = discover_all([])
    assert {"II.2y", "II.2z", "III.3z"} <= set(found.questions)
    assert found.questions["II.2z"].between == ("II.2t", "II.2r")
    for question in found.questions.values():
        assert set(question.between) <= set(found.theorems)
        assert question.file.parent == shipped_directory()
        assert question.standing == "open"
        assert len(question.known) >= 2


def test_a_question_is_asked_for_by_its_id():
    found = discover_all(["II.2z", "I.1", "II.2z"])
    assert (list(found.theorems), list(found.questions), found.named) == (["I.1"], ["II.2z"], ("II.2z",))


def test_a_question_of_ones_own_may_lie_between_shipped_theorems(tmp_path):
    text = 'open_question("Q.1", "A riddle", statement="Is it so?", known=["I.3 says a part."], between=["I.3"])\n'
    found = discover_all([file_with(tmp_path, text + PLAIN)])
    assert list(found.theorems) == ["T.1"]  # nothing rests on I.3, so it is not in the run
    assert found.questions["Q.1"].between == ("I.3",)


# -- nothing rests on a question ---------------------------------------------------------


def test_no_theorem_can_use_a_question(tmp_path):
    using = THEOREM.format(uses='["Q.1"]', body='proof.cite("Q.1"); proof.show(x**2 >= 0)')
    with pytest.raises(TheoremFileError) as error:
        discover([file_with(tmp_path, QUESTION + using)])
    assert "T.1 uses Q.1, which is no theorem but an open question (A riddle)" in fault(error)


@pytest.mark.parametrize("name", ["II.2z", "III.3z"])
def test_no_theorem_can_use_a_shipped_question(name, tmp_path):
    using = THEOREM.format(uses=f'["{name}"]', body=f'proof.cite("{name}"); proof.show(x**2 >= 0)')
    with pytest.raises(TheoremFileError) as error:
        load([Path(file_with(tmp_path, using))])
    assert "no theorem but an open question" in fault(error)


def test_no_proof_can_cite_a_question(tmp_path):
    citing = THEOREM.format(uses="[]", body='proof.cite("Q.1")')
    found = discover([file_with(tmp_path, QUESTION + citing)])
    with pytest.raises(TheoremFileError) as error:
        _ = found["T.1"].proof
    assert "name Q.1 in uses=[...] before citing it" in fault(error)


def test_a_question_passed_as_a_fact_is_refused():
    asked = open_question("Q.1", "A riddle", statement="Is 1 < 0?", known="No.")

    def attack(proof: Proof) -> object:
        return proof.show(proof.library.get("x", asked) is None, using=[asked])  # type: ignore[arg-type,list-item]

    with pytest.raises(TheoremFileError):
        _ = theorem("T.1")(attack).proof

    def returned(proof: Proof) -> object:
        from rlstar_sym import Symbol

        proof.show(Symbol("x") ** 2 >= 0)
        return asked

    with pytest.raises(TheoremFileError) as error:
        _ = theorem("T.1")(returned).proof
    assert "must return facts of its own proof" in str(error.value)


def test_a_theorem_and_a_question_do_not_share_an_id(tmp_path):
    with pytest.raises(TheoremFileError) as error:
        discover([file_with(tmp_path, QUESTION.replace("Q.1", "T.1") + PLAIN)])
    assert "the id T.1 is already taken by the open question" in fault(error)
    with pytest.raises(TheoremFileError) as error:
        discover([file_with(tmp_path, QUESTION + QUESTION + PLAIN)])
    assert "the id Q.1 is already taken by" in fault(error)


def test_a_question_that_takes_the_id_of_a_used_theorem_is_refused(tmp_path):
    using = THEOREM.format(uses='["I.3"]', body="proof.show(x**2 >= 0)")
    with pytest.raises(TheoremFileError) as error:
        discover([file_with(tmp_path, QUESTION.replace("Q.1", "I.3") + using)])
    assert ":6: the id I.3 is that of a shipped theorem or question (proofs/" in fault(error)


def test_no_question_counts_as_machine_checked():
    questions = set(discover_all([]).questions)
    assert questions
    assert not questions & {one["id"] for entry in declared().values() for one in entry["theorems"]}
    assert not questions & set(discover([]))


# -- bad input -----------------------------------------------------------------------------

GOOD = {"id": "Q.1", "title": "A riddle", "statement": "Is it so?", "known": "Nothing.", "between": ()}


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"id": "a b"}, "'a b' cannot be the id of a question"),
        ({"id": 7}, "7 cannot be the id of a question"),
        ({"id": ""}, "cannot be the id of a question"),
        ({"title": " "}, "the title must be a text that says something"),
        ({"title": "x" * 201}, "the title has 201 characters"),
        ({"statement": ""}, "the statement must be a text that says something"),
        ({"statement": None}, "the statement must be a text that says something, not None"),
        ({"known": []}, "say in known=... what is known"),
        ({"known": ""}, "known must be a text that says something"),
        ({"known": ["fine", 3]}, "known must be a text that says something, not 3"),
        ({"known": 3}, "known must be a list, not 3"),
        ({"between": "I.3"}, 'write between=["I.3"], a list of ids'),
        ({"between": ["I 3"]}, "'I 3' in between=[...] cannot be a theorem id"),
        ({"between": None}, "between must be a list, not None"),
    ],
)
@pytest.mark.parametrize("kind", [open_question, conjecture])
def test_an_ill_stated_question_is_refused(kind, changed, said):
    arguments = GOOD | changed
    name, title = arguments.pop("id"), arguments.pop("title")
    with pytest.raises(UsageError) as error:
        kind(name, title, **arguments)
    assert said in fault(error)
    assert isinstance(kind("Q.1", "A riddle", statement="Is it so?", known="Nothing."), OpenQuestion)


def test_a_bound_that_is_no_theorem_is_refused_with_its_place(tmp_path):
    text = 'open_question("Q.1", "A riddle", statement="Is it so?", known="So so.", between=["I.99"])\n'
    with pytest.raises(TheoremFileError) as error:
        discover_all([file_with(tmp_path, text)])
    assert "mine.py:6: the question Q.1 is said to lie between theorems, but I.99 is not one" in fault(error)
    # nor is a question a theorem
    with pytest.raises(TheoremFileError) as error:
        discover_all([file_with(tmp_path, text.replace("I.99", "II.2z"))])
    assert "but II.2z is not one" in fault(error)


def test_a_fault_names_the_line_of_the_question(tmp_path):
    with pytest.raises(TheoremFileError) as error:
        discover_all([file_with(tmp_path, 'open_question("Q.1", "", statement="Is it so?", known="No.")\n')])
    assert "mine.py:6: open_question('Q.1'): the title must be" in fault(error)


def test_line_breaks_and_control_characters_do_not_reach_the_terminal():
    asked = open_question("Q.1", "A\n riddle", statement="Is it\x1b[31m so?", known="No\tidea.")
    assert (asked.title, asked.statement, asked.known) == ("A riddle", "Is it [31m so?", ("No idea.",))


# -- what is printed -----------------------------------------------------------------------


def run(path: str, out: Path):
    found = discover_all([path])
    chosen = Settings(out, frozenset({CERTIFICATE, POINTS}))
    return found, prove_theorems(found.theorems, chosen, lambda _: None)


def test_table_and_ledger_say_open_and_never_proved(tmp_path):
    found, results = run(file_with(tmp_path, QUESTION + PLAIN), tmp_path / "out")
    questions = list(found.questions.values())
    (line,) = [row for row in verdict_table(results, None, questions).splitlines() if row.startswith("Q.1")]
    assert line.split() == ["Q.1", "A", "riddle", "open", "-", "-", "-", "-"]
    for text in (ledger_text(results, questions), ledger_markdown(results, questions).replace("\\", "")):
        assert "Q.1 A riddle: open" in " ".join(text.split())
        assert "Open: Is it so?" in text
        assert "Known: Nothing is known." in text
        assert "No engine was asked, and no theorem rests on it." in text
        assert "Q.1 A riddle: proved" not in " ".join(text.split())
    assert "Not proved, and not claimed (open): Q.1" in ledger_summary(results, questions)
    data = {one["id"]: one for one in ledger_data(results, questions)["theorems"]}
    assert (data["T.1"]["verdict"], data["Q.1"]["verdict"]) == ("proved", "open")
    assert (data["Q.1"]["obligations"], data["Q.1"]["rules"], data["Q.1"]["confirmed_by"]) == (0, [], [])
    assert all(counts == {"confirmed": 0, "asked": 0} for counts in data["Q.1"]["engines"].values())
    assert not any("Q.1" in rule["used_by"] for rule in ledger_data(results, questions)["rules"])


def test_prove_lists_questions_and_its_exit_code_is_that_of_the_theorems(tmp_path, capsys):
    options = ["--engines", "certificate,points", "--jobs", "1", "--out", str(tmp_path / "out"), "--json"]
    (tmp_path / "proofs").mkdir()
    path = file_with(tmp_path / "proofs", QUESTION + PLAIN)
    assert main(["prove", path, *options]) == 0
    theorems = {one["id"]: one for one in json.loads(capsys.readouterr().out)["theorems"]}
    assert theorems["T.1"]["verdict"] == "proved"
    asked = theorems["Q.1"]
    assert (asked["verdict"], asked["statement"], asked["known"]) == ("open", "Is it so?", ["Nothing is known."])
    assert set(asked["engines"].values()) == {"not run"}
    assert set(asked) >= set(theorems["T.1"])
    assert main(["trust", path, *options]) == 0
    capsys.readouterr()


def test_a_question_alone_is_never_a_success(tmp_path):
    found, results = run(file_with(tmp_path, QUESTION), tmp_path / "out")
    assert results == []
    assert exit_code(results, found) == 3
    by_id = discover_all(["II.2z", "I.2"])
    results = prove_theorems(
        by_id.theorems, Settings(tmp_path / "by_id", frozenset({CERTIFICATE, POINTS})), lambda _: None
    )
    assert {r.verdict for r in results} == {"proved"}
    assert exit_code(results, by_id) == 3
    assert exit_code(results, discover_all(["I.2"])) == 0


def test_a_conjecture_is_called_one(tmp_path):
    text = 'conjecture("Q.2", "A guess", statement="It is so.", known=["Numbers: 7."])\n'
    found, results = run(file_with(tmp_path, text + PLAIN), tmp_path / "out")
    questions = list(found.questions.values())
    assert ledger_data(results, questions)["theorems"][-1]["verdict"] == "conjecture"
    assert "Conjectured: It is so." in ledger_text(results, questions)
    assert "(conjecture): Q.2" in ledger_summary(results, questions)
    assert questions[0].as_data(ENGINES)["verdict"] == "conjecture"
