"""An address in, the same without what looks like a secret out."""

import re

# Names of query parameters whose values open something. An example beside each.
SECRET_NAMES: tuple[tuple[str, str], ...] = (
    (r"(?:access|auth|id|refresh|session|csrf)?[_-]?token", "access_token"),
    (r"api[_-]?key|apikey|key", "api_key"),
    (r"(?:client[_-]?)?secret", "client_secret"),
    (r"passw(?:or)?d|pwd", "password"),
    (r"sig|signature", "sig"),
    (r"x-(?:amz|goog)-(?:signature|credential|security-token)", "X-Amz-Signature"),
    (r"auth|authorization|credentials?", "auth"),
    (r"session|session[_-]?id|sid|phpsessid|jsessionid", "session_id"),
    (r"jwt|otp", "jwt"),
)
MASK = "REDACTED"

_USERINFO = re.compile(r"(?<=//)[^/?#@\s]{1,1024}@")
_QUERY_VALUE = re.compile(
    rf"(?<=[?&;])({'|'.join(names for names, _ in SECRET_NAMES)})=[^&#;\s]{{1,8192}}", re.IGNORECASE
)


def redact(url: str) -> str:
    """Mask credentials and the values of secret-looking parameters."""
    if "@" in url:
        url = _USERINFO.sub(f"{MASK}@", url)
    return _QUERY_VALUE.sub(rf"\1={MASK}", url) if "=" in url else url
