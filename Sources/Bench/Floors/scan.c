/* The floor for reading a store: opens every file of a folder, reads it and passes over every byte once.

   It does nothing that a program which must know the contents could leave out: no parsing, no checking, no
   threads. The sum is printed, so that no compiler may drop the pass. */

#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

static unsigned char buffer[1 << 16];

int main(int count, char **arguments) {
  if (count != 2) {
    fprintf(stderr, "usage: scan FOLDER\n");
    return 64;
  }
  DIR *folder = opendir(arguments[1]);
  if (folder == NULL) {
    perror(arguments[1]);
    return 66;
  }
  unsigned long files = 0, bytes = 0, lines = 0;
  struct dirent *entry;
  while ((entry = readdir(folder)) != NULL) {
    if (entry->d_name[0] == '.') continue;
    int file = openat(dirfd(folder), entry->d_name, O_RDONLY | O_CLOEXEC);
    if (file < 0) {
      perror(entry->d_name);
      return 74;
    }
    ssize_t size;
    while ((size = read(file, buffer, sizeof buffer)) > 0) {
      for (ssize_t index = 0; index < size; index++) lines += buffer[index] == '\n';
      bytes += (unsigned long)size;
    }
    close(file);
    files++;
  }
  closedir(folder);
  printf("%lu files, %lu bytes, %lu lines\n", files, bytes, lines);
  return 0;
}
