"""`claims.toml` or `[tool.claimcheck]` in, frozen `Config` out."""

from claimcheck.config.documents import find_documents, find_settings, named_as
from claimcheck.config.load import load_config
from claimcheck.config.names import NEVER, expect_fail_on
from claimcheck.config.settings import Config, DocumentSettings, Level, is_network

__all__ = [
    "NEVER",
    "Config",
    "DocumentSettings",
    "Level",
    "expect_fail_on",
    "find_documents",
    "find_settings",
    "is_network",
    "load_config",
    "named_as",
]
