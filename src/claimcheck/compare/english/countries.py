"""The names of the world's states, for lists of names that are lists of countries."""

COUNTRIES = frozenset(
    (
        "afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan"
        " bahamas bahrain bangladesh barbados belarus belgium belize benin bhutan bolivia bosnia botswana"
        " brazil britain brunei bulgaria burundi cambodia cameroon canada chad chile china colombia"
        " comoros congo croatia cuba cyprus czechia denmark djibouti dominica ecuador egypt england"
        " eritrea estonia eswatini ethiopia fiji finland france gabon gambia georgia germany ghana greece"
        " grenada guatemala guinea guyana haiti honduras hungary iceland india indonesia iran iraq ireland"
        " israel italy jamaica japan jordan kazakhstan kenya kiribati kosovo kuwait kyrgyzstan laos latvia"
        " lebanon lesotho liberia libya liechtenstein lithuania luxembourg macedonia madagascar malawi"
        " malaysia maldives mali malta mauritania mauritius mexico moldova monaco mongolia montenegro"
        " morocco mozambique myanmar namibia nauru nepal netherlands nicaragua niger nigeria norway oman"
        " pakistan palau palestine panama paraguay peru philippines poland portugal qatar romania russia"
        " rwanda samoa scotland senegal serbia seychelles singapore slovakia slovenia somalia spain sudan"
        " suriname sweden switzerland syria taiwan tajikistan tanzania thailand togo tonga tunisia turkey"
        " turkmenistan tuvalu uganda ukraine uruguay uzbekistan vanuatu venezuela vietnam wales yemen"
        " zambia zimbabwe usa uk"
    ).split()
)
"""In lower case; those of several words by the last of them that stands alone."""

LAST_WORDS = frozenset(
    "states kingdom zealand korea africa arabia lanka rica salvador leone emirates faso".split()
)
"""The last words of the names of states that have several."""
