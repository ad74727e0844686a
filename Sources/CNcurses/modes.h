#ifndef TREDE_MODES_H
#define TREDE_MODES_H

/// The modes of the terminal as the shell had them, and giving them back, also from a crash.

#include <stdbool.h>

bool modes_save(void);
void modes_restore(void);

/// Adds to the bytes that bring the screen back after a crash; delays as in `$<5>` are left out.
void crash_add_reset(const char *sequence);
/// Catches the signals of a crash, and an `exit` without `screen_close`.
void crash_open(void);
void crash_close(void);
/// Says whether the screen is ours, so that a crash has something to restore.
void crash_set_screen_up(bool up);

#endif
