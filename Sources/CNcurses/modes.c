#include "modes.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

static struct termios saved;
static char reset[512];
static size_t reset_length;
static volatile sig_atomic_t screen_up;

/// Every signal that ends a program and that `wakeups.c` does not wait for.
static const int fatal[] = {
  SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP, SIGABRT, SIGQUIT, SIGSYS, SIGXCPU, SIGXFSZ,
  SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF, SIGIO, SIGPWR, SIGSTKFLT,
};
enum { fatal_count = sizeof fatal / sizeof *fatal };
static struct sigaction before[fatal_count];
static stack_t stack_before;
static char stack[64 * 1024];

bool modes_save(void) { return tcgetattr(STDIN_FILENO, &saved) == 0; }

void modes_restore(void) { tcsetattr(STDIN_FILENO, TCSANOW, &saved); }

void crash_add_reset(const char *sequence) {
  if (!sequence || sequence == (const char *)-1) return;
  for (const char *at = sequence; *at && reset_length < sizeof reset; at++) {
    const char *end = at[0] == '$' && at[1] == '<' ? strchr(at, '>') : NULL;
    if (end) {
      at = end;
    } else {
      reset[reset_length++] = *at;
    }
  }
}

void crash_set_screen_up(bool up) { screen_up = up; }

/// Only calls that are safe in a signal handler. In the background, changing the modes would stop the
/// program; SIGTTOU is blocked against that.
static void restore(void) {
  if (!screen_up) return;
  screen_up = 0;
  sigset_t output, previous;
  sigemptyset(&output);
  sigaddset(&output, SIGTTOU);
  sigprocmask(SIG_BLOCK, &output, &previous);
  if (write(STDOUT_FILENO, reset, reset_length) < 0) { /* The terminal is gone: nothing to restore. */ }
  tcsetattr(STDIN_FILENO, TCSANOW, &saved);
  sigprocmask(SIG_SETMASK, &previous, NULL);
}

static void crashed(int number, siginfo_t *info, void *context) {
  (void)context;
  restore();
  for (int i = 0; i < fatal_count; i++) {
    if (fatal[i] == number) sigaction(number, &before[i], NULL);
  }
  // A faulting instruction is run again and now meets the handler from before, with its true address.
  // Anything else is sent again and arrives when this handler has returned.
  bool faults = number == SIGSEGV || number == SIGBUS || number == SIGILL || number == SIGFPE;
  bool runs_again = info->si_code > 0 && faults;
  if (!runs_again) raise(number);
}

void crash_open(void) {
  static bool at_exit;
  if (!at_exit) at_exit = atexit(restore) == 0;
  stack_t alternate = {.ss_sp = stack, .ss_size = sizeof stack};
  sigaltstack(&alternate, &stack_before);
  for (int i = 0; i < fatal_count; i++) {
    struct sigaction action = {.sa_sigaction = crashed, .sa_flags = SA_SIGINFO | SA_ONSTACK};
    sigaction(fatal[i], NULL, &before[i]);
    if (before[i].sa_handler != SIG_IGN) sigaction(fatal[i], &action, NULL);
  }
}

void crash_close(void) {
  for (int i = 0; i < fatal_count; i++) sigaction(fatal[i], &before[i], NULL);
  sigaltstack(&stack_before, NULL);
  reset_length = 0;
}
