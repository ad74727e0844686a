#ifndef TREDE_CNCURSES_H
#define TREDE_CNCURSES_H

/// All of ncurses and of the signals that Swift code sees. The headers of ncurses stay behind it: their
/// macros and global variables do not come through to Swift.
///
/// There is one screen in a process. Its state lives in the C files, where a signal handler may touch it.

#include <stdbool.h>
#include <stdint.h>

// MARK: The locale and the kind of terminal

/// Sets the locale from the environment and gives its code set.
const char *locale_choose(void);

enum terminal_kind { TERMINAL_UNKNOWN, TERMINAL_TOO_PLAIN, TERMINAL_USABLE };

/// What terminfo says about a type of terminal. It never ends the program.
enum terminal_kind terminal_look_up(const char *name);

/// Whether standard input and output are both a terminal.
bool terminal_is_there(void);

// MARK: The screen

/// Takes the terminal. With the mouse on, it tells of clicks and of the wheel, which `screen_read` gives byte by byte.
bool screen_open(const char *terminal, bool uses_mouse);
void screen_close(void);

/// Gives the terminal to the shell, in the modes in which it was found.
void screen_leave(void);
/// Takes it again and draws everything anew.
void screen_return(void);
/// Remembers the present modes as those to leave behind.
void screen_remember_modes(void);

/// Makes colours ready on the terminal's own background. Gives how many there are: 0, 8 or 256.
int screen_start_colours(void);
/// How many pairs of colours `screen_make_pair` makes.
enum { screen_pairs = 31 };
/// Gives a number (from 1 on) to a pair of colours. A colour of -1 is that of text, or of the screen behind it.
void screen_make_pair(int number, int colour, int ground);
/// Paints the whole screen in these colours; comes before any pair is made.
void screen_paint(int text, int ground);

int screen_columns(void);
int screen_rows(void);
/// Reads the size of the window and takes it over; true when it changed.
bool screen_follow_window(void);

enum screen_attribute { SCREEN_BOLD = 1, SCREEN_DIM = 2, SCREEN_REVERSE = 4, SCREEN_UNDERLINE = 8 };

void screen_erase(void);
/// Whether the locale can show this scalar in this number of cells.
bool screen_can_show(uint32_t scalar, int cells);
void screen_erase_row(int row);
/// Writes scalars from a place on, as far as they are inside the screen.
///
/// `pair` is a number of `screen_make_pair`, or 0.
void screen_put(int row, int column, const uint32_t *scalars, int count, uint32_t attributes, int pair);
/// Sends what changed, with the cursor at a place; a negative row hides it.
void screen_refresh(int row, int column);
/// Lets the next refresh draw everything.
void screen_forget(void);

// MARK: The keys

enum screen_key {
  /// There is nothing more to read.
  SCREEN_KEY_NONE = -1,
  // 0 to 255 is a byte.
  SCREEN_KEY_UP = 0x1000,
  SCREEN_KEY_DOWN,
  SCREEN_KEY_LEFT,
  SCREEN_KEY_RIGHT,
  SCREEN_KEY_PAGE_UP,
  SCREEN_KEY_PAGE_DOWN,
  SCREEN_KEY_HOME,
  SCREEN_KEY_END,
  SCREEN_KEY_ENTER,
  SCREEN_KEY_BACK_TAB,
  SCREEN_KEY_BACKSPACE,
  SCREEN_KEY_DELETE,
  SCREEN_KEY_PASTE_START,
  SCREEN_KEY_PASTE_END,
  SCREEN_KEY_OTHER,
  /// F1 is one more.
  SCREEN_KEY_FUNCTION = 0x2000,
};

int32_t screen_read(void);
/// The scalar of a byte in a locale of single bytes, or -1.
int32_t screen_scalar_of(uint8_t byte);

// MARK: Sleeping and waking

enum wakeup { WAKEUP_INPUT = 1, WAKEUP_HANG_UP = 2, WAKEUP_SIGNAL = 4, WAKEUP_CLOCK = 8 };

/// Catches the signals; those that were ignored stay so.
bool wakeups_open(void);
void wakeups_close(void);
/// Sleeps until something happens; a negative time is for ever.
///
/// Returns `enum wakeup` bits, 0 when the time has passed.
int wakeups_wait(int milliseconds);
/// Whether a signal came since it was last asked.
bool wakeups_take(int signal);
/// Wakes at a second of the real-time clock, and when that clock is set.
void wakeups_at(int64_t second);
/// Stops the program and all of its job, and returns when it goes on.
void wakeups_stop_job(void);
/// Milliseconds of a clock that is never set.
int64_t wakeups_now(void);

#endif
