#include "ReferenceData.h"

// #embed is C23; the compiler that comes with Swift has it in every mode and only remarks on it.
#pragma clang diagnostic ignored "-Wc23-extensions"

#define FILE_ENTRY(path, bytes) {path, bytes, sizeof bytes}

static const unsigned char example_cases_gm9001[] = {
#embed "../../Data/Example/cases/gm9001.json"
};

static const unsigned char example_cases_gm9002[] = {
#embed "../../Data/Example/cases/gm9002.json"
};

static const unsigned char example_cases_gm9003[] = {
#embed "../../Data/Example/cases/gm9003.json"
};

static const unsigned char example_cases_gm9004_archief[] = {
#embed "../../Data/Example/cases/gm9004-archief.json"
};

static const unsigned char example_cases_gm9004_financien[] = {
#embed "../../Data/Example/cases/gm9004-financien.json"
};

static const unsigned char example_cases_gm9004[] = {
#embed "../../Data/Example/cases/gm9004.json"
};

static const unsigned char example_cases_gm9005[] = {
#embed "../../Data/Example/cases/gm9005.json"
};

static const unsigned char example_cases_gm9006[] = {
#embed "../../Data/Example/cases/gm9006.json"
};

static const unsigned char example_cases_gm9007[] = {
#embed "../../Data/Example/cases/gm9007.json"
};

static const unsigned char example_cases_gm9008[] = {
#embed "../../Data/Example/cases/gm9008.json"
};

static const unsigned char example_cases_gm9009[] = {
#embed "../../Data/Example/cases/gm9009.json"
};

static const unsigned char example_cases_gm9010[] = {
#embed "../../Data/Example/cases/gm9010.json"
};

static const unsigned char example_cases_gm9011[] = {
#embed "../../Data/Example/cases/gm9011.json"
};

static const unsigned char example_cases_gm9012[] = {
#embed "../../Data/Example/cases/gm9012.json"
};

static const unsigned char example_cases_gm9013[] = {
#embed "../../Data/Example/cases/gm9013.json"
};

static const unsigned char example_reference_municipalities[] = {
#embed "../../Data/Example/reference/municipalities.json"
};

static const unsigned char example_reference_people[] = {
#embed "../../Data/Example/reference/people.json"
};

static const unsigned char example_reference_policies[] = {
#embed "../../Data/Example/reference/policies.json"
};

static const unsigned char example_trede[] = {
#embed "../../Data/Example/trede.json"
};

static const struct embedded_file example_files[] = {
    FILE_ENTRY("cases/gm9001.json", example_cases_gm9001),
    FILE_ENTRY("cases/gm9002.json", example_cases_gm9002),
    FILE_ENTRY("cases/gm9003.json", example_cases_gm9003),
    FILE_ENTRY("cases/gm9004-archief.json", example_cases_gm9004_archief),
    FILE_ENTRY("cases/gm9004-financien.json", example_cases_gm9004_financien),
    FILE_ENTRY("cases/gm9004.json", example_cases_gm9004),
    FILE_ENTRY("cases/gm9005.json", example_cases_gm9005),
    FILE_ENTRY("cases/gm9006.json", example_cases_gm9006),
    FILE_ENTRY("cases/gm9007.json", example_cases_gm9007),
    FILE_ENTRY("cases/gm9008.json", example_cases_gm9008),
    FILE_ENTRY("cases/gm9009.json", example_cases_gm9009),
    FILE_ENTRY("cases/gm9010.json", example_cases_gm9010),
    FILE_ENTRY("cases/gm9011.json", example_cases_gm9011),
    FILE_ENTRY("cases/gm9012.json", example_cases_gm9012),
    FILE_ENTRY("cases/gm9013.json", example_cases_gm9013),
    FILE_ENTRY("reference/municipalities.json", example_reference_municipalities),
    FILE_ENTRY("reference/people.json", example_reference_people),
    FILE_ENTRY("reference/policies.json", example_reference_policies),
    FILE_ENTRY("trede.json", example_trede),
};

size_t example_file_count(void) { return sizeof example_files / sizeof example_files[0]; }

struct embedded_file example_file(size_t index) { return example_files[index]; }
