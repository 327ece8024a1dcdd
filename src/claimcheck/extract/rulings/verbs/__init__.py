"""The verbs of official acts, one row a meaning: what it disposes, and what makes it official."""

from claimcheck.extract.rulings.verbs import (
    crime,
    decisions,
    findings,
    lawmaking,
    litigation,
    posts,
    treaties,
)

__all__ = ["SENSES"]

SENSES = (
    *decisions.SENSES,
    *findings.SENSES,
    *crime.SENSES,
    *treaties.SENSES,
    *lawmaking.SENSES,
    *posts.SENSES,
    *litigation.SENSES,
)
"""All senses of one verb stand in one module, the surer first."""
