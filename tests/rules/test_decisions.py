from datetime import date

from claimcheck.extract import extract
from claimcheck.model import Claim, Decision, Judgement, Verdict, fingerprint
from claimcheck.reading import read_text
from claimcheck.rules.decisions import Decided, apply_decisions

TEXT = "The order was signed on 6 March 2017 and covered 6 countries."


def claims() -> tuple[Claim, ...]:
    return extract(read_text(TEXT, name="a.txt")).claims


def day() -> Claim:
    return next(claim for claim in claims() if claim.text == "6 March 2017")


def decide(decision: Decision, source: str | None = None) -> Decided:
    undecided = {c.id: Judgement(c.id, Verdict.UNRESOLVED, "no-citation", 0.0, "") for c in claims()}
    return apply_decisions([decision], claims(), undecided, lambda _: source, "claims.toml")


def test_a_decision_outranks_the_machine_for_the_values_in_its_words() -> None:
    decision = Decision("was signed on 6 March 2017", Verdict.SUPPORTED, "seen", "A. B.", date(2020, 1, 2))
    decided = decide(decision)
    judgement = decided.judgements[day().id]
    assert (judgement.verdict, judgement.reason) == (Verdict.SUPPORTED, "declared")
    assert judgement.explanation == "decided by A. B. on 2020-01-02: seen"
    six = next(claim for claim in claims() if claim.text == "6")
    assert decided.judgements[six.id].verdict is Verdict.UNRESOLVED


def test_a_decision_on_another_wording_of_the_sentence_is_stale_and_set_aside() -> None:
    decided = decide(
        Decision("signed on 6 March 2017", Verdict.SUPPORTED, sentence_hash=fingerprint("other words"))
    )
    assert decided.judgements[day().id].verdict is Verdict.UNRESOLVED
    assert [finding.rule.id for finding in decided.findings] == ["decision-stale"]


def test_a_decision_on_another_text_of_the_source_is_stale_and_set_aside() -> None:
    decision = Decision("signed on 6 March 2017", Verdict.SUPPORTED, source_hash=fingerprint("as it was"))
    assert [finding.rule.id for finding in decide(decision, "as it is").findings] == ["decision-stale"]
    assert decide(decision, "as it was").findings == ()


def test_a_source_that_cannot_be_read_makes_no_decision_stale() -> None:
    decision = Decision("signed on 6 March 2017", Verdict.SUPPORTED, source_hash=fingerprint("as it was"))
    assert decide(decision, None).findings == ()


def test_a_decision_that_no_document_holds_is_told() -> None:
    decided = decide(Decision("signed on 7 March 2017", Verdict.SUPPORTED))
    assert [finding.rule.id for finding in decided.findings] == ["decision-unmatched"]


def test_white_space_case_and_quotation_marks_do_not_change_a_fingerprint() -> None:
    assert fingerprint("The “big”\n order") == fingerprint('the "big" order')
    assert fingerprint("the order") != fingerprint("the orders")
