"""A name and a sentence in; whether the sentence has the name or a variant of it, out."""

from functools import lru_cache

from claimcheck.compare.english import lexicon
from claimcheck.compare.english.words import stem
from claimcheck.compare.sentence.scene import Name, Scene

REMEMBERED = 8192
"""Answers about a name and a sentence that are kept: each value of a page asks for the same ones again."""


def name_in(name: Name, scene: Scene) -> bool:
    """Whether a sentence has the name or a variant of it: a surname, initials, a demonym."""
    return _has(name.words, scene)


@lru_cache(maxsize=REMEMBERED)
def _has(words: tuple[str, ...], scene: Scene) -> bool:
    if not words:
        return False  # all of a name's words may be such as tell nothing: "BIN MAR"
    if len(words) == 1:
        word = words[0]
        return lexicon.concept(word) in scene.content or scene.names_by(word) or _initials(word, scene)
    if any(coded(word) and scene.names_by(word) for word in words):
        return True
    if stem(words[-1]) in lexicon.DESCRIPTIONS:
        return _has(words[:-1], scene)
    if scene.names_by(words[-1]) and not _conflicts(words, scene):
        return True
    found = sum(lexicon.concept(word) in scene.content or scene.names_by(word) for word in words)
    return found * 2 > len(words) or scene.names_by("".join(word[0] for word in words))


@lru_cache(maxsize=65536)
def coded(word: str) -> bool:
    """Whether a word is of letters and digits, such as a type or number that names one thing alone."""
    return any(char.isdigit() for char in word) and (any(char.isalpha() for char in word) or len(word) >= 4)


def _initials(word: str, scene: Scene) -> bool:
    return 2 <= len(word) <= 6 and scene.capitals.issuperset(word) and word in scene.initials


def conflicts(name: Name, scene: Scene) -> bool:
    """Whether the sentence has a name that ends alike and begins otherwise: "Mary Roe" and "John Roe"."""
    return _conflicts(name.words, scene)


@lru_cache(maxsize=REMEMBERED)
def _conflicts(words: tuple[str, ...], scene: Scene) -> bool:
    if len(words) < 2 or not any(map(scene.may_name, words)):
        return False
    if ours := _numbers(words):
        rivals = [
            found for found in scene.names if set(found.words) & set(words) - ours and _numbers(found.words)
        ]
        return bool(rivals) and not any(ours & _numbers(found.words) for found in rivals)
    if not scene.may_name(words[-1]):
        return False
    alike = [other for other in scene.names if len(other.words) > 1 and other.words[-1] == words[-1]]
    return bool(alike) and not any(_kin(words[:-1], other.words[:-1]) for other in alike)


def _numbers(words: tuple[str, ...]) -> frozenset[str]:
    return frozenset(word for word in words if word.isdigit() or word in _ORDINALS)


_ORDINALS = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth".split())


def _kin(ours: tuple[str, ...], theirs: tuple[str, ...]) -> bool:
    """Whether two sets of first names may be one person's: one in common, a short form, an initial."""
    return any(
        a == b or (min(len(a), len(b)) in (1, 3, 4, 5) and (a.startswith(b) or b.startswith(a)))
        for a in ours
        for b in theirs
    )
