#define _XOPEN_SOURCE_EXTENDED 1
#include "keys.h"

#include <curses.h>
#include <stdlib.h>
#include <wchar.h>

#include "CNcurses.h"

/// Keys are read through a pad: reading through the screen would also refresh it.
static WINDOW *pad;

enum { code_paste_start = 0x4000, code_paste_end };

static const struct {
  const char *bytes;
  int code;
} forms[] = {
    {"\033[A", KEY_UP},        {"\033[B", KEY_DOWN},      {"\033[C", KEY_RIGHT},
    {"\033[D", KEY_LEFT},      {"\033OA", KEY_UP},        {"\033OB", KEY_DOWN},
    {"\033OC", KEY_RIGHT},     {"\033OD", KEY_LEFT},      {"\033[H", KEY_HOME},
    {"\033[F", KEY_END},       {"\033OH", KEY_HOME},      {"\033OF", KEY_END},
    {"\033[1~", KEY_HOME},     {"\033[4~", KEY_END},      {"\033[7~", KEY_HOME},
    {"\033[8~", KEY_END},      {"\033[3~", KEY_DC},       {"\033[5~", KEY_PPAGE},
    {"\033[6~", KEY_NPAGE},    {"\033[Z", KEY_BTAB},      {"\033OM", KEY_ENTER},
    {"\033[200~", code_paste_start}, {"\033[201~", code_paste_end},
};

void keys_open(void) {
  pad = newpad(1, 1);
  nodelay(pad, TRUE);
  // How long after Esc the rest of a key may come, in milliseconds.
  const char *wanted = getenv("ESCDELAY");
  int delay = wanted ? atoi(wanted) : 0;
  set_escdelay(delay > 0 ? delay : 25);
  // The keys of terminfo are known from here on.
  keys_return();
  // Reports of the mouse are read byte by byte; ncurses would take their beginning for a key and leave the rest.
  define_key(NULL, KEY_MOUSE);
  for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) define_key(forms[i].bytes, forms[i].code);
}

void keys_return(void) { keypad(pad, TRUE); }

void keys_close(void) {
  if (pad) delwin(pad);
  pad = NULL;
}

static int32_t named(int code) {
  switch (code) {
  case KEY_UP: return SCREEN_KEY_UP;
  case KEY_DOWN: return SCREEN_KEY_DOWN;
  case KEY_LEFT: return SCREEN_KEY_LEFT;
  case KEY_RIGHT: return SCREEN_KEY_RIGHT;
  case KEY_PPAGE: case KEY_A3: return SCREEN_KEY_PAGE_UP;
  case KEY_NPAGE: case KEY_C3: return SCREEN_KEY_PAGE_DOWN;
  case KEY_HOME: case KEY_FIND: case KEY_A1: return SCREEN_KEY_HOME;
  case KEY_END: case KEY_SELECT: case KEY_C1: return SCREEN_KEY_END;
  case KEY_ENTER: return SCREEN_KEY_ENTER;
  case KEY_BTAB: return SCREEN_KEY_BACK_TAB;
  case KEY_BACKSPACE: return SCREEN_KEY_BACKSPACE;
  case KEY_DC: return SCREEN_KEY_DELETE;
  case code_paste_start: return SCREEN_KEY_PASTE_START;
  case code_paste_end: return SCREEN_KEY_PASTE_END;
  default: break;
  }
  if (code > KEY_F(0) && code <= KEY_F(12)) return SCREEN_KEY_FUNCTION + (code - KEY_F(0));
  return SCREEN_KEY_OTHER;
}

/// Reads bytes, not wide characters: `get_wch` loses a character whose bytes come in two reads.
int32_t screen_read(void) {
  int code = wgetch(pad);
  if (code == ERR) return SCREEN_KEY_NONE;
  return code < 256 ? code : named(code);
}

int32_t screen_scalar_of(uint8_t byte) {
  wint_t scalar = btowc(byte);
  return scalar == WEOF ? -1 : (int32_t)scalar;
}
