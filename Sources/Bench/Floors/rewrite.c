/* The floor for an import: the least with which so many files can be replaced so that a crash leaves each as it was
   or as it is to be.

   Writes the bytes of each file of the folder to a temporary file beside it, flushes it, renames it over a file of the
   floor's own, and flushes the folder once at the end. There is no table to read, no lock and no log; the bytes are
   always the same. The bytes come from memory: the files are only asked how long they are. */

#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static int replace(const char *bytes, size_t size, int number) {
  char name[32];
  snprintf(name, sizeof name, ".floor-%d", number);
  int file = open(".floor.new", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
  if (file < 0) return -1;
  if (write(file, bytes, size) != (ssize_t)size || fsync(file) != 0) return -1;
  close(file);
  return rename(".floor.new", name);
}

int main(int count, char **arguments) {
  if (count != 2 || chdir(arguments[1]) != 0) {
    fprintf(stderr, "usage: rewrite FOLDER\n");
    return 64;
  }
  DIR *folder = opendir(".");
  if (folder == NULL) return 66;
  static char bytes[1 << 20];
  memset(bytes, 'a', sizeof bytes);
  int number = 0;
  for (struct dirent *entry; (entry = readdir(folder)) != NULL;) {
    struct stat status;
    size_t length = strlen(entry->d_name);
    if (length < 5 || strcmp(entry->d_name + length - 5, ".json") != 0) continue;
    if (stat(entry->d_name, &status) != 0 || (size_t)status.st_size > sizeof bytes) return 74;
    if (replace(bytes, (size_t)status.st_size, number++) != 0) {
      perror("replace");
      return 74;
    }
  }
  if (fsync(dirfd(folder)) != 0) return 74;
  closedir(folder);
  return 0;
}
