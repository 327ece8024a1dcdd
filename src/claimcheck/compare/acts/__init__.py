"""A claim's act in, the sentences that tell it, its opposite or its other side out."""
