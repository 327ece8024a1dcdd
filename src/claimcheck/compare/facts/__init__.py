"""What a sentence implies without a value of its own: ranks, lists that count themselves, denials, order.

A claim that one of these readers understands is held against each sentence of a passage; what comes out is a
`Told`, with the claim's tokens that it answers.
"""
