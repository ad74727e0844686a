#ifndef TREDE_REFERENCE_DATA_H
#define TREDE_REFERENCE_DATA_H

#include <stddef.h>

/// A file of Data/ that is built into the program, so that one binary is all there is to install.
struct embedded_file {
  /// The path inside its folder, such as "cases/gm9001.json".
  const char *path;
  const unsigned char *bytes;
  size_t size;
};

/// The files of Data/Reference: what is the same for every store.
size_t reference_file_count(void);
struct embedded_file reference_file(size_t index);

/// The files of Data/Example: the practice province.
size_t example_file_count(void);
struct embedded_file example_file(size_t index);

/// The files of Data/Templates: the templates of documents that a store may replace. Their paths are names such as
/// "letter.txt", without the ending.
size_t template_file_count(void);
struct embedded_file template_file(size_t index);

/// Data/Schema/publication.schema.json, which is published beside the data it describes.
struct embedded_file publication_schema(void);

#endif
