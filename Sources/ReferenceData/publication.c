#include "ReferenceData.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char schema[] = {
#embed "../../Data/Schema/publication.schema.json"
};

struct embedded_file publication_schema(void) {
  return (struct embedded_file){"publication.schema.json", schema, sizeof schema};
}
