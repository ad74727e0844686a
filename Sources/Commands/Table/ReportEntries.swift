import Wording

/// What leaves the program as a document.
extension CommandTable {
  package static let letter = CommandEntry(
    "letter", "brief", argument: Phrase(nl: "GEMEENTE HALFJAAR", en: "MUNICIPALITY HALF-YEAR"),
    Phrase(
      nl: "de brief met het oordeel over een halfjaar", en: "the letter with the judgement for a half-year"),
    examples: [
      .init(
        Phrase(nl: "trede brief almere 2023-II", en: "trede letter almere 2023-II"),
        Phrase(nl: "als tekst, om na te lezen", en: "as text, to read through")),
      .init(
        Phrase(
          nl: "trede brief almere 2023-II --out brief.odt", en: "trede letter almere 2023-II --out letter.odt"
        ),
        Phrase(nl: "voor LibreOffice of Word", en: "for LibreOffice or Word")),
      .init(
        Phrase(nl: "trede brief --template letter.txt", en: "trede letter --template letter.txt"),
        Phrase(nl: "de tekst om aan te passen", en: "the text, to change it")),
    ],
    options: [OptionTable.format, OptionTable.out, OptionTable.force, OptionTable.template],
    remarks: [
      Phrase(
        nl:
          "Wat het dossier niet weet staat in de brief als open plek tussen [ ]; hoeveel het er zijn komt op de "
          + "foutuitvoer. Interne notities komen er nooit in.",
        en:
          "What the case does not know stands in the letter as a gap between [ ]; how many there are is said on "
          + "standard error. Internal notes never get into it. The letter is Dutch."),
      Phrase(
        nl: "De tekst komt uit een sjabloon. Een sjabloon in de map templates van de dossiermap gaat voor.",
        en: "The text comes from a template. One in the folder templates of the folder of cases goes first."),
    ])

  package static let dossier = CommandEntry(
    "dossier", "gespreksblad", argument: Placeholder.municipality,
    Phrase(
      nl: "het gespreksblad voor het volgende bestuurlijk overleg",
      en: "the sheet (gespreksblad) for the next executive meeting"),
    examples: [
      .init(
        Phrase(nl: "trede gespreksblad almere", en: "trede dossier almere"),
        Phrase(nl: "als tekst van 100 tekens breed, intern", en: "as text of 100 characters wide, internal")),
      .init(
        Phrase(nl: "trede gespreksblad almere --out almere.odt", en: "trede dossier almere --out almere.odt"),
        Phrase(nl: "om in te vullen na het overleg", en: "to fill in after the meeting")),
    ],
    options: [OptionTable.format, OptionTable.out, OptionTable.force, OptionTable.domain])
}
