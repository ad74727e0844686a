/* Runs a program once and tells how long it took and how much memory it needed at its peak.

   A process inherits the peak of the process that starts it when both share memory until the exec, so a program
   started by the benchmark itself would never seem smaller than the benchmark. This launcher is as small as a
   program can be, and forks. It prints: nanoseconds, peak memory in KiB, exit code (128 + n for signal n). */

#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

int main(int count, char **arguments) {
  if (count < 2) {
    fprintf(stderr, "usage: meter PROGRAM [ARGUMENT…]\n");
    return 64;
  }
  int nowhere = open("/dev/null", O_RDWR | O_CLOEXEC);
  struct timespec start, end;
  clock_gettime(CLOCK_MONOTONIC, &start);
  pid_t child = fork();
  if (child < 0) {
    perror("fork");
    return 71;
  }
  if (child == 0) {
    dup2(nowhere, 0);
    dup2(nowhere, 1);
    dup2(nowhere, 2);
    execv(arguments[1], arguments + 1);
    _exit(127);
  }
  int status;
  struct rusage usage;
  if (wait4(child, &status, 0, &usage) < 0) {
    perror("wait4");
    return 71;
  }
  clock_gettime(CLOCK_MONOTONIC, &end);
  long long nanoseconds = (end.tv_sec - start.tv_sec) * 1000000000LL + (end.tv_nsec - start.tv_nsec);
  int code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  printf("%lld %ld %d\n", nanoseconds, usage.ru_maxrss, code);
  return 0;
}
