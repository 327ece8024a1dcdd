"""Dates of the finding of something, of a part of it, of what was almost done."""

import pytest

from claimcheck.verify import judge_pair

SUPPORTED, CONTRADICTED, UNRESOLVED = "supported", "contradicted", "unresolved"


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("The baker Jon Brell died on 4 May 2011.", "4 May 2011", "The baker Jon Brell was found dead in his shop on 4 May 2011.", UNRESOLVED),
        ("The baker Jon Brell drowned on 4 May 2011.", "4 May 2011", "Jon Brell, a baker, was discovered drowned near Osk on 4 May 2011.", UNRESOLVED),
        ("The baker Jon Brell was found dead on 4 May 2011.", "4 May 2011", "The baker Jon Brell was found dead in his shop on 4 May 2011.", SUPPORTED),
        ("The Osk windmill was wrecked on 4 May 2011.", "4 May 2011", "Walkers found the Osk windmill wrecked on 4 May 2011.", UNRESOLVED),
        ("Ada Roon was convicted on 4 May 2011.", "4 May 2011", "Ada Roon was found guilty on 4 May 2011.", SUPPORTED),
        ("The baker Jon Brell died on 2 May 2011.", "2 May 2011", "The baker Jon Brell died on 2 May 2011 and was found two days later.", SUPPORTED),
        ("The Osk viaduct was finished in 1926.", "1926", "A drawing of May 1926 shows the Osk viaduct half finished.", UNRESOLVED),
        ("The Osk viaduct was built in 1926.", "1926", "In 1926 the Osk viaduct was still under construction.", UNRESOLVED),
        ("The Osk viaduct was completed in 1926.", "1926", "The Osk viaduct was nearly complete in 1926.", UNRESOLVED),
        ("The Osk church was destroyed in 1926.", "1926", "The Osk church was partly destroyed in 1926.", UNRESOLVED),
        ("The Osk church was partly destroyed in 1926.", "1926", "The Osk church was partly destroyed in 1926.", SUPPORTED),
        ("The Osk church was finished in 1926.", "1926", "The Osk church stood unfinished in 1926.", UNRESOLVED),
        ("The Osk church was finished in 1926.", "1926", "The Osk church, begun in 1901 and left half built for years, was finished in 1926.", SUPPORTED),
        ("The Osk bridge was opened in 1926.", "1926", "The Osk bridge was opened in 1926, when the road was still being built.", SUPPORTED),
        ("The Osk line was closed in 1926.", "1926", "The Osk line was all but closed in 1926.", UNRESOLVED),
        ("The ship Osk sank in 1926.", "1926", "The ship Osk almost sank in 1926.", UNRESOLVED),
        ("The Osk barn was finished in 1926.", "1926", "A drawing of May 1926 shows the Osk barn half built.", UNRESOLVED),
        ("The Osk bridge opened on 1 July 2000.", "1 July 2000", "The Osk bridge was opened by the king; on 1 July 2000 runners had been allowed to cross it.", UNRESOLVED),
        ("Ada Roon wrote Weir in 1961.", "1961", "Ada Roon began writing Weir in 1961.", UNRESOLVED),
    ],
)  # fmt: skip
def test_a_part_or_the_finding_of_something_is_not_the_thing(
    claim: str, text: str, evidence: str, label: str
) -> None:
    assert judge_pair(claim, evidence, text=text, kind="date").label == label
