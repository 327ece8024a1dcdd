"""HTML in, the text and blocks that one reads in it out."""

from claimcheck.model import DateOrigin, Published
from claimcheck.reading.parsed import Parsed
from claimcheck.reading.plain import read_plain


def read_markup(source: str, *, url: str | None) -> Parsed:
    """The main content of a page."""
    import trafilatura
    from trafilatura.settings import use_config

    config = use_config()
    text = trafilatura.extract(source, url=url, config=config, include_comments=False) or ""
    meta = trafilatura.extract_metadata(source, default_url=url)
    published = None
    if meta and meta.date:
        from datetime import date

        published = Published(date.fromisoformat(meta.date), DateOrigin.METADATA)
    return Parsed(text, read_plain(text), meta.title if meta else None, published)
