import subprocess
import sys

import pytest

import claimcheck


@pytest.mark.parametrize("name", claimcheck.__all__)
def test_the_library_has_the_names_it_promises(name: str) -> None:
    assert getattr(claimcheck, name)


def test_importing_it_loads_nothing_else() -> None:
    code = "import sys, claimcheck; print([m for m in sys.modules if m.startswith('claimcheck.')])"
    outcome = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert outcome.stdout.strip() == "[]"


def test_a_name_it_lacks_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute `chekc`"):
        claimcheck.chekc  # noqa: B018
