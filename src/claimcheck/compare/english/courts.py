"""Ways to tell what happens at law and in government: judgments, hearings, permits, sentences."""

_PERMITS = "; ".join(
    f"{verb} {noun}"
    for noun in "permit licence license permission charter consent accreditation".split()
    for verb in "get receive obtain win secure".split()
)
_JUDGED = "; ".join(
    f"{verb} {noun}; {noun} {verb}"
    for noun in "judgment judgement ruling verdict".split()
    for verb in "deliver return reach pronounce hand".split()
)

COURTS = f"""
issue: ; {_PERMITS}
accept: ; {_PERMITS}
judging: ; {_JUDGED}
judging: ; hand down; rule that; rule in favour; rule in favor; rule for; rule against; rule by
judging: ; rule unanimous; decide case; decide appeal; hold that; find in favour; find in favor; find against
pleading: ; closing argument; closing speech
hear: testify testimony; take evidence; give evidence; hear evidence; take testimony; hear from
hear: ; take statement; question witness; examine witness; call witness; call as witness
ratify: ratification; complete ratification; deposit instrument; instrument of ratification
inforce: ; take legal force; be law since
introduce: ; introduce bill; table bill; submit bill; present bill; bill introduce; bill table; bill submit
extradite: extradite extradition; hand over to authority; surrender to authority
deport: deport deportation expel expulsion
pardon: pardon amnesty
impeach: impeach impeachment
override: override
execution: hanging beheading electrocute; was hang; were hang; be hang; was shoot by firing; go to gallows
execution: ; go to scaffold; go to guillotine; die on gallows; die on scaffold; lethal injection
sentence: ; hand jail term; hand prison term; get prison term
sentence: ; give prison term; give jail term; receive prison term; give life; get life
fine: penalise penalize; impose penalty; order to pay; hit with penalty; hit with fine
"""
"""In the form of `tables.EVENTS`: a class, its words, after each semicolon a phrase."""
