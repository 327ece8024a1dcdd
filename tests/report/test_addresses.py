import pytest

from claimcheck.report.addresses import link_into, link_to

from .hostile import HOSTILE

LONG = "The register of the harbour has it that the ferry was sold to the company in the spring of that year."


@pytest.mark.parametrize(
    "address",
    [
        "https://a.example/b?c=d#e",
        "HTTP://a.example",
        "https://a.example:8443/x",
        "https://xn--bcher-kva.example/",
    ],
)
def test_addresses_of_the_web_are_links(address: str) -> None:
    assert link_to(address) == address


@pytest.mark.parametrize(
    "address",
    [
        None,
        "",
        "notes.md",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "java\tscript:alert(1)",
        " https://a.example",
        "https://a.example/ b",
        'https://a.example/"onclick=x',
        "https://a.example/<b>",
        "https://user:secret@a.example/",
        "https:///nowhere",
        "https://[::1",
        "data:text/html,x",
        "//a.example/b",
        "https://a.example/\u202eb",
        HOSTILE,
    ],
)
def test_everything_else_is_none(address: str | None) -> None:
    assert link_to(address) is None
    assert link_into(address, "some words") is None


@pytest.mark.parametrize(
    ("address", "passage", "expected"),
    [
        ("https://a.example/b", "It was sold.", "https://a.example/b#:~:text=It%20was%20sold."),
        ("https://a.example/b#c", "It was sold.", "https://a.example/b#c:~:text=It%20was%20sold."),
        ("https://a.example/b#:~:text=old", "new", "https://a.example/b#:~:text=new"),
        ("https://a.example/b", "a-b, c & d", "https://a.example/b#:~:text=a%2Db%2C%20c%20%26%20d"),
        ("https://a.example/b", "…cut  short…", "https://a.example/b#:~:text=cut%20short"),
        ("https://a.example/b", "", "https://a.example/b"),
        (
            "https://a.example/b",
            LONG,
            "https://a.example/b#:~:text=The%20register%20of%20the%20harbour,the%20spring%20of%20that%20year.",
        ),
        ("https://a.example/b", '"><script>', "https://a.example/b#:~:text=%22%3E%3Cscript%3E"),
    ],
)
def test_a_link_leads_to_the_words(address: str, passage: str, expected: str) -> None:
    assert link_into(address, passage) == expected
