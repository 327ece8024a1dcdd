"""Two values in, how they stand to each other out: dates, counts, acts of bodies."""
