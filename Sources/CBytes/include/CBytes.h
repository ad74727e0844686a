/* Looks at sixteen bytes at once. Swift has vectors too, but no way to make one bit a byte of what they say, which
   is what the processor is quickest at and a reader of text asks of every few bytes. */

#ifndef TREDE_BYTES_H
#define TREDE_BYTES_H

#include <stdint.h>
#include <string.h>

typedef signed char trede_bytes __attribute__((vector_size(16)));
typedef _Bool trede_bits __attribute__((ext_vector_type(16)));

/* Sixteen bits, that of the first byte lowest, for a comparison that gave -1 or 0 for each byte. */
static inline uint32_t trede_bits_of(trede_bytes comparison) {
  trede_bits bits = __builtin_convertvector(comparison, trede_bits);
  uint16_t packed;
  memcpy(&packed, &bits, sizeof packed);
  return packed;
}

static inline trede_bytes trede_load(const uint8_t *place) {
  trede_bytes bytes;
  memcpy(&bytes, place, sizeof bytes);
  return bytes;
}

/* A bit for each of the sixteen bytes at `place` that does not stand for itself inside a JSON text: a quote, a
   backslash, a control character or a byte beyond ASCII. Signed, those two are all that is less than a space. */
static inline uint32_t trede_special(const uint8_t *place) {
  trede_bytes bytes = trede_load(place);
  return trede_bits_of((bytes == '"') | (bytes == '\\') | (bytes < ' '));
}

/* A bit for each of the sixteen bytes at `place` that is no space. */
static inline uint32_t trede_no_space(const uint8_t *place) { return trede_bits_of(trede_load(place) != ' '); }

#endif
