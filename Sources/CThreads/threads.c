#define _GNU_SOURCE

#include "CThreads.h"

#include <sched.h>

bool trede_start_beside(pthread_t *thread, void *(*work)(void *), void *argument) {
  cpu_set_t others;
  int own = sched_getcpu();
  /* Unknown, as with more processors than a set can name, is no reason to stay alone. */
  bool known = own >= 0 && sched_getaffinity(0, sizeof others, &others) == 0;
  if (known) {
    CPU_CLR(own, &others);
    if (CPU_COUNT(&others) == 0) return false;
  }
  pthread_attr_t attributes;
  if (pthread_attr_init(&attributes) != 0) return false;
  if (known) pthread_attr_setaffinity_np(&attributes, sizeof others, &others);
  bool started = pthread_create(thread, &attributes, work, argument) == 0;
  pthread_attr_destroy(&attributes);
  return started;
}
