"""A page of HTML as its elements, for tests to ask."""

from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = frozenset({"meta", "input", "br", "link", "img"})


@dataclass(slots=True)
class Element:
    """A start tag with its attributes and the text within it."""

    tag: str
    attrs: dict[str, str]
    text: str = ""


@dataclass
class Page(HTMLParser):
    """Every element in the order of the page. `noscript` counts, as for a reader without scripts."""

    elements: list[Element] = field(default_factory=list)
    open: list[Element] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs})
        self.elements.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_endtag(self, tag: str) -> None:
        while self.open and self.open.pop().tag != tag:
            pass

    def handle_data(self, data: str) -> None:
        for element in self.open:
            element.text += data

    def all(self, tag: str, **attrs: str) -> list[Element]:
        """Elements of that tag whose attributes hold these words."""
        return [
            one
            for one in self.elements
            if one.tag == tag
            and all(word in one.attrs.get(name.rstrip("_"), "").split() for name, word in attrs.items())
        ]


def read(text: str) -> Page:
    """The page."""
    page = Page()
    page.feed(text)
    page.close()
    return page
