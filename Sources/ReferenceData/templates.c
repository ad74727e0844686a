#include "ReferenceData.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

#define FILE_ENTRY(path, bytes) {path, bytes, sizeof bytes}

static const unsigned char template_letter_txt[] = {
#embed "../../Data/Templates/letter.txt.mustache"
};

static const unsigned char template_letter_grondslag[] = {
#embed "../../Data/Templates/letter.grondslag.mustache"
};

static const unsigned char template_letter_slot[] = {
#embed "../../Data/Templates/letter.slot.mustache"
};

static const unsigned char template_letter_html[] = {
#embed "../../Data/Templates/letter.html.mustache"
};

static const unsigned char template_letter_odt[] = {
#embed "../../Data/Templates/letter.odt.mustache"
};

static const unsigned char template_letter_styles[] = {
#embed "../../Data/Templates/letter.styles.mustache"
};

static const unsigned char template_dossier_html[] = {
#embed "../../Data/Templates/dossier.html.mustache"
};

static const unsigned char template_dossier_odt[] = {
#embed "../../Data/Templates/dossier.odt.mustache"
};

static const unsigned char template_dossier_styles[] = {
#embed "../../Data/Templates/dossier.styles.mustache"
};

static const unsigned char template_site_inleiding[] = {
#embed "../../Data/Templates/site.inleiding.mustache"
};

static const unsigned char template_site_toelichting[] = {
#embed "../../Data/Templates/site.toelichting.mustache"
};

static const unsigned char template_site_toegankelijkheid[] = {
#embed "../../Data/Templates/site.toegankelijkheid.mustache"
};

static const unsigned char template_site_html[] = {
#embed "../../Data/Templates/site.html.mustache"
};

static const unsigned char template_site_css[] = {
#embed "../../Data/Templates/site.css.mustache"
};

static const struct embedded_file template_files[] = {
    FILE_ENTRY("letter.txt", template_letter_txt),
    FILE_ENTRY("letter.grondslag", template_letter_grondslag),
    FILE_ENTRY("letter.slot", template_letter_slot),
    FILE_ENTRY("letter.html", template_letter_html),
    FILE_ENTRY("letter.odt", template_letter_odt),
    FILE_ENTRY("letter.styles", template_letter_styles),
    FILE_ENTRY("dossier.html", template_dossier_html),
    FILE_ENTRY("dossier.odt", template_dossier_odt),
    FILE_ENTRY("dossier.styles", template_dossier_styles),
    FILE_ENTRY("site.inleiding", template_site_inleiding),
    FILE_ENTRY("site.toelichting", template_site_toelichting),
    FILE_ENTRY("site.toegankelijkheid", template_site_toegankelijkheid),
    FILE_ENTRY("site.html", template_site_html),
    FILE_ENTRY("site.css", template_site_css),
};

size_t template_file_count(void) { return sizeof template_files / sizeof template_files[0]; }

struct embedded_file template_file(size_t index) { return template_files[index]; }
