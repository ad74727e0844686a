#define _XOPEN_SOURCE_EXTENDED 1
#define _DEFAULT_SOURCE 1
#include <curses.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <unistd.h>

#include "CNcurses.h"
#include "keys.h"
#include "modes.h"

static SCREEN *screen;
static const char *paste_on, *paste_off, *mouse_on, *mouse_off;

/// Writes past ncurses, which knows nothing of bracketed paste.
static void send(const char *sequence) {
  if (sequence && write(STDOUT_FILENO, sequence, strlen(sequence)) < 0) { /* Reading will tell. */ }
}

/// Terminals of these names know bracketed paste, or pass over what they do not know; older descriptions
/// do not mention it.
static bool ignores_unknown_modes(const char *terminal) {
  static const char *const families[] = {"xterm", "tmux", "screen", "rxvt"};
  for (size_t i = 0; i < sizeof families / sizeof *families; i++) {
    if (strncmp(terminal, families[i], strlen(families[i])) == 0) return true;
  }
  return false;
}

static void prepare_paste(const char *terminal) {
  char *on = tigetstr("BE"), *off = tigetstr("BD");
  bool described = on && off && on != (char *)-1 && off != (char *)-1;
  bool known = described || ignores_unknown_modes(terminal);
  paste_on = described ? on : known ? "\033[?2004h" : NULL;
  paste_off = described ? off : known ? "\033[?2004l" : NULL;
}

/// Presses of a button and turns of the wheel, told in numbers rather than in bytes that end at column 223. Nothing
/// is asked of a terminal that is not known to have a mouse.
static void prepare_mouse(const char *terminal, bool wanted) {
  char *keys = tigetstr("kmous");
  bool known = (keys && keys != (char *)-1) || ignores_unknown_modes(terminal);
  mouse_on = wanted && known ? "\033[?1000h\033[?1006h" : NULL;
  mouse_off = wanted && known ? "\033[?1006l\033[?1000l" : NULL;
}

static void prepare_crash(void) {
  crash_add_reset(mouse_off);
  crash_add_reset(paste_off);
  static const char *const names[] = {"sgr0", "cnorm", "rmkx"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) crash_add_reset(tigetstr(names[i]));
  const char *leave = tigetstr("rmcup");
  crash_add_reset(leave ? leave : "\r\n");
  crash_open();
}

bool screen_open(const char *terminal, bool uses_mouse) {
  if (screen || !modes_save() || !wakeups_open()) return false;
  // What was printed before belongs before the screen.
  fflush(NULL);
  // The window tells its size; LINES and COLUMNS may be of another one.
  use_env(FALSE);
  use_tioctl(TRUE);
  screen = newterm(terminal, stdout, stdin);
  if (!screen) {
    wakeups_close();
    modes_restore();
    return false;
  }
  // Until a screen was left once, ncurses takes the program for one that only moves the cursor, and writes out every
  // movement by itself: ten small writes a key, each of which wakes the terminal. From then on a frame is one write.
  endwin();
  raw();
  noecho();
  nonl();
  // A frame is drawn whole, also when the next key is there already.
  typeahead(-1);
  keys_open();
  prepare_paste(terminal);
  prepare_mouse(terminal, uses_mouse);
  prepare_crash();
  crash_set_screen_up(true);
  screen_follow_window();
  refresh();
  send(paste_on);
  send(mouse_on);
  return true;
}

void screen_leave(void) {
  if (isendwin()) return;
  send(mouse_off);
  send(paste_off);
  endwin();
  modes_restore();
  crash_set_screen_up(false);
}

void screen_return(void) {
  crash_set_screen_up(true);
  screen_follow_window();
  reset_prog_mode();
  clearok(curscr, TRUE);
  refresh();
  keys_return();
  send(paste_on);
  send(mouse_on);
}

void screen_remember_modes(void) {
  modes_save();
  def_shell_mode();
}

void screen_close(void) {
  if (!screen) return;
  screen_leave();
  keys_close();
  crash_close();
  wakeups_close();
  delscreen(screen);
  screen = NULL;
}

int screen_start_colours(void) {
  if (!has_colors() || start_color() == ERR || use_default_colors() == ERR || COLOR_PAIRS <= screen_pairs) return 0;
  // Only from here on: where no colours are wanted, not even the sequence that ends them is sent.
  crash_add_reset(tigetstr("op"));
  return COLORS >= 256 ? 256 : COLORS >= 8 ? 8 : 0;
}

void screen_make_pair(int number, int colour, int ground) { init_pair((short)number, (short)colour, (short)ground); }

void screen_paint(int text, int ground) { assume_default_colors(text, ground); }

int screen_columns(void) { return COLS; }

int screen_rows(void) { return LINES; }

bool screen_follow_window(void) {
  struct winsize window;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &window) != 0 || !window.ws_row || !window.ws_col) return false;
  if (window.ws_row == LINES && window.ws_col == COLS) return false;
  return resizeterm(window.ws_row, window.ws_col) == OK;
}
