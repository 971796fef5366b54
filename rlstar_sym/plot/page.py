"""HTML as text: everything that is put in is escaped, unless it was made here."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterable, Sequence
from html import escape
from typing import Final

from rlstar_sym.plot.figure import Picture
from rlstar_sym.plot.inline import inline_svg
from rlstar_sym.runs.options import shown

#: characters of a text that come from a log
MOST_TEXT: Final = 4000
_CODE: Final = re.compile(r"`([^`<>]+)`")


class Html(str):
    """Text that is HTML already."""

    __slots__ = ()


def text(value: object) -> Html:
    """Anything as HTML: HTML that was made here as it is, all else escaped, with control characters shown as escapes."""
    if isinstance(value, Html):
        return value
    return Html(escape(shown(value, MOST_TEXT), quote=True))


def element(name: str, *content: object, **attributes: str) -> Html:
    """An element. attributes: `class_` is class, other underscores are hyphens.

    >>> element("p", "1 < 2 & $x$", class_="note")
    '<p class="note">1 &lt; 2 &amp; $x$</p>'
    """
    said = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{escape(value, quote=True)}"' for key, value in attributes.items()
    )
    return Html(f"<{name}{said}>{''.join(map(text, content))}</{name}>")


def joined(parts: Iterable[Html]) -> Html:
    """One after the other."""
    return Html("\n".join(parts))


def prose(words: str) -> Html:
    """A sentence of this program, with what stands between backticks set as code; not for names out of a log."""
    return Html(_CODE.sub(r"<code>\1</code>", text(words)))


def definitions(rows: Sequence[Sequence[str]]) -> Html:
    """Names and what is said of them, in sentences of this program."""
    return element(
        "dl", *(element(tag, prose(cell)) for row in rows for tag, cell in zip(("dt", "dd"), row, strict=True))
    )


def table(rows: Sequence[Sequence[object]], caption: str, name: str) -> Html:
    """A table whose first row is its header and whose first column names its rows. name: of its caption on the page."""
    head = element("tr", *(element("th", cell, scope="col") for cell in rows[0]))
    body = [
        element("tr", element("th", row[0], scope="row"), *(element("td", cell) for cell in row[1:]))
        for row in rows[1:]
    ]
    whole = element("table", element("thead", head), element("tbody", *body), aria_labelledby=name)
    scroll = element("div", whole, class_="scroll", tabindex="0", role="region", aria_labelledby=name)
    return joined([element("p", caption, class_="caption", id=name), scroll])


def figure(picture: Picture, prefix: str, caption: str) -> Html:
    """A picture with its words."""
    inside = Html(inline_svg(picture, prefix))
    return element("figure", inside, element("figcaption", prose(caption)), id=prefix, class_="picture")


def section(title: str, name: str, *content: object) -> Html:
    """A part of the page with a heading."""
    return element(
        "section", element("h2", title, id=f"{name}-heading"), *content, id=name, aria_labelledby=f"{name}-heading"
    )


def page(title: str, style: str, body: Html) -> str:
    """The whole page: nothing is loaded from anywhere, no script runs, and no style but this one is obeyed."""
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; base-uri 'none'; form-action 'none'"
    head = joined(
        [
            Html('<meta charset="utf-8">'),
            Html(f'<meta http-equiv="Content-Security-Policy" content="{escape(policy, quote=True)}">'),
            Html('<meta name="viewport" content="width=device-width, initial-scale=1">'),
            Html('<meta name="color-scheme" content="light dark">'),
            Html('<meta name="referrer" content="no-referrer">'),
            element("title", title),
            Html(f"<style>{style}</style>"),
        ]
    )
    return f'<!DOCTYPE html>\n<html lang="en">\n<head>\n{head}\n</head>\n<body>\n{body}\n</body>\n</html>\n'
