"""The claims.toml that `init` writes: every key with its default and a word on it."""

STARTER = """\
# Settings of claimcheck, and what people have decided about claims.
# Every key may be left out; what is commented out shows the default or an example.
# Paths are relative to this file. The same keys work in pyproject.toml under [tool.claimcheck].

# The documents that `claimcheck check` reads when it is given no path: paths and patterns.
# A table adds what the document itself does not say.
documents = [
  # "articles/**/*.md",
  # { path = "paper.pdf", published = 2017-11-20, url = "https://journal.example/paper" },
]

# Day of publication of the documents that have none of their own: "last Friday" is counted from it.
# published = 2017-11-20

# Findings that make the exit code 10: severities, categories, rules, or "never".
fail-on = ["error"]

# Verdicts that are less sure than this, from 0 to 1, are reported as unresolved.
# min-confidence = 0.0

# A folder of recorded answers. With it, no server is asked. `claimcheck check --record DIR` makes one.
# cassettes = "cassettes"

# Findings that this file holds are accepted; `claimcheck check --write-baseline` writes it.
# baseline = "known.json"

# A page with a section for each rule, such as your copy of docs/rules.md: SARIF links to it.
# rules-url = "https://docs.example/claimcheck/rules.html"

[fetch]
# timeout = 10.0              # seconds for one answer
# per-host = 2                # requests to one host at a time
# per-host-interval = 0.08    # seconds between two requests to one host
# retries = 2
# max-bytes = 10485760        # of one page
# user-agent = "newsroom-checker (+https://newsroom.example/checker)"   # who calls: name a contact
# allow-private = ["10.0.0.0/8"]                  # networks that may be asked though not public
# exclude = ['^https://intranet\\.example/']       # addresses not to ask, as regular expressions
# offline = false
# archive = true              # look dead pages up in the web archive; not by default with allow-private
# robots = false              # ask for robots.txt first, and obey it
# confirm-after = 0           # days for which an address must have failed before it counts as broken
# proxy = "http://proxy.example:3128"             # or "environment": HTTPS_PROXY and its kin
# What an origin of yours alone is sent, never another one that it redirects to. Of the variables of the
# environment, only those whose names begin with CLAIMCHECK_ can be named.
# headers = { "https://wiki.example" = { authorization = "Bearer ${CLAIMCHECK_WIKI_TOKEN}" } }

[cache]
# enabled = true
# directory = ".claimcheck/cache"   # default: the user's cache directory
# max-age = 1.0                     # days for which an answer is good that does not say so itself

# Second opinions on what the rules leave unresolved; nobody is asked by default. See docs/how-it-decides.md.
[judge]
# semantic = false            # the embedding model of the extra `semantic`, on this machine
# url = "http://localhost:8080/v1"   # a server that speaks OpenAI's chat completions
# model = "default"           # what it calls its model
# key-env = "CLAIMCHECK_JUDGE_KEY"   # the environment variable that holds its key; so they all begin
# timeout = 60.0              # seconds for one answer
# passages = 6                # passages of the cited page that it is shown for a claim

# What a rule's findings weigh here: "error", "warning", "note" or "off".
[rules]
# link-broken = "warning"

# What a person has decided outranks the machine. `text` is the sentence, or as much of it as only it has,
# with the value; `value` says which one, where there are several. The hashes let the decision go stale when
# either side changes. `claimcheck review` writes such entries. Without a verdict, an entry only adds sources
# that the text does not cite. With `ignore` and a reason, findings of these rules in that sentence are left
# out: the way to silence one in files without comments.
#
# [[claim]]
# text = "The council has 47 members."
# value = "47 members"
# verdict = "supported"                 # or "contradicted", "unresolved"
# reason = "counted in the printed roll, page 3"
# reviewer = "A. Editor"
# date = 2024-05-02
# sources = ["https://council.example/members"]
# document = "articles/council.md"
# ignore = ["statements-disagree"]
# sentence-hash = "0123456789ab"
# source-hash = "0123456789ab"
"""
