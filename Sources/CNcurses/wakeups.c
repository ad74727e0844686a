#define _GNU_SOURCE
#include "CNcurses.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/timerfd.h>
#include <time.h>
#include <unistd.h>

static const int caught[] = {SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGCONT, SIGTSTP};
enum { caught_count = sizeof caught / sizeof *caught };
static struct sigaction before[caught_count];
static volatile sig_atomic_t came[NSIG];
static int signal_pipe[2] = {-1, -1};
static int clock_timer = -1;

/// A byte in the pipe wakes the `poll`, also when the signal comes just before it.
static void note(int number) {
  int error = errno;
  came[number] = 1;
  if (write(signal_pipe[1], "", 1) < 0) { /* A full pipe wakes as well. */ }
  errno = error;
}

static void catch_signal(int number) {
  struct sigaction action = {.sa_handler = note, .sa_flags = SA_RESTART};
  sigaction(number, &action, NULL);
}

bool wakeups_open(void) {
  if (pipe2(signal_pipe, O_CLOEXEC | O_NONBLOCK) != 0) return false;
  clock_timer = timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC);
  for (int i = 0; i < caught_count; i++) {
    came[caught[i]] = 0;
    sigaction(caught[i], NULL, &before[i]);
    if (before[i].sa_handler != SIG_IGN) catch_signal(caught[i]);
  }
  return true;
}

void wakeups_close(void) {
  for (int i = 0; i < caught_count; i++) sigaction(caught[i], &before[i], NULL);
  for (int i = 0; i < 2; i++) {
    if (signal_pipe[i] >= 0) close(signal_pipe[i]);
    signal_pipe[i] = -1;
  }
  if (clock_timer >= 0) close(clock_timer);
  clock_timer = -1;
}

static void drain_pipe(void) {
  char bytes[64];
  while (read(signal_pipe[0], bytes, sizeof bytes) > 0) continue;
}

/// A terminal that says there is something to read and then has nothing is at its end.
static bool input_ended(void) {
  int waiting = 0;
  return ioctl(STDIN_FILENO, FIONREAD, &waiting) != 0 || waiting == 0;
}

static bool clock_rang(void) {
  uint64_t times;
  return read(clock_timer, &times, sizeof times) > 0 || errno == ECANCELED;
}

int wakeups_wait(int milliseconds) {
  struct pollfd files[] = {
      {.fd = STDIN_FILENO, .events = POLLIN},
      {.fd = signal_pipe[0], .events = POLLIN},
      {.fd = clock_timer, .events = POLLIN},
  };
  if (poll(files, 3, milliseconds) < 0) {
    if (errno != EINTR) return WAKEUP_HANG_UP;
    drain_pipe();
    return WAKEUP_SIGNAL;
  }
  int result = 0;
  if (files[1].revents) {
    drain_pipe();
    result |= WAKEUP_SIGNAL;
  }
  if (files[2].revents && clock_rang()) result |= WAKEUP_CLOCK;
  if (files[0].revents & POLLIN) result |= input_ended() ? WAKEUP_HANG_UP : WAKEUP_INPUT;
  if (files[0].revents & (POLLHUP | POLLERR | POLLNVAL)) result |= WAKEUP_HANG_UP;
  return result;
}

bool wakeups_take(int number) {
  bool taken = came[number];
  came[number] = 0;
  return taken;
}

void wakeups_at(int64_t second) {
  // A timer set to zero would be switched off.
  struct itimerspec when = {.it_value = {.tv_sec = second > 0 ? second : 1}};
  timerfd_settime(clock_timer, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &when, NULL);
}

void wakeups_stop_job(void) {
  struct sigaction present;
  sigaction(SIGTSTP, NULL, &present);
  if (present.sa_handler == SIG_IGN) return;
  signal(SIGTSTP, SIG_DFL);
  kill(0, SIGTSTP);
  catch_signal(SIGTSTP);
  came[SIGCONT] = 0;
}

int64_t wakeups_now(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}
