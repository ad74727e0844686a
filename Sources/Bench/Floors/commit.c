/* The floor for saving: the least with which a file can be replaced so that a crash leaves the old one or the new.

   So many times: write as many bytes as the case has to a temporary file beside it, flush, rename it over the file
   that is to be replaced, flush the folder. There is no lock, no log and nobody else to look out for; the bytes are
   always the same. Prints the nanoseconds of each time. */

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

static int replace(const char *bytes, size_t size) {
  int file = open(".floor.new", O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
  if (file < 0) return -1;
  if (write(file, bytes, size) != (ssize_t)size || fsync(file) != 0) return -1;
  close(file);
  if (rename(".floor.new", ".floor") != 0) return -1;
  int folder = open(".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (folder < 0 || fsync(folder) != 0) return -1;
  close(folder);
  return 0;
}

int main(int count, char **arguments) {
  if (count != 4) {
    fprintf(stderr, "usage: commit FOLDER BYTES TIMES\n");
    return 64;
  }
  size_t size = strtoul(arguments[2], NULL, 10);
  int times = atoi(arguments[3]);
  char *bytes = malloc(size + 1);
  if (bytes == NULL || chdir(arguments[1]) != 0) {
    perror(arguments[1]);
    return 66;
  }
  for (size_t index = 0; index < size; index++) bytes[index] = "1 april\n"[index % 8];
  for (int round = 0; round < times; round++) {
    struct timespec start, end;
    clock_gettime(CLOCK_MONOTONIC, &start);
    if (replace(bytes, size) != 0) {
      perror("replace");
      return 74;
    }
    clock_gettime(CLOCK_MONOTONIC, &end);
    printf("%lld\n", (end.tv_sec - start.tv_sec) * 1000000000LL + (end.tv_nsec - start.tv_nsec));
  }
  return 0;
}
