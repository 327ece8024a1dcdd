"""Acts told of whom they befall, and in phrases."""

import pytest

from claimcheck.verify import judge_pair

SUPPORTED, CONTRADICTED, UNRESOLVED = "supported", "contradicted", "unresolved"


@pytest.mark.parametrize(
    ("claim", "text", "evidence", "label"),
    [
        ("The jury convicted Nora Pell of perjury.", "convicted", "Nora Pell was found guilty of perjury by the jury.", SUPPORTED),
        ("The jury convicted Nora Pell of perjury.", "convicted", "The jury returned a guilty verdict against Nora Pell on the charge of perjury.", SUPPORTED),
        ("The jury convicted Nora Pell of perjury.", "convicted", "Nora Pell's trial for perjury ended in a guilty verdict from the jury.", SUPPORTED),
        ("The jury convicted Nora Pell of perjury.", "convicted", "By eleven to one the jury found the perjury charge against Nora Pell proven.", SUPPORTED),
        ("The jury convicted Nora Pell of perjury.", "convicted", "The jury cleared Nora Pell of perjury.", CONTRADICTED),
        ("The jury convicted Nora Pell of perjury.", "convicted", "The jury failed to reach a verdict on the perjury charge against Nora Pell.", CONTRADICTED),
        ("The jury convicted Nora Pell of perjury.", "convicted", "Nora Pell was acquitted of perjury by the jury.", CONTRADICTED),
        ("The jury convicted Nora Pell of perjury.", "convicted", "Nora Pell goes on trial for perjury before a jury today.", UNRESOLVED),
        ("The jury convicted Nora Pell of perjury.", "convicted", "Nora Pell denied perjury before the jury.", UNRESOLVED),
        ("The jury convicted Nora Pell of perjury.", "convicted", "The jury in the perjury trial of Nora Pell has retired to consider its verdict.", UNRESOLVED),
        ("The prosecutor charged the banker Leo Dunn with fraud.", "charged", "The prosecutor filed fraud charges against the banker Leo Dunn.", SUPPORTED),
        ("The prosecutor charged the banker Leo Dunn with fraud.", "charged", "The banker Leo Dunn has been indicted for fraud by the prosecutor.", SUPPORTED),
        ("The prosecutor charged the banker Leo Dunn with fraud.", "charged", "The banker Leo Dunn faces fraud charges brought by the prosecutor.", SUPPORTED),
        ("The prosecutor charged the banker Leo Dunn with fraud.", "charged", "The prosecutor brought a case of fraud against the banker Leo Dunn.", SUPPORTED),
        ("The prosecutor charged the banker Leo Dunn with fraud.", "charged", "The prosecutor laid fraud charges against the banker Leo Dunn.", SUPPORTED),
        ("The prosecutor charged the banker Leo Dunn with fraud.", "charged", "The prosecutor is investigating the banker Leo Dunn for fraud.", UNRESOLVED),
        ("The prosecutor charged the banker Leo Dunn with fraud.", "charged", "The prosecutor questioned the banker Leo Dunn about fraud.", UNRESOLVED),
        ("The prosecutor charged the banker Leo Dunn with fraud.", "charged", "Police want the prosecutor to charge the banker Leo Dunn with fraud.", UNRESOLVED),
        ("The watchdog fined the airline for false advertising.", "fined", "The watchdog hit the airline with a fine for false advertising.", SUPPORTED),
        ("The watchdog fined the airline for false advertising.", "fined", "The airline was ordered to pay a fine by the watchdog for false advertising.", SUPPORTED),
        ("The watchdog fined the airline for false advertising.", "fined", "The watchdog imposed a financial penalty on the airline over false advertising.", SUPPORTED),
        ("The watchdog fined the airline for false advertising.", "fined", "The airline has been fined by the watchdog for false advertising.", SUPPORTED),
        ("The watchdog fined the airline for false advertising.", "fined", "The airline must pay a penalty of two million for false advertising, the watchdog ruled.", SUPPORTED),
        ("The watchdog fined the airline for false advertising.", "fined", "The watchdog let the airline off with a warning over false advertising.", CONTRADICTED),
        ("The watchdog fined the airline for false advertising.", "fined", "The watchdog decided against a fine for the airline over false advertising.", CONTRADICTED),
        ("The watchdog fined the airline for false advertising.", "fined", "The airline escaped a fine from the watchdog for false advertising.", CONTRADICTED),
        ("The watchdog fined the airline for false advertising.", "fined", "The watchdog threatened the airline with a fine for false advertising.", UNRESOLVED),
        ("The watchdog fined the airline for false advertising.", "fined", "The watchdog is looking into false advertising by the airline.", UNRESOLVED),
        ("The watchdog fined the airline for false advertising.", "fined", "The airline could be fined by the watchdog for false advertising.", UNRESOLVED),
        ("The High Court upheld the ban on night flights.", "upheld", "The High Court backed the ban on night flights.", SUPPORTED),
        ("The High Court upheld the ban on night flights.", "upheld", "The ban on night flights survived at the High Court.", SUPPORTED),
        ("The High Court upheld the ban on night flights.", "upheld", "The High Court dismissed a challenge to the ban on night flights.", SUPPORTED),
        ("The High Court upheld the ban on night flights.", "upheld", "The airlines lost their High Court battle against the ban on night flights.", SUPPORTED),
        ("The High Court upheld the ban on night flights.", "upheld", "The ban on night flights is lawful, the High Court has ruled.", SUPPORTED),
        ("The High Court upheld the ban on night flights.", "upheld", "The High Court struck the ban on night flights from the books.", CONTRADICTED),
        ("The High Court upheld the ban on night flights.", "upheld", "The High Court declared the ban on night flights null and void.", CONTRADICTED),
        ("The High Court upheld the ban on night flights.", "upheld", "The ban on night flights was ruled unlawful by the High Court.", CONTRADICTED),
        ("The High Court upheld the ban on night flights.", "upheld", "The High Court will rule on the ban on night flights next week.", UNRESOLVED),
        ("The High Court upheld the ban on night flights.", "upheld", "The High Court heard arguments on the ban on night flights.", UNRESOLVED),
        ("The High Court upheld the ban on night flights.", "upheld", "The High Court reserved judgment on the ban on night flights.", UNRESOLVED),
    ],
)  # fmt: skip
def test_an_act_is_told_of_whom_it_befalls(claim: str, text: str, evidence: str, label: str) -> None:
    assert judge_pair(claim, evidence, text=text, kind="ruling").label == label
