#!/usr/bin/env bash
# The steps of action.yml, one a word: install, check, decide. They also run outside GitHub, where a test calls them.
# Inputs come as CLAIMCHECK_* variables and are never part of a script's text.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
work=${RUNNER_TEMP:-${TMPDIR:-/tmp}}/claimcheck
claimcheck=${CLAIMCHECK_COMMAND:-$work/venv/bin/claimcheck}

install() {
  mkdir -p "$work"
  python -m venv "$work/venv"
  "$work/venv/bin/python" -m pip install --quiet --upgrade pip
  "$work/venv/bin/python" -m pip install --quiet "$here"
  "$claimcheck" --version
}

# The commit at which a branch left the one it goes back to: what that one got since is not this change.
base_of() {
  local revision=$1
  if [[ $revision == auto ]]; then
    [[ -n ${GITHUB_BASE_REF:-} ]] || return 0
    revision=origin/$GITHUB_BASE_REF
  fi
  git merge-base HEAD "$revision" 2>/dev/null || printf '%s\n' "$revision"
}

is_true() { [[ ${1:-} == true ]]; }

check() {
  mkdir -p "$work"
  local -a words=(check)
  local line base
  while IFS= read -r line; do
    [[ -z $line ]] || words+=(--fail-on "$line")
  done <<<"${CLAIMCHECK_FAIL_ON:-}"
  [[ -z ${CLAIMCHECK_CONFIG:-} ]] || words+=(--config "$CLAIMCHECK_CONFIG")
  [[ -z ${CLAIMCHECK_BASELINE:-} ]] || words+=(--baseline "$CLAIMCHECK_BASELINE")
  [[ -z ${CLAIMCHECK_REPLAY:-} ]] || words+=(--replay "$CLAIMCHECK_REPLAY")
  ! is_true "${CLAIMCHECK_OFFLINE:-}" || words+=(--offline)
  if [[ -n ${CLAIMCHECK_CHANGED_SINCE:-} ]]; then
    base=$(base_of "$CLAIMCHECK_CHANGED_SINCE")
    [[ -z $base ]] || words+=("--changed-since=$base")
  fi
  words+=(--cache-dir "$work/pages")
  words+=(--format sarif --output "$work/claimcheck.sarif")
  words+=(--format summary --output "$work/summary.md")
  words+=(--format github)
  words+=(--)
  while IFS= read -r line; do
    [[ -z $line ]] || words+=("$line")
  done <<<"${CLAIMCHECK_PATHS:-}"

  rm -f "$work/claimcheck.sarif" "$work/summary.md"
  local code=0
  "$claimcheck" "${words[@]}" || code=$?
  if [[ -f $work/summary.md && -n ${GITHUB_STEP_SUMMARY:-} ]]; then
    cat "$work/summary.md" >>"$GITHUB_STEP_SUMMARY"
  fi
  {
    printf 'exit-code=%s\n' "$code"
    [[ ! -f $work/claimcheck.sarif ]] || printf 'sarif=%s\n' "$work/claimcheck.sarif"
  } >>"${GITHUB_OUTPUT:-/dev/null}"
}

# Last, so that the SARIF file is uploaded also when findings fail the job.
decide() {
  local code=${CLAIMCHECK_EXIT_CODE:-}
  case $code in
    0) ;;
    10) printf 'findings at or above fail-on\n' >&2 ;;
    3) printf 'nothing was checked\n' >&2 ;;
    *) printf 'claimcheck could not run (exit code %s)\n' "${code:-none}" >&2 ;;
  esac
  exit "${code:-2}"
}

case ${1:-} in
  install | check | decide) "$1" ;;
  *)
    printf 'usage: steps.sh install|check|decide\n' >&2
    exit 2
    ;;
esac
