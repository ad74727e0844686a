#!/bin/sh
# Draws the pictures of the README from the built program: `make pictures`.
#
# The program runs in a terminal of its own (tmux) on the practice province, with the clock at 2 April 2024.
# What stands on the screen, letters and attributes, becomes SVG. The same program gives the same bytes.
set -eu
cd "$(dirname "$0")/../.."

. Docs/Pictures/terminal.sh

# draw NAME TITLE TEXT KEY...: starts the program, types the keys, waits for the text and draws the screen.
draw() {
  name=$1
  title=$2
  text=$3
  shift 3
  open_program Data/Example
  wait_for 'alles bewaard'
  for key in "$@"; do terminal send-keys -t picture "$key"; done
  wait_for "$text"
  capture | python3 -B Docs/Pictures/picture.py "$title" "$columns" "$rows" >"$work/picture.svg"
  mv "$work/picture.svg" "Docs/Pictures/$name.svg"
  terminal kill-session -t picture
  echo "Docs/Pictures/$name.svg"
}

draw today 'trede, Vandaag: wat te laat is, wat nadert en wat te meten is' 'TE LAAT'
draw municipalities 'trede, Gemeenten: alle dossiers in één tabel' 'oordeel over 2023-II' 2
draw agenda 'trede, Agenda: alle termijnen op volgorde, per week' 'week 14 · 1 t/m 7 april' 3
draw month 'trede, Agenda als maand: perioden als balken, feestdagen, reces en GS-dagen' 'april 2024 · week 14' 3 v v Enter
draw round 'trede, Ronde: wat er per gemeente klaar is in een halfjaar' 'geheel klaar' 4 Right Down Down Down
draw facts 'trede, feiten bij een oordeel, elk met de bron' 'feiten over' 4 Down Down Down f
draw opening 'trede, een halfjaar openen: eerst wat er gaat gebeuren' 'Halfjaar 2024-I openen' 4 O
draw figures 'trede, Cijfers: alle gemeenten over een halfjaar' 'nodig 24' 5 Down Down Down Down
draw ladder 'trede, Ladder: wie op welke trede staat, hoe lang, en wat er open is' 'vereist' 6 Down
draw dossier 'trede, een dossier: cijfers, plan van aanpak en afspraken' 'PLAN VAN AANPAK' Down Down Enter
draw filter 'trede, Vandaag met een filter: alleen waar wij aan zet zijn' 'buiten filter' / aan-zet:wij
draw help 'trede, hulp: wat kan ik hier?' 'één regel omlaag' '?' regel
