"""The report: the same content as the terminal text, nothing from data as markup, and a browser that is content."""

from __future__ import annotations

import importlib.util
import json
import shutil
from html.parser import HTMLParser
from pathlib import Path

import pytest

from rlstar_sym.cli.main import main
from rlstar_sym.diagnose.log import diagnose
from rlstar_sym.diagnose.question import Question
from rlstar_sym.plot.page import Html, element, prose, text
from rlstar_sym.plot.report import report

ROOT = Path(__file__).resolve().parents[2]
BROWSER = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


def tool():
    spec = importlib.util.spec_from_file_location("check_report", ROOT / "tools" / "check_report.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


CHECK = tool()


def faults(page: str) -> list[str]:
    """What the checker says without a browser."""
    return CHECK.faults(page, page, [])


class Words(HTMLParser):
    """The text of a page, and its elements."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.words = ""
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self._style = False
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        self._style = tag == "style"

    def handle_data(self, data):
        if not self._style:
            self.words += data


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("reports")


@pytest.fixture(scope="module")
def states_log(folder):
    out = folder / "chains"
    assert main(["simulate", "--steps", "2", "--states", "3", "--delta", "0.3", "--chains", "900", "--rounds", "2", "--out", str(out)]) == 0  # fmt: skip
    return out


LOGS = ["states", "few", "matrices", "labels", "answers", "collapse"]


@pytest.fixture(scope="module")
def logs(folder, states_log):
    found = {"states": states_log}
    small = ["simulate", "--steps", "3", "--states", "3", "--rounds", "1"]
    for name, options in {
        "few": ["--delta", "0.2", "--chains", "30"],
        "labels": ["--delta", "0.4", "--chains", "500", "--format", "processbench"],
        "answers": ["--delta", "0.4", "--chains", "500", "--format", "plain"],
    }.items():
        found[name] = folder / name
        assert main([*small, *options, "--out", str(found[name])]) == 0
    kernel = folder / "kernel.json"
    kernel.write_text(json.dumps({"steps": [[["9/10", "1/10", 0], [0, "3/5", "2/5"], ["1/5", "1/5", "3/5"]]] * 2}))
    found["matrices"] = folder / "matrices"
    assert main(["simulate", "--kernel", str(kernel), "--chains", "4000", "--rounds", "1", "--out", str(found["matrices"])]) == 0  # fmt: skip
    found["collapse"] = folder / "collapse"
    assert main(["simulate", "--steps", "2", "--states", "2", "--delta", "0.1", "--start", "0.9,0.1", "--chains", "9000", "--rounds", "1", "--out", str(found["collapse"])]) == 0  # fmt: skip
    return found


@pytest.mark.parametrize("name", LOGS)
def test_terminal_and_report_say_the_same(logs, capsys, tmp_path, name):
    page = tmp_path / "report.html"
    capsys.readouterr()
    code = main(["diagnose", str(logs[name]), "--rounds", "3", "--out", str(page)])
    said = capsys.readouterr().out
    assert code in (0, 3)
    source = page.read_text(encoding="utf-8")
    assert faults(source) == []
    words = " ".join(Words(source).words.split()).lower()
    lines = [line for line in said.splitlines() if line.strip()]
    assert len(lines) > 8
    for line in lines:
        if line.startswith(("Note:", "Next:")):
            pieces = [line.removeprefix("Note: ").removeprefix("Next: ").replace("`", "").rstrip(".")]
        else:
            # cells of tables, and sentences that stand alone
            pieces = [cell.strip().rstrip(".:").replace("`", "") for cell in line.split("  ") if cell.strip()]
        for piece in pieces:
            if piece in ("contradict it", "support it", "cannot show it"):
                piece = (
                    {"c": "contradicted", "s": "supported"}[piece[0]]
                    if piece != "cannot show it"
                    else "cannot be shown"
                )
            assert piece.lower() in words, (line, piece)


@pytest.mark.parametrize("name", ["few", "answers"])
def test_the_same_diagnosis_gives_the_same_page(logs, name):
    found = diagnose(logs[name], Question(rounds=2))
    assert report(found, "a log") == report(diagnose(logs[name], Question(rounds=2)), "a log")


def test_without_out_nothing_of_pictures_is_imported(states_log):
    import subprocess
    import sys

    code = (
        "import sys; from rlstar_sym.cli.main import main; main(['diagnose', sys.argv[1], '--rounds', '1']);"
        "assert not any(name.split('.')[0] == 'matplotlib' or name.startswith('rlstar_sym.plot') for name in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code, str(states_log)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_a_folder_that_is_not_there_is_refused_before_anything_is_read(capsys, tmp_path):
    assert main(["diagnose", "nowhere", "--out", str(tmp_path / "no" / "a.html")]) == 2
    assert "cannot be written: there is no folder" in capsys.readouterr().err


def test_another_ending_is_refused_before_anything_is_read(capsys, tmp_path):
    assert main(["diagnose", "nowhere", "--out", str(tmp_path / "report.pdf")]) == 2
    assert "does not end in .html" in capsys.readouterr().err


# -- hostile names -----------------------------------------------------------------------

NAMES = [
    "<script>alert(1)</script>",
    "$\\alpha$ \\input{x}",
    '=HYPERLINK("http://x")',
    "\x1b[31mred\x1b[0m",
    "\u202eturned",
    "</style><img src=x onerror=alert(1)>",
    "&amp;`code`",
    "' onload='x",
]


@pytest.fixture(scope="module")
def hostile(folder):
    log = folder / "<b>$x$ & 'log'.jsonl"
    rows = []
    for n in range(160):
        name = NAMES[n % len(NAMES)]
        rows.append({"question": name, "correct": n % 3 == 0, "run": NAMES[(n // 8) % 2], "sample": n})
    rows.append({"question": "x", "correct": NAMES[0]})
    log.write_text("\n".join(map(json.dumps, rows)))
    return log


@pytest.mark.parametrize("run", [None, *NAMES[:2]])
def test_names_of_the_log_are_text(hostile, run):
    page = report(diagnose(hostile, Question(rounds=1, run=run)), hostile.name)
    assert faults(page) == []
    assert "\x1b" not in page
    assert "\u202e" not in page
    found = Words(page)
    assert "<b>$x$ & 'log'.jsonl" in found.words
    tags = {tag for tag, _ in found.tags}
    assert not tags & {"script", "img", "b", "iframe", "object", "link", "base", "form"}
    for tag, attributes in found.tags:
        assert not any(key.startswith("on") or key == "style" for key in attributes), tag


def test_hostile_states_and_files(folder):
    log = folder / "<i>states.csv"
    cells = ['"<script>alert(1)</script>"', '"$\\alpha$"', '"=1+1"']
    rows = ["s0,s1,s2"] + [
        ",".join([cells[n % 3], cells[(n * n) % 3], cells[n % 3 if n % 2 else (n // 3) % 3]]) for n in range(300)
    ]
    rows.append("broken")
    log.write_text("\n".join(rows))
    page = report(diagnose(log, Question(rounds=1)), log.name)
    assert faults(page) == []
    assert "<script" not in page
    assert "<i>" not in page.replace("&lt;i&gt;", "")
    assert "Rejected: row with too few cells" in Words(page).words


def test_escaping():
    assert text("<&\"'\x1b\n") == "&lt;&amp;&quot;&#x27;\\x1b\\n"
    assert text(Html("<b>")) == "<b>"
    assert (
        element("p", "<", Html("<br>"), class_='a"b', aria_label="<")
        == '<p class="a&quot;b" aria-label="&lt;">&lt;<br></p>'
    )
    assert prose("see `rlstar read` <b>") == "see <code>rlstar read</code> &lt;b&gt;"


# -- the checker --------------------------------------------------------------------------


@pytest.fixture(scope="module")
def whole(states_log):
    return report(diagnose(states_log, Question(rounds=2)), "chains")


BREAKS = {
    "script": lambda page: page.replace("</body>", "<script>x()</script></body>"),
    "link": lambda page: page.replace("</head>", '<link rel="stylesheet" href="https://example.org/a.css"></head>'),
    "image": lambda page: page.replace("</main>", '<img src="https://example.org/a.png" alt="x"></main>'),
    "handler": lambda page: page.replace("<main>", '<main onclick="x()">'),
    "policy": lambda page: page.replace("default-src 'none'", "default-src *").replace(
        "default-src &#x27;none&#x27;", "default-src *"
    ),
    "verdict": lambda page: page.replace('id="saying"', 'id="said"'),
    "parts": lambda page: page.replace('id="assumptions"', 'id="other"'),
    "picture": lambda page: page[: page.index("<svg")] + page[page.index("</svg>") + 6 :],
    "words": lambda page: page.replace('aria-labelledby="by-round', 'data-x="by-round'),
    "cut": lambda page: page[: len(page) // 2],
}


@pytest.mark.parametrize("name", BREAKS)
def test_the_checker_sees_a_broken_report(whole, name):
    assert faults(whole) == []
    broken = BREAKS[name](whole)
    assert broken != whole
    assert faults(broken)


def test_the_checker_sees_the_console(whole):
    assert CHECK.faults(whole, whole, ["Refused"]) == ["the console says: Refused"]


@pytest.mark.skipif(BROWSER is None, reason="no Chromium here; CI installs it")
def test_in_a_browser(whole, tmp_path, monkeypatch, capsys):
    good, bad = tmp_path / "good.html", tmp_path / "bad.html"
    good.write_text(whole, encoding="utf-8")
    # an inline style is refused by the page's own policy, and the console says so
    bad.write_text(whole.replace("<main>", '<main style="color: red">'), encoding="utf-8")
    monkeypatch.setattr("sys.argv", ["check_report", str(good)])
    assert CHECK.main() == 0
    monkeypatch.setattr("sys.argv", ["check_report", str(bad)])
    assert CHECK.main() == 1
    assert "the console says" in capsys.readouterr().out
