import random

import pytest

from claimcheck.model import Span
from claimcheck.report.html.segments import Segment, segments


@pytest.mark.parametrize(
    ("places", "cuts", "expected"),
    [
        ([], [], [(0, 10, ())]),
        ([(2, 4)], [], [(0, 2, ()), (2, 4, (0,)), (4, 10, ())]),
        ([(0, 10)], [], [(0, 10, (0,))]),
        ([(2, 8), (4, 6)], [], [(0, 2, ()), (2, 4, (0,)), (4, 6, (1, 0)), (6, 8, (0,)), (8, 10, ())]),
        ([(2, 6), (4, 8)], [], [(0, 2, ()), (2, 4, (0,)), (4, 6, (0, 1)), (6, 8, (1,)), (8, 10, ())]),
        ([(2, 4), (2, 4)], [], [(0, 2, ()), (2, 4, (0, 1)), (4, 10, ())]),
        ([(2, 4), (4, 6)], [], [(0, 2, ()), (2, 4, (0,)), (4, 6, (1,)), (6, 10, ())]),
        ([(2, 8)], [5], [(0, 2, ()), (2, 5, (0,)), (5, 8, (0,)), (8, 10, ())]),
        ([(8, 99), (3, 3), (40, 50)], [], [(0, 8, ()), (8, 10, (0,))]),
    ],
)
def test_stretches_do_not_overlap_and_name_what_covers_them(
    places: list[tuple[int, int]], cuts: list[int], expected: list[tuple[int, int, tuple[int, ...]]]
) -> None:
    found = segments([Span(*place) for place in places], 0, 10, cuts)
    assert list(found) == [Segment(*one) for one in expected]


def test_every_character_is_covered_by_what_covers_it() -> None:
    pick = random.Random(3)  # noqa: S311 -- no secret
    for _ in range(50):
        starts = [pick.randrange(60) for _ in range(12)]
        places = [Span(start, start + pick.randrange(20)) for start in starts]
        found = list(segments(places, 0, 60, [pick.randrange(60) for _ in range(4)]))
        assert [one.start for one in found] == [0, *(one.end for one in found[:-1])]
        for one in found:
            for offset in range(one.start, one.end):
                assert set(one.covers) == {
                    number for number, place in enumerate(places) if place.start <= offset < place.end
                }
