"""What the rules left open in, what a model makes of it out, as far as the source proves it.

    settings    who is asked
    case        what about
    semantic    the embedding model: the value stands there, the words around it differ
    embedding   the model itself; loaded when first asked
    passages    what a chat model is shown
    prompt      the question
    answer      what came back
    proof       what of it counts

Nothing here touches the network: `pipeline` sends the questions through `sources`.
"""

from claimcheck.opinions.settings import JudgeSettings, read_judges

__all__ = ["JudgeSettings", "read_judges"]
