/* The floor for publishing: writes the files of a site into another folder, with the bytes that they have, each to a
   temporary file that is flushed and renamed. It makes nothing: somebody else made the pages. */

#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

static int copy(int from, int to, const char *name) {
  static char bytes[1 << 24];
  int source = openat(from, name, O_RDONLY | O_CLOEXEC);
  if (source < 0) return -1;
  ssize_t size = 0, count;
  while ((count = read(source, bytes + size, sizeof bytes - size)) > 0) size += count;
  close(source);
  if (count < 0 || size == sizeof bytes) return -1;
  int file = openat(to, ".floor.new", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
  if (file < 0 || write(file, bytes, size) != size || fsync(file) != 0) return -1;
  close(file);
  return renameat(to, ".floor.new", to, name);
}

static int copy_folder(int from, int to) {
  DIR *folder = fdopendir(dup(from));
  if (folder == NULL) return -1;
  struct dirent *entry;
  while ((entry = readdir(folder)) != NULL) {
    struct stat status;
    if (entry->d_name[0] == '.' || fstatat(from, entry->d_name, &status, 0) != 0) continue;
    if (!S_ISDIR(status.st_mode)) {
      if (copy(from, to, entry->d_name) != 0) return -1;
      continue;
    }
    mkdirat(to, entry->d_name, 0777);
    int below = openat(from, entry->d_name, O_RDONLY | O_DIRECTORY), other = openat(to, entry->d_name, O_RDONLY | O_DIRECTORY);
    if (below < 0 || other < 0 || copy_folder(below, other) != 0) return -1;
    close(below);
    close(other);
  }
  closedir(folder);
  return 0;
}

int main(int count, char **arguments) {
  if (count != 3) {
    fprintf(stderr, "usage: publish FROM TO\n");
    return 64;
  }
  mkdir(arguments[2], 0777);
  int from = open(arguments[1], O_RDONLY | O_DIRECTORY), to = open(arguments[2], O_RDONLY | O_DIRECTORY);
  if (from < 0 || to < 0) {
    perror("open");
    return 66;
  }
  if (copy_folder(from, to) != 0) {
    perror("copy");
    return 74;
  }
  return 0;
}
