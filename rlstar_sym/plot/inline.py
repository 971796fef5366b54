"""Pictures inside a page: SVG with names of its own, without styles of its own, and with colours that the page sets.

A page that forbids styles from anywhere but its own sheet (Content-Security-Policy) also forbids `style="..."`; in SVG
every one of these properties is an attribute too, so they are written as attributes. A rule of the sheet is stronger
than an attribute, so the sheet can turn the colours of the palette for dark pages.
"""

from __future__ import annotations

import re
from typing import Final
from xml.etree import ElementTree

from rlstar_sym.plot.figure import Picture, as_bytes, name

SVG: Final = "http://www.w3.org/2000/svg"
LINK: Final = "http://www.w3.org/1999/xlink"
#: characters of a description
MOST_WORDS: Final = 4000
_REFERENCE: Final = re.compile(r"url\(#([^)]+)\)")
_FONT: Final = re.compile(r"(?:(italic|oblique)\s+)?(?:(bold|\d{3})\s+)?([\d.]+)px\s+(.+)")
#: elements that a picture of ours has; anything else is dropped
_KEPT: Final = frozenset(
    {"svg", "g", "defs", "path", "use", "text", "tspan", "image", "clipPath", "rect", "pattern", "line"}
)


def inline_svg(picture: Picture, prefix: str) -> str:
    """The picture as an SVG element for a page, without a declaration.

    prefix: makes the picture's names its own; letters and digits. The title and the description are read out by
    screen readers.
    """
    ElementTree.register_namespace("", SVG)
    ElementTree.register_namespace("xlink", LINK)
    root = ElementTree.fromstring(as_bytes(picture, "svg"))
    _strip(root)
    for element in root.iter():
        _named(element, prefix)
        _styled(element)
    points = float(root.attrib.pop("width", "0pt").removesuffix("pt"))
    root.attrib.pop("height", None)
    root.attrib.pop("version", None)
    # what matplotlib says in a style sheet of the picture
    root.set("stroke-linejoin", "round")
    root.set("stroke-linecap", "butt")
    root.set("width", f"{points * 4 / 3:.0f}")  # in pixels
    root.set("role", "img")
    root.set("aria-labelledby", f"{prefix}-title {prefix}-text")
    text = ElementTree.Element(f"{{{SVG}}}desc", {"id": f"{prefix}-text"})
    text.text = name(picture.description, MOST_WORDS)
    title = ElementTree.Element(f"{{{SVG}}}title", {"id": f"{prefix}-title"})
    title.text = name(picture.title, MOST_WORDS)
    root.insert(0, text)
    root.insert(0, title)
    return ElementTree.tostring(root, encoding="unicode")


def _strip(element: ElementTree.Element) -> None:
    for child in list(element):
        if child.tag.removeprefix(f"{{{SVG}}}") not in _KEPT:
            element.remove(child)
        else:
            _strip(child)


def _named(element: ElementTree.Element, prefix: str) -> None:
    for key, value in list(element.attrib.items()):
        if key == "id":
            element.set(key, f"{prefix}-{value}")
        elif key == f"{{{LINK}}}href":
            # references inside the picture, and images that it carries
            del element.attrib[key]
            element.set("href", f"#{prefix}-{value[1:]}" if value.startswith("#") else "".join(value.split()))
        else:
            element.set(key, _REFERENCE.sub(rf"url(#{prefix}-\1)", value))


def _styled(element: ElementTree.Element) -> None:
    """Write `style` as attributes."""
    for declaration in element.attrib.pop("style", "").split(";"):
        name, colon, value = declaration.partition(":")
        name, value = name.strip(), value.strip()
        if not colon or not value:
            continue
        if name == "font":
            match = _FONT.fullmatch(value)
            if match:
                element.set("font-style", match[1] or "normal")
                element.set("font-weight", match[2] or "normal")
                element.set("font-size", f"{match[3]}px")
        elif name not in ("font-family", "-webkit-text-align"):
            element.set(name, value)
