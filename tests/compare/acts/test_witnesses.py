"""What was told to a court, argued before it or written in dissent from it, which it did not find."""

import pytest

from claimcheck.verify import judge_pair

SUPPORTED, UNRESOLVED = "supported", "unresolved"


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("The mill had poisoned the brook, the inquiry found.", "found", "A retired foreman told the inquiry that the mill had poisoned the brook.", UNRESOLVED),
        ("The mill had poisoned the brook, the inquiry found.", "found", "The inquiry found that the mill had poisoned the brook.", SUPPORTED),
        ("The court held that the Osk lease was void.", "void", "Counsel for the tenants submitted to the court that the Osk lease was void.", UNRESOLVED),
        ("The court held that the Osk lease was void.", "void", "In the view of the tenants the Osk lease was void.", UNRESOLVED),
        ("The court held that the Osk lease was void.", "void", "The tenants argued that the Osk lease was void, and the court held that it was.", SUPPORTED),
        ("The panel called the Fenn cull cruel.", "cruel", "Writing in dissent, Judge Orn called the Fenn cull cruel.", UNRESOLVED),
        ("The panel called the Fenn cull cruel.", "cruel", "The panel called the Fenn cull cruel.", SUPPORTED),
        ("Judge Orn called the Fenn cull cruel.", "cruel", "Writing in dissent, Judge Orn called the Fenn cull cruel.", SUPPORTED),
        ("The coroner concluded that Bo Lind had drowned.", "concluded", "Bo Lind's sister testified that he had drowned.", UNRESOLVED),
    ],
)  # fmt: skip
def test_a_body_finds_nothing_by_hearing_it(claim: str, text: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence, text=text, kind="ruling").label == label
