"""A document's claims in, `Statement`s out: each value with all that comparison needs."""
