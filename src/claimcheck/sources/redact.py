"""An address, or a text with addresses in it, in; the same without what looks like a secret out."""

import re

# Names of query parameters whose values open something. An example beside each.
SECRET_NAMES: tuple[tuple[str, str], ...] = (
    (r"(?:access|auth|id|refresh|session|csrf)?[_-]?token", "access_token"),
    (r"(?:api|access|account|auth|secret|private|subscription)[_-]?key", "api_key"),
    (r"(?:client[_-]?)?secret", "client_secret"),
    (r"passw(?:or)?d|pwd", "password"),
    (r"sig|signature", "sig"),
    (r"x-(?:amz|goog)-(?:signature|credential|security-token)", "X-Amz-Signature"),
    (r"authorization|credentials?", "authorization"),
    (r"phpsessid|jsessionid|session[_-]?id", "session_id"),
    (r"jwt|otp", "jwt"),
)
# Names that pages use for plain things too, `?session=12`: only a long value of them is taken for a secret.
MAYBE_NAMES: tuple[tuple[str, str], ...] = (
    (r"key", "key"),
    (r"auth", "auth"),
    (r"session|sid", "sid"),
    (r"code", "code"),
)
LONG = 16
"""Characters; of letters and digits without a system, since a title in an address has hyphens or spaces."""
MASK = "REDACTED"

_USERINFO = re.compile(r"(?<=//)[^/?#@\s]{1,1024}@")
_SECRET = "|".join(names for names, _ in SECRET_NAMES)
_MAYBE = "|".join(names for names, _ in MAYBE_NAMES)
_QUERY_VALUE = re.compile(
    rf"(?<=[?&;#])(?:(?P<name>{_SECRET})=[^&#;\s`\"<>]{{1,8192}}"
    rf"|(?P<maybe>{_MAYBE})=(?=[^&#;\s]{{0,200}}\d)[A-Za-z0-9%_~+/=.-]{{{LONG},8192}})",
    re.IGNORECASE,
)


def redact(text: str) -> str:
    """Mask credentials and the values of secret-looking parameters."""
    if "@" in text:
        text = _USERINFO.sub(f"{MASK}@", text)
    return _QUERY_VALUE.sub(_masked, text) if "=" in text else text


def _masked(match: re.Match[str]) -> str:
    return f"{match['name'] or match['maybe']}={MASK}"
