"""Open a report in headless Chromium and look whether it is whole: `python tools/check_report.py REPORT.html`.

It has to load without any message on the console, ask for nothing outside of itself, show a verdict first, and hold
every picture of which its figures speak, with words for those who cannot see them. Keeps screenshots, light and dark,
with `--screenshots FOLDER`. Exit code 0: whole; 1: broken, with a sentence for every fault; 2: it cannot be opened.
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
from html.parser import HTMLParser
from pathlib import Path

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
#: parts of a page that have to be there, in this order
PARTS = ("verdict", "evidence", "pictures", "assumptions", "next", "log")
SECONDS = 120
CONSOLE = re.compile(r":CONSOLE[:(]\d+\)?\] *(.*)")
#: attributes that make a browser load something
LOADING = {"src", "href", "xlink:href", "srcset", "data", "poster", "action", "formaction", "background"}
VOID = {"meta", "link", "br", "hr", "img", "input", "area", "base", "col", "embed", "source", "track", "wbr"}


class Page(HTMLParser):
    """What the browser made of the page."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []
        self.text: dict[str, str] = {}
        self.loads: list[str] = []
        self.tags: set[str] = set()
        self.figures = 0
        self.pictures = 0
        self.policy = ""
        self._open: list[tuple[str, str]] = []
        self._drawn: list[int] = []
        self._worded = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Sections, pictures, and what would be loaded."""
        named = {key: value or "" for key, value in attrs}
        self.tags.add(tag)
        if tag == "section" and named.get("id"):
            self.parts.append(named["id"])
        if tag == "meta" and named.get("http-equiv", "").lower() == "content-security-policy":
            self.policy = named.get("content", "")
        self.figures += tag == "figure"
        if tag == "svg":
            self._drawn.append(0)
            self._worded = "aria-labelledby" in named
        elif self._drawn and tag in ("path", "use", "image"):
            self._drawn[-1] += 1
        for key in LOADING & named.keys():
            if not named[key].startswith(("#", "data:image/")):
                self.loads.append(f"{tag} {key}={named[key][:80]}")
        if any(key.startswith("on") for key in named):
            self.loads.append(f"{tag} has a handler")
        if tag not in VOID:
            self._open.append((tag, named.get("id", "")))

    def handle_endtag(self, tag: str) -> None:
        """A picture counts when it drew something and has words."""
        while self._open and self._open.pop()[0] != tag:
            pass
        if tag == "svg" and self._drawn and self._drawn.pop() > 3 and self._worded:
            self.pictures += 1

    def handle_data(self, data: str) -> None:
        """Text by the part that it stands in."""
        for _, name in self._open:
            if name:
                self.text[name] = self.text.get(name, "") + data


def browser() -> str:
    """The browser; ends with 2 where there is none."""
    for name in BROWSERS:
        found = shutil.which(name)
        if found:
            return found
    print("check_report: no Chromium here (apt-get install chromium)", file=sys.stderr)
    raise SystemExit(2)


def opened(report: Path, *options: str) -> tuple[str, list[str]]:
    """Run the browser on the page: what it prints, and the messages of the console."""
    with tempfile.TemporaryDirectory() as profile:
        command = [
            browser(),
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--hide-scrollbars",
            "--enable-logging=stderr",
            f"--user-data-dir={profile}",
            *options,
            report.resolve().as_uri(),
        ]
        try:
            done = subprocess.run(
                command, capture_output=True, text=True, timeout=SECONDS, errors="replace", check=False
            )
        except subprocess.TimeoutExpired:
            print(f"check_report: the browser did not answer in {SECONDS} s", file=sys.stderr)
            raise SystemExit(2) from None
    if done.returncode:
        print(f"check_report: the browser ended with {done.returncode}: {done.stderr[-300:]}", file=sys.stderr)
        raise SystemExit(2)
    return done.stdout, CONSOLE.findall(done.stderr)


def faults(source: str, dom: str, console: list[str]) -> list[str]:
    """What is wrong, in sentences. source: the file; dom: what the browser made of it."""
    page, written = Page(), Page()
    page.feed(dom)
    written.feed(source)
    found = [f"the console says: {message[:200]}" for message in console]
    found += [f"the page loads something: {one}" for one in dict.fromkeys([*page.loads, *written.loads])]
    found += [
        f"the page has an element {tag}"
        for tag in sorted((page.tags | written.tags) & {"script", "link", "iframe", "object", "embed"})
    ]
    if "default-src 'none'" not in page.policy or "unsafe" in page.policy:
        found.append("the page has no strict Content-Security-Policy")
    present = [part for part in page.parts if part in PARTS]
    if present != list(PARTS):
        found.append(f"the parts are {', '.join(present) or 'missing'}; they should be {', '.join(PARTS)}")
    if not page.text.get("saying", "").strip():
        found.append("the verdict has no words")
    for part in ("evidence", "assumptions", "next"):
        if part in present and len(page.text.get(part, "").split()) < 5:
            found.append(f"the part {part} is empty")
    if not page.figures:
        found.append("there is no picture")
    if page.pictures != page.figures:
        found.append(f"{page.figures} figures hold {page.pictures} drawn pictures with words")
    return found


def main() -> int:
    """Check the reports that are named."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("report", nargs="+", type=Path)
    parser.add_argument("--screenshots", type=Path, metavar="FOLDER")
    args = parser.parse_args()
    broken = 0
    for report in args.report:
        try:
            source = report.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            print(f"check_report: {report} cannot be read: {error}", file=sys.stderr)
            return 2
        dom, console = opened(report, "--dump-dom")
        said = faults(source, dom, console)
        broken += bool(said)
        for fault in said:
            print(f"{report}: {fault}")
        if args.screenshots is not None:
            args.screenshots.mkdir(parents=True, exist_ok=True)
            for scheme, number in (("dark", 0), ("light", 1)):
                file = args.screenshots / f"{report.stem}-{scheme}.png"
                opened(
                    report,
                    f"--screenshot={file.resolve()}",
                    f"--blink-settings=preferredColorScheme={number}",
                    "--window-size=1100,4400",
                )
        if not said:
            print(f"{report}: whole; the verdict, {source.count('<figure')} pictures, and nothing on the console")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
