"""Words of general English: tokens and stems, classes of happenings, synonyms, forms of a word."""
