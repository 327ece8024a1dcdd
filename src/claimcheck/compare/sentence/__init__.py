"""One sentence in, what it says out: names, clauses, happenings, which of them a value belongs to."""
