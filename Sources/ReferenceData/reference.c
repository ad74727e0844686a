#include "ReferenceData.h"

// #embed is C23; the compiler that comes with Swift has it in every mode and only remarks on it.
#pragma clang diagnostic ignored "-Wc23-extensions"

#define FILE_ENTRY(path, bytes) {path, bytes, sizeof bytes}

static const unsigned char reference_holidays[] = {
#embed "../../Data/Reference/holidays.json"
};

static const unsigned char reference_municipalities[] = {
#embed "../../Data/Reference/municipalities.json"
};

static const unsigned char reference_policies[] = {
#embed "../../Data/Reference/policies.json"
};

static const struct embedded_file reference_files[] = {
    FILE_ENTRY("holidays.json", reference_holidays),
    FILE_ENTRY("municipalities.json", reference_municipalities),
    FILE_ENTRY("policies.json", reference_policies),
};

size_t reference_file_count(void) { return sizeof reference_files / sizeof reference_files[0]; }

struct embedded_file reference_file(size_t index) { return reference_files[index]; }
