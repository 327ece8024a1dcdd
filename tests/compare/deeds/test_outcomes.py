"""What became of a case, told by its outcome, by what did not come about, or from the other side."""

import pytest

from claimcheck.verify import judge_pair

SUPPORTED, CONTRADICTED, UNRESOLVED = "supported", "contradicted", "unresolved"


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("The jury acquitted the pilot Ode Vance.", "acquitted", "The jury cleared the pilot Ode Vance of all charges.", SUPPORTED),
        ("Ode Vance was acquitted.", "acquitted", "Ode Vance was cleared by the jury.", SUPPORTED),
        ("The regulator cleared the merger.", "cleared", "The regulator cleared the merger of Alto and Brine on Monday.", SUPPORTED),
        ("Justice Moor withdrew from the Alder case.", "withdrew", "Justice Moor recused himself from the Alder case.", SUPPORTED),
        ("Justice Moor recused herself from the Alder case.", "recused", "Justice Moor declined to step aside from the Alder case.", CONTRADICTED),
        ("Osk Ferries lost its licence.", "lost its licence", "The port authority revoked the licence of Osk Ferries.", SUPPORTED),
        ("Osk Ferries lost its licence.", "lost its licence", "The port authority let Osk Ferries keep its licence.", CONTRADICTED),
        ("Dr Weil was struck off the register.", "struck off", "Dr Weil lost his place on the register.", UNRESOLVED),
        ("The court agreed to hear the growers' appeal.", "agreed to hear", "The growers were granted permission to appeal by the court.", SUPPORTED),
        ("The court refused to hear the growers' appeal.", "refused to hear", "The growers were given leave to appeal by the court.", CONTRADICTED),
        ("The court agreed to hear the growers' appeal.", "agreed to hear", "The court refused the growers leave to appeal.", CONTRADICTED),
        ("The league lifted its ban on Ilo Brandt.", "lifted", "The league's suspension of Ilo Brandt has ended.", UNRESOLVED),
        ("The league lifted its ban on Ilo Brandt.", "lifted", "The league has ended its suspension of Ilo Brandt.", SUPPORTED),
        ("The league kept its ban on Ilo Brandt.", "kept", "The league has ended its suspension of Ilo Brandt.", CONTRADICTED),
        ("The council did not approve the depot.", "did not approve", "The depot failed to gain the council's approval.", SUPPORTED),
        ("The council approved the depot.", "approved", "The depot won the approval of the council in June.", SUPPORTED),
        ("The council approved the depot.", "approved", "The depot has yet to win the approval of the council.", UNRESOLVED),
        ("The council approved the depot.", "approved", "The depot failed to secure the consent of the council.", CONTRADICTED),
        ("The court held that the search was lawful.", "lawful", "Nothing about the search was unlawful, the court held.", SUPPORTED),
        ("The court held that the search was lawful.", "lawful", "The court found nothing illegal in the search.", SUPPORTED),
        ("The court held that the search was unlawful.", "unlawful", "The court found nothing illegal in the search.", CONTRADICTED),
        ("The jury acquitted Pim Garda.", "acquitted", "The jury failed to agree on a verdict in the case of Pim Garda.", CONTRADICTED),
        ("Pim Garda was convicted of bribery.", "convicted", "In 2003 the jury could not agree on a verdict on Pim Garda, and a second trial was ordered.", UNRESOLVED),
        ("Pim Garda was jailed for fraud.", "jailed", "For fraud Pim Garda was given a suspended sentence.", CONTRADICTED),
        ("Pim Garda was jailed for fraud.", "jailed", "Pim Garda was sentenced to three years in prison for fraud.", SUPPORTED),
        ("Pim Garda was sentenced for fraud.", "sentenced", "Pim Garda was jailed for three years for fraud.", SUPPORTED),
        ("Pim Garda was convicted of fraud.", "convicted", "Pim Garda was given a suspended sentence for fraud.", SUPPORTED),
        ("Pim Garda was convicted of theft.", "convicted", "Pim Garda was jailed for stealing two paintings.", SUPPORTED),
        ("The rights court found a violation in the fishermen's case.", "found a violation", "The rights court declared the fishermen's case inadmissible.", CONTRADICTED),
        ("The rights court rejected the fishermen's case.", "rejected", "The rights court declared the fishermen's case inadmissible.", SUPPORTED),
        ("The court let the fine against Brell stand.", "let", "The court wiped out the fine against Brell.", CONTRADICTED),
        ("The court let the fine against Brell stand.", "let", "The court did not disturb the fine against Brell.", SUPPORTED),
        ("Norrland extradited the trader Udo Fels.", "extradited", "Norrland refused to hand over the trader Udo Fels.", CONTRADICTED),
        ("Norrland extradited the trader Udo Fels.", "extradited", "Norrland handed over the trader Udo Fels in May.", SUPPORTED),
        ("Norrland extradited the trader Udo Fels.", "extradited", "Norrland rejected a request to surrender the trader Udo Fels.", CONTRADICTED),
        ("A court ruled for Brell in its suit against Osk.", "ruled for Brell", "Brell dropped its suit against Osk before any court could rule on it.", CONTRADICTED),
        ("The traders failed to overturn the fee.", "failed to overturn", "The fee survived the traders' challenge.", SUPPORTED),
        ("The court upheld the fee.", "upheld", "The fee survived a challenge in court.", SUPPORTED),
        ("The court struck down the fee.", "struck down", "The fee survived a challenge in court.", CONTRADICTED),
        ("The execution of Abe Lunt was halted.", "halted", "Abe Lunt was granted a stay an hour before his execution.", SUPPORTED),
        ("The execution of Abe Lunt went ahead.", "went ahead", "Abe Lunt was granted a stay an hour before his execution.", UNRESOLVED),
        ("Abe Lunt pleaded guilty to arson.", "pleaded guilty", "Abe Lunt pleaded not guilty to arson.", CONTRADICTED),
        ("Abe Lunt pleaded guilty to arson.", "pleaded guilty", "Abe Lunt denied arson at the trial.", CONTRADICTED),
        ("Abe Lunt admitted arson.", "admitted", "Abe Lunt pleaded not guilty to arson.", CONTRADICTED),
        ("Abe Lunt denied arson.", "denied", "Abe Lunt pleaded not guilty to arson.", SUPPORTED),
        ("The court sent the Fenn case back.", "sent the Fenn case back", "In the Fenn case the court quashed the ruling and remanded it for a new hearing.", SUPPORTED),
        ("The jury found Abe Lunt guilty of assault rather than murder.", "assault rather than murder", "The jury found Abe Lunt guilty of assault.", SUPPORTED),
        ("The ombudsman found that the mayor had lied.", "had lied", "The mayor had erred, the ombudsman found, but had not lied.", CONTRADICTED),
        ("The ombudsman found that the mayor had lied.", "had lied", "The mayor had lied, the ombudsman found, but had not stolen.", SUPPORTED),
    ],
)  # fmt: skip
def test_an_outcome_told_otherwise_is_the_same(claim: str, text: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence, text=text, kind="ruling").label == label
