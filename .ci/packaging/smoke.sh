#!/bin/sh
# Tries a built program as somebody who has just installed it: smoke.sh PROGRAM [VERSION]
# Needs a shell and nothing else, so that it also runs where there is no Python. Ends with 1 at the first thing that is wrong.
set -eu

program=$1
version=${2:-}
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
data="$place/data"

fail() { echo "smoke: $*" >&2; exit 1; }
trio() { "$program" --data-dir "$data" --lang en "$@"; }
is_there() { [ -s "$1" ] || fail "$1 is empty or not there"; }

"$program" --version | grep -q "^trioapp $version" || fail "--version says $("$program" --version)"
trio --help | grep -q "writes reports" || fail "no help in English"
"$program" --data-dir "$data" --lang nl --help | grep -q "schrijft verslagen" || fail "no help in Dutch"

printf 'Anna\nBram\nChris\nDaan\nEva\nFem\nGert\n' > "$place/people.txt"
session=$(trio new "Leerdag" --programme workshop --people "$place/people.txt")
trio list | grep -q Leerdag || fail "the session is not listed"
trio check "$place/people.txt" > /dev/null || fail "the list of people is not read"
trio schema format > "$place/schema.json"
is_there "$place/schema.json"
printf 'id = "x"\n' > "$place/wrong.toml"
if trio check "$place/wrong.toml" > "$place/faults"; then fail "a faulty format is not found"; fi
grep -q "wrong.toml:" "$place/faults" || fail "a fault has no place"

trio export "$session" --as md,pdf,odt,docx,xlsx,csv,json,ics --out "$place/report" > "$place/written"
for kind in md pdf odt docx xlsx csv json ics; do
    [ -n "$(find "$place/report" -name "*.$kind" -size +0c)" ] || fail "no report as $kind"
done
for theme in light dark; do
    trio scene --format trio --phase ask --at 90 --size 1920x1080 --theme $theme --out "$place/$theme.png"
    is_there "$place/$theme.png"
done
[ -z "${KEEP_PICTURES:-}" ] || cp "$place"/*.png "$KEEP_PICTURES"
trio handbook --out "$place/handbook" > /dev/null
grep -q "goes wrong in the room" "$place"/handbook/*.html || fail "the handbook has no chapters"
trio seat --people "$place/people.txt" --rounds 3 --apart "Anna,Bram" | grep -q Chris || fail "nobody is seated"
trio doctor > "$place/doctor" || true  # what it finds depends on the machine
[ "$(wc -l < "$place/doctor")" -gt 4 ] || fail "the doctor says too little"

player="$(dirname "$program")/trioapp-chimes"
if [ -x "$player" ]; then
    "$player" "$place" < /dev/null || fail "what plays the chimes does not start"
fi

# the window, for as long as it takes to load the page of plots beside it
QT_QPA_PLATFORM=${SMOKE_PLATFORM:-offscreen} "$program" --data-dir "$data" --lang nl open Leerdag 2> "$place/said" &
window=$!
seconds=0
while [ "$seconds" -lt "${SMOKE_SECONDS:-12}" ]; do
    sleep 1
    seconds=$((seconds + 1))
    kill -0 "$window" 2> /dev/null || fail "the window is gone: $(cat "$place/said")"
done
kill -TERM "$window"
wait "$window" || [ "${OS:-}" = Windows_NT ] || fail "the window did not end well"
if grep -q ERROR "$data/log/trioapp.log"; then fail "a bug: $(cat "$data/log/trioapp.log")"; fi
echo "smoke: all is well"
