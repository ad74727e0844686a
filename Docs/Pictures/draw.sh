#!/bin/sh
# Draws the pictures of the README from the built program: `make pictures`.
#
# The program runs in a terminal of its own (tmux) on the practice province, with the clock at 2 April 2024.
# What stands on the screen, letters and attributes, becomes SVG. The same program gives the same bytes.
set -eu
cd "$(dirname "$0")/../.."

program=.build/release/trede
columns=100
rows=30

fail() {
  echo "$1" >&2
  exit 1
}

[ -x "$program" ] || fail "There is no $program yet: run make pictures, or make build first."
command -v tmux >/dev/null || fail 'tmux is needed to draw the pictures: apt-get install tmux'
command -v python3 >/dev/null || fail 'python3 is needed to draw the pictures: apt-get install python3'

work=$(mktemp -d)
trap 'tmux -S "$work/socket" kill-server 2>/dev/null || true; rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

terminal() { tmux -S "$work/socket" -f /dev/null "$@"; }
capture() { terminal capture-pane -p -e -N -t picture; }

# Waits until the text is on the screen and the screen has come to rest.
wait_for() {
  tries=0
  before=
  while [ "$tries" -lt 100 ]; do
    now=$(capture)
    if [ "$now" = "$before" ] && terminal capture-pane -p -t picture | grep -qF -- "$1"; then return; fi
    before=$now
    tries=$((tries + 1))
    sleep 0.1
  done
  fail "The screen never showed “$1”."
}

# draw NAME TITLE TEXT KEY...: starts the program, types the keys, waits for the text and draws the screen.
draw() {
  name=$1
  title=$2
  text=$3
  shift 3
  # Nothing of the user's own settings reaches the program.
  terminal new-session -d -s picture -x "$columns" -y "$rows" \
    "exec env -i PATH=/usr/bin:/bin HOME='$work' LANG=C.UTF-8 TERM=xterm-256color \
      '$program' --store Data/Example --today 2024-04-02"
  wait_for 'alles bewaard'
  for key in "$@"; do terminal send-keys -t picture "$key"; done
  wait_for "$text"
  capture | python3 Docs/Pictures/picture.py "$title" "$columns" "$rows" >"$work/picture.svg"
  mv "$work/picture.svg" "Docs/Pictures/$name.svg"
  terminal kill-session -t picture
  echo "Docs/Pictures/$name.svg"
}

# The server outlives each of the sessions below.
terminal start-server \; set-option -g exit-empty off \; set-option -g status off

draw today 'trede, Vandaag: wat te laat is, wat nadert en wat te meten is' 'TE LAAT'
draw municipalities 'trede, Gemeenten: alle dossiers in één tabel' 'oordeel over 2023-II' 2
draw agenda 'trede, Agenda: alle termijnen op volgorde, per week' 'week 14 · 1 t/m 7 april' 3
draw month 'trede, Agenda als maand: perioden als balken, feestdagen, reces en GS-dagen' 'april 2024 · week 14' 3 v v Enter
draw round 'trede, Ronde: wat er per gemeente klaar is in een halfjaar' 'geheel klaar' 4 Right Down Down Down
draw figures 'trede, Cijfers: alle gemeenten over een halfjaar' 'nodig 24' 5 Down Down Down Down
draw ladder 'trede, Ladder: wie op welke trede staat, hoe lang, en wat er open is' 'vereist' 6 Down
draw dossier 'trede, een dossier: cijfers, plan van aanpak en afspraken' 'PLAN VAN AANPAK' Down Down Enter
draw filter 'trede, Vandaag met een filter: alleen waar wij aan zet zijn' 'buiten filter' / aan-zet:wij
draw help 'trede, hulp: wat kan ik hier?' 'één regel omlaag' '?' regel
