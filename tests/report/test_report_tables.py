"""The verdict table on a terminal and in Markdown."""

from __future__ import annotations

import io
import re
from dataclasses import replace

import pytest

from rlstar_sym.report.tables import COLUMNS, markdown_table, verdict_table
from rlstar_sym.theorem.verdicts import CERTIFICATE, COQ, ENGINES, Answer, ObligationResult, TheoremResult


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")


def all_engines(result: TheoremResult) -> TheoremResult:
    answers = {engine: Answer("confirmed") for engine in ENGINES}
    return replace(
        result, obligations=[ObligationResult(o.obligation, answers, o.certificate) for o in result.obligations]
    )


def test_table_is_aligned_and_narrow(certified: list[TheoremResult]) -> None:
    table = verdict_table([all_engines(r) for r in certified])
    lines = table.splitlines()
    given = [r for r in certified if r.theorem.assumes]
    typed_in = [r for r in certified if r.theorem.recursion_kind == "given"]
    assert len(lines) == len(certified) + 2 + bool(given) + bool(typed_in)
    assert max(map(len, lines)) <= COLUMNS
    start = lines[0].index("verdict")
    for line, result in zip(lines[2 : len(certified) + 2], certified, strict=True):
        assert line.startswith(result.theorem.id)
        marks = ("*" if result in given else "") + ("~" if result in typed_in else "")
        assert line[start:].startswith(f"{result.verdict}{marks} ")
        assert line.count(f"{len(result.obligations)}/{len(result.obligations)}") == len(ENGINES)


def test_engines_that_were_not_asked_have_no_column(certified: list[TheoremResult]) -> None:
    head = verdict_table(certified).splitlines()[0].split()
    assert head == ["id", "theorem", "verdict", "owed", "cert", "z3", "cvc5", "s"]


def test_long_and_hostile_titles(by_id: dict[str, TheoremResult]) -> None:
    result = by_id["I.3"]
    hostile = replace(result, theorem=replace(result.theorem, title="\033[31m" + "very long " * 30, id="x" * 40))
    table = verdict_table([all_engines(hostile)], Terminal())
    assert "\033[31m" not in table.replace("\033[32m", "")
    plain = re.sub(r"\033\[\d+m", "", table)
    assert max(map(len, plain.splitlines())) <= COLUMNS
    assert "..." in plain


def test_colour_only_on_a_terminal_that_wants_it(
    by_id: dict[str, TheoremResult], monkeypatch: pytest.MonkeyPatch
) -> None:
    results = [by_id["I.3"], replace(by_id["I.2"], verdict="refuted"), replace(by_id["I.1"], verdict="undecided")]
    coloured = verdict_table(results, Terminal())
    assert "\033[32mproved\033[0m" in coloured
    assert "\033[31mrefuted\033[0m" in coloured
    assert "\033[33mundecided\033[0m" in coloured
    plain = verdict_table(results)
    assert re.sub(r"\033\[\d+m", "", coloured) == plain
    assert verdict_table(results, io.StringIO()) == plain
    monkeypatch.setenv("NO_COLOR", "1")
    assert verdict_table(results, Terminal()) == plain
    monkeypatch.setenv("NO_COLOR", "")
    assert verdict_table(results, Terminal()) == coloured


def test_markdown_has_a_line_for_each_file_and_no_times(certified: list[TheoremResult]) -> None:
    table = markdown_table(certified)
    assert table == markdown_table([replace(r, seconds=55.5) for r in certified])
    lines = table.splitlines()
    assert lines[0] == "| Subject | Theorems | Verdict | Certificates | z3 | cvc5 |"
    files = list(dict.fromkeys(r.theorem.file for r in certified))
    assert len(lines) == 2 + len(files)
    for line, file in zip(lines[2:], files, strict=True):
        of_file = [r for r in certified if r.theorem.file == file]
        cells = [cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]]
        assert len(cells) == 6
        assert cells[0].endswith(f"](proofs/{file.name})")
        assert cells[1] == ", ".join(r.theorem.id for r in of_file)
        given = [f"{r.theorem.id} given {a.where}" for r in of_file for a in r.theorem.assumes]
        assert cells[2] == "; ".join(["proved", *given])
        owed = sum(len(r.obligations) for r in of_file)
        assert cells[3] == cells[4] == cells[5] == f"{owed}/{owed}"


def test_markdown_says_which_theorem_is_not_proved(by_id: dict[str, TheoremResult]) -> None:
    results = [replace(by_id["I.3"], verdict="undecided"), by_id["I.3w"]]
    assert "| undecided: I.3; proved: I.3w |" in markdown_table(results)


def test_markdown_has_columns_for_the_engines_that_were_asked_alone(shipped: list[TheoremResult]) -> None:
    def asked(*engines: str) -> list[TheoremResult]:
        return [
            replace(
                r, obligations=[replace(o, answers={e: Answer("confirmed") for e in engines}) for o in r.obligations]
            )
            for r in shipped
        ]

    heads = "| Subject | Theorems | Verdict | Certificates |"
    assert markdown_table(asked(CERTIFICATE)).splitlines()[0] == heads
    assert markdown_table(asked(CERTIFICATE, COQ)).splitlines()[0] == f"{heads} coq |"


def test_markdown_escapes(by_id: dict[str, TheoremResult]) -> None:
    result = by_id["I.3"]
    hostile = replace(result, theorem=replace(result.theorem, about="a|b *c* <script> [x](y)\tz", id="I|3"))
    line = markdown_table([hostile]).splitlines()[2]
    assert r"a\|b \*c\* \<script\> \[x\](y) z" in line and r"| I\|3 |" in line
