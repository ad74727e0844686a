#define _XOPEN_SOURCE_EXTENDED 1
#define _GNU_SOURCE
#include <curses.h>
#include <stdlib.h>
#include <wchar.h>

#include "CNcurses.h"

void screen_erase(void) { erase(); }

void screen_erase_row(int row) {
  if (row >= 0 && row < LINES && move(row, 0) == OK) clrtoeol();
}

bool screen_can_show(uint32_t scalar, int cells) {
  if (wcwidth((wchar_t)scalar) != cells) return false;
  return MB_CUR_MAX > 1 || wctob((wint_t)scalar) != EOF;
}

static attr_t attributes_of(uint32_t attributes) {
  attr_t result = A_NORMAL;
  if (attributes & SCREEN_BOLD) result |= A_BOLD;
  if (attributes & SCREEN_DIM) result |= A_DIM;
  if (attributes & SCREEN_REVERSE) result |= A_REVERSE;
  if (attributes & SCREEN_UNDERLINE) result |= A_UNDERLINE;
  return result;
}

/// One scalar and the marks that are drawn on it; gives how many scalars those are. Marks that ncurses has
/// no room for are left out.
static int make_cell(cchar_t *cell, const uint32_t *scalars, int count, attr_t attributes, int pair) {
  wchar_t text[CCHARW_MAX + 1] = {(wchar_t)scalars[0]};
  int used = 1, kept = 1;
  for (; used < count && wcwidth((wchar_t)scalars[used]) == 0; used++) {
    if (kept < CCHARW_MAX) text[kept++] = (wchar_t)scalars[used];
  }
  setcchar(cell, text, attributes, (short)pair, NULL);
  return used;
}

enum { first_plain = 0x20, end_plain = 0x7F, looks = 16, pairs = screen_pairs + 1 };

/// A scalar of printable ASCII with no mark on it.
static bool is_plain(const uint32_t *scalars, int count) {
  return scalars[0] >= first_plain && scalars[0] < end_plain && (count == 1 || scalars[1] < 0x300);
}

/// The cells of printable ASCII in one look, made when it is first used: nearly all of a screen is these, and to
/// make a cell takes longer than all else that is done with it.
static const cchar_t *plain_cells(uint32_t attributes, int pair) {
  static cchar_t cells[looks][pairs][end_plain - first_plain];
  static bool made[looks][pairs];
  if (attributes >= looks || pair < 0 || pair >= pairs) return NULL;
  if (!made[attributes][pair]) {
    for (int scalar = first_plain; scalar < end_plain; scalar++) {
      wchar_t text[] = {scalar, 0};
      setcchar(&cells[attributes][pair][scalar - first_plain], text, attributes_of(attributes), (short)pair, NULL);
    }
    made[attributes][pair] = true;
  }
  return cells[attributes][pair];
}

/// Whole cells are set, which neither moves the cursor nor wraps: the last cell of the screen needs no care.
void screen_put(int row, int column, const uint32_t *scalars, int count, uint32_t attributes, int pair) {
  enum { room = 256 };
  cchar_t cells[room];
  attr_t look = attributes_of(attributes);
  const cchar_t *plain = plain_cells(attributes, pair);
  if (row < 0 || row >= LINES || column < 0) return;
  int at = 0;
  // A mark without a character to stand on.
  while (at < count && wcwidth((wchar_t)scalars[at]) == 0) at++;
  while (at < count && column < COLS) {
    int start = column, used = 0;
    while (at < count && used < room) {
      if (plain && is_plain(scalars + at, count - at)) {
        if (column >= COLS) break;
        cells[used++] = plain[scalars[at++] - first_plain];
        column++;
        continue;
      }
      int width = wcwidth((wchar_t)scalars[at]);
      if (column + width > COLS) break;
      at += make_cell(&cells[used++], scalars + at, count - at, look, pair);
      column += width;
    }
    if (used == 0) break;
    mvadd_wchnstr(row, start, cells, used);
  }
}

void screen_refresh(int row, int column) {
  bool visible = row >= 0;
  if (visible) move(row < LINES ? row : LINES - 1, column < COLS ? column : COLS - 1);
  curs_set(visible);
  refresh();
}

void screen_forget(void) { clearok(curscr, TRUE); }
