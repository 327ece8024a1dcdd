"""`Document` in, claims and citations out."""
