"""Two statements in, what sets the things apart that they speak of, though their words are alike, out."""
