"""Run as a process: a PDF on standard input, its text as JSON on standard output."""

import json
import sys


def main(max_pages: int, max_memory: int) -> None:
    """Read one file within the limits."""
    _limit(max_memory)
    json.dump(_read(sys.stdin.buffer.read(), max_pages), sys.stdout)


def _limit(max_memory: int) -> None:
    try:
        import resource
    except ImportError:  # not a Unix system: the time limit alone holds
        return
    resource.setrlimit(resource.RLIMIT_AS, (max_memory, max_memory))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _read(data: bytes, max_pages: int) -> dict[str, object]:
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        return {"error": "encrypted" if "password" in str(error).lower() else "broken"}
    count = len(document)
    pages = [_page(document, index) for index in range(min(count, max_pages))]
    about = document.get_metadata_dict()
    return {
        "text": "\f".join(pages),
        "cut": count > max_pages,
        "title": about.get("Title", ""),
        "author": about.get("Author", ""),
    }


def _page(document: object, index: int) -> str:
    """A page's text with plain line breaks; U+0002 is pdfium's hyphen at a line's end.

    A page that is broken is an empty page: the others are still read.
    """
    import pypdfium2

    try:
        text = document[index].get_textpage().get_text_bounded()  # type: ignore[index]
    except pypdfium2.PdfiumError:
        return ""
    clean = (
        str(text).replace("\r\n", "\n").replace("\r", "\n").replace("\x0c", "\n").replace("\ufffe", "\x02")
    )
    return clean.encode("utf-8", "replace").decode("utf-8")


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
