"""Two statements in, how surely they speak of one thing out."""
