"""The values of one sentence in, those out that only follow from them, each with the sum that shows it."""
