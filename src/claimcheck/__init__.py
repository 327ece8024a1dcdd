"""A linter for facts: checks the dates, counts and rulings in a text against the sources it cites."""

__version__ = "0.1.0"
