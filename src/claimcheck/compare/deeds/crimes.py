"""Crimes with the words by which their deeds are told: who sets fire to a house commits arson."""

from claimcheck.compare.english.words import stem

_DEEDS = {
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
_AGENTS = {
    "arson": "arsonist arsonists",
    "theft": "thief thieves",
    "burglary": "burglar burglars",
    "robbery": "robber robbers",
    "forgery": "forger forgers",
    "fraud": "fraudster fraudsters swindler swindlers",
    "embezzlement": "embezzler embezzlers",
    "smuggling": "smuggler smugglers",
    "kidnapping": "kidnapper kidnappers abductor abductors",
    "espionage": "spy spies",
    "blackmail": "blackmailer blackmailers",
    "poaching": "poacher poachers",
}

CRIMES = _DEEDS | {
    agent: _DEEDS[crime] | {stem(crime)} for crime, agents in _AGENTS.items() for agent in agents.split()
}
"""Nouns of crimes and of who commits them, each with stems of the words for doing it. Killing is no
one crime, and not here."""
