"""Crimes with the words by which their deeds are told: who sets fire to a house commits arson."""

from claimcheck.compare.english.words import stem

CRIMES = {
    crime: frozenset(stem(word) for word in words.split())
    for crime, words in {
        "arson": "fire torched torching burned burning burnt",
        "theft": "stealing stole stolen steal",
        "burglary": "burgling burgled burglar broke breaking",
        "robbery": "robbing robbed rob",
        "bribery": "bribing bribed bribe bribes kickbacks",
        "corruption": "bribing bribed bribe bribes kickbacks",
        "forgery": "forging forged forge",
        "fraud": "defrauding defrauded defraud swindling swindled",
        "embezzlement": "embezzling embezzled embezzle",
        "smuggling": "smuggled smuggle",
        "kidnapping": "kidnapped abducting abducted abduction",
        "espionage": "spying spied spy",
        "defamation": "defaming defamed libelling libelled libel slander",
        "libel": "libelling libelled defaming defamed",
        "blackmail": "blackmailing blackmailed",
        "poaching": "poached poach",
        "perjury": "perjuring perjured",
        "trespass": "trespassing trespassed",
    }.items()
}
"""Nouns of crimes, each with stems of the words for doing it; killing is no one crime and is not here."""
