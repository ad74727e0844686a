#define _XOPEN_SOURCE_EXTENDED 1
#define _GNU_SOURCE
#include <curses.h>
#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <term.h>
#include <unistd.h>

#include "CNcurses.h"

/// The name of the locale that the user asked for, or an empty string.
static const char *wanted(void) {
  static const char *const names[] = {"LC_ALL", "LC_CTYPE", "LANG"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    const char *value = getenv(names[i]);
    if (value && *value) return value;
  }
  return "";
}

/// A locale that asks for something is respected, the plain C locale too. Where none is asked for, or one
/// in UTF-8 that this machine does not have, as happens over ssh, the characters of C.UTF-8 will do.
const char *locale_choose(void) {
  const char *name = wanted();
  if (!setlocale(LC_ALL, "") && !setlocale(LC_CTYPE, "")) {
    if (strcasestr(name, "utf-8") || strcasestr(name, "utf8")) setlocale(LC_CTYPE, "C.UTF-8");
  } else if (!*name) {
    setlocale(LC_CTYPE, "C.UTF-8");
  }
  return nl_langinfo(CODESET);
}

enum terminal_kind terminal_look_up(const char *name) {
  int found = 0;
  if (setupterm((char *)name, STDOUT_FILENO, &found) != OK) {
    return found == 1 ? TERMINAL_TOO_PLAIN : TERMINAL_UNKNOWN;
  }
  char *move = tigetstr("cup");
  bool can_move = move && move != (char *)-1;
  del_curterm(set_curterm(NULL));
  return can_move ? TERMINAL_USABLE : TERMINAL_TOO_PLAIN;
}

bool terminal_is_there(void) { return isatty(STDIN_FILENO) && isatty(STDOUT_FILENO); }
