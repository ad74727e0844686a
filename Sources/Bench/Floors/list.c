/* The floor for the screen: a bare ncurses list of the lines of one text file.

   One file instead of a store, no rules, no layout that adapts: what is left is what any ncurses program pays
   for its first screen and for one key. Like a program that draws whole frames it erases and draws every row
   for each key and leaves the difference to ncurses. */

#define _GNU_SOURCE
#define _XOPEN_SOURCE_EXTENDED 1
#include <locale.h>
#include <ncurses.h>
#include <stdio.h>
#include <stdlib.h>

static char **rows;
static int row_count;

static int read_rows(const char *path) {
  FILE *file = fopen(path, "r");
  if (file == NULL) return -1;
  int capacity = 0;
  char *line = NULL;
  size_t size = 0;
  ssize_t length;
  while ((length = getline(&line, &size, file)) > 0) {
    if (line[length - 1] == '\n') line[length - 1] = 0;
    if (row_count == capacity) {
      capacity = capacity == 0 ? 64 : capacity * 2;
      char **larger = realloc(rows, (size_t)capacity * sizeof *rows);
      if (larger == NULL) return -1;
      rows = larger;
    }
    rows[row_count++] = line;
    line = NULL;
    size = 0;
  }
  free(line);
  fclose(file);
  return 0;
}

static void draw(int selected, int top) {
  int height = LINES - 2;
  erase();
  mvprintw(0, 0, " Vandaag   %d regels", row_count);
  for (int line = 0; line < height && top + line < row_count; line++) {
    int row = top + line;
    if (row == selected) attron(A_REVERSE);
    mvaddch(line + 1, 0, row == selected ? '>' : ' ');
    addnstr(rows[row], COLS - 2);
    if (row == selected) attroff(A_REVERSE);
  }
  mvprintw(LINES - 1, 0, " %d van %d", selected + 1, row_count);
  move(selected - top + 1, 0);
  refresh();
}

int main(int count, char **arguments) {
  if (count != 2) {
    fprintf(stderr, "usage: list FILE\n");
    return 64;
  }
  if (read_rows(arguments[1]) != 0) {
    perror(arguments[1]);
    return 66;
  }
  setlocale(LC_ALL, "");
  initscr();
  raw();
  noecho();
  keypad(stdscr, TRUE);
  set_escdelay(25);
  int selected = 0, top = 0;
  for (;;) {
    if (selected < top) top = selected;
    if (selected >= top + LINES - 2) top = selected - (LINES - 2) + 1;
    draw(selected, top);
    int key = getch();
    if (key == 'g') selected = 0;
    if (key == 'G') selected = row_count - 1;
    if (key == 'q' || key == ERR) break;
    if ((key == 'j' || key == KEY_DOWN) && selected + 1 < row_count) selected++;
    if ((key == 'k' || key == KEY_UP) && selected > 0) selected--;
  }
  endwin();
  return 0;
}
