/* Where a thread starts. The calls that say so are GNU's, and its headers hide them from Swift. */

#ifndef TREDE_THREADS_H
#define TREDE_THREADS_H

#include <pthread.h>
#include <stdbool.h>

/* Starts a thread on another processor than that of its maker: a system may well put it on the same one, and then
   it waits for its maker to rest, or for milliseconds until the system sees that another is idle. False where it
   could not be started or no other processor may be used; `work` is then not called. */
bool trede_start_beside(pthread_t *thread, void *(*work)(void *), void *argument);

#endif
