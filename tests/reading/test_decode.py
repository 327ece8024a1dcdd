import pytest

from claimcheck.reading.decode import declared_charset


@pytest.mark.parametrize(
    ("head", "charset"),
    [
        (b'<html><head><meta charset="windows-1252">', "windows-1252"),
        (b'<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-2">', "iso-8859-2"),
        (b'<?xml version="1.0" encoding="koi8-r"?><html>', "koi8-r"),
        (b"<p>charset=koi8-r", None),
        (b" " * 5000 + b'<meta charset="koi8-r">', None),
    ],
)
def test_a_page_names_its_encoding_in_its_head(head: bytes, charset: str | None) -> None:
    assert declared_charset(head) == charset
