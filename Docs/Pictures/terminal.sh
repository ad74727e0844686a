# What draw.sh and record.sh share: the built program in a terminal of its own (tmux) on the practice province, with the
# clock at 2 April 2024. Sourced from the root of the repository.

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

# The server outlives each of its sessions.
terminal start-server \; set-option -g exit-empty off \; set-option -g status off

# open_program STORE: nothing of the user's own settings reaches the program.
open_program() {
  terminal new-session -d -s picture -x "$columns" -y "$rows" \
    "exec env -i PATH=/usr/bin:/bin HOME='$work' LANG=C.UTF-8 TERM=xterm-256color TREDE_AUTHOR=mb \
      '$program' --store '$1' --today 2024-04-02"
}

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
