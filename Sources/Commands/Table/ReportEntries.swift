/// What leaves the program as a document.
extension CommandTable {
  package static let letter = CommandEntry(
    "letter", "brief", argument: "GEMEENTE HALFJAAR", "de brief met het oordeel over een halfjaar",
    examples: [
      .init("trede brief almere 2023-II", "als tekst, om na te lezen"),
      .init("trede brief almere 2023-II --out brief.odt", "voor LibreOffice of Word"),
      .init("trede brief --template letter.txt", "de tekst om aan te passen"),
    ],
    options: [OptionTable.format, OptionTable.out, OptionTable.force, OptionTable.template],
    remarks: [
      "Wat het dossier niet weet staat in de brief als open plek tussen [ ]; hoeveel het er zijn komt op de "
        + "foutuitvoer. Interne notities komen er nooit in.",
      "De tekst komt uit een sjabloon. Een sjabloon in de map templates van de dossiermap gaat voor.",
    ])

  package static let dossier = CommandEntry(
    "dossier", "gespreksblad", argument: "GEMEENTE", "het gespreksblad voor het volgende bestuurlijk overleg",
    examples: [
      .init("trede gespreksblad almere", "als tekst van 100 tekens breed, intern"),
      .init("trede gespreksblad almere --out almere.odt", "om in te vullen na het overleg"),
    ],
    options: [OptionTable.format, OptionTable.out, OptionTable.force, OptionTable.domain])
}
