#!/bin/sh
# Records a morning with the built program: `make pictures`. The screens that tmux captures become one SVG that moves, in
# a browser and on a page of the repository. The same program gives the same bytes.
set -eu
cd "$(dirname "$0")/../.."
. Docs/Pictures/terminal.sh

# Steps are saved on the way: in a copy.
cp -R Data/Example "$work/store"
mkdir "$work/frames"
frames=0

# show SECONDS TEXT KEY...: types the keys, waits for the text, and keeps the screen for so long with the keys below it.
show() {
  seconds=$1
  text=$2
  shift 2
  for key in "$@"; do terminal send-keys -t picture "$key"; done
  wait_for "$text"
  frames=$((frames + 1))
  frame=$(printf '%s/frames/%02d' "$work" "$frames")
  capture >"$frame.screen"
  printf '%s\n%s\n' "$seconds" "$*" >"$frame.keys"
}

# record NAME TITLE: makes the recording of what was shown.
record() {
  python3 -B Docs/Pictures/recording.py "$2" "$columns" "$rows" "$work/frames" >"$work/recording.svg"
  mv "$work/recording.svg" "Docs/Pictures/$1.svg"
  echo "Docs/Pictures/$1.svg"
}

open_program "$work/store"
show 2.4 'alles bewaard'
show 0.6 '>!! 2 dagen      Lindervoort' Down
show 1.2 '>!! 2 dagen      Nieuw-Oosterbroek' Down
show 1.6 'ontvangen op  [02-04-2024' x
show 0.3 'ontvangen op  [2 ' 2
show 0.3 'ontvangen op  [28 ' 8
show 0.3 'ontvangen op  [28- ' -
show 1.8 'do 28 maart 2024' 3
show 2.8 'Vastgelegd: bijgesteld plan' Enter
show 2.2 'Ongedaan gemaakt' u
show 0.5 'Enter houden' /
show 0.2 '/ o' o
show 0.2 '/ oo' o
show 0.2 '/ oos' s
show 1.8 '/ oost' t
show 0.9 'filter “oost”' Enter
show 2.6 'AFSPRAKEN EN TERMIJNEN' Enter
show 0.6 'filter “oost”' Escape
show 1.6 'hoe lang' 6
show 2.4 ">'s-Gravenmeer    5" Down
record morning 'trede, een ochtend: een plan komt binnen en verdwijnt uit de late regels, ongedaan maken, zoeken, het dossier, de ladder'
