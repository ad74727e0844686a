/// Names that titles begin with, which keep their capital inside a sentence.
enum ProperNames {
  /// Of the provinces, and of whom a province writes to.
  static let firstWords: Set<String> = [
    "Drenthe", "Flevoland", "Friesland", "Fryslân", "Gelderland", "Groningen", "Limburg", "Noord",
    "Overijssel",
    "Utrecht", "Zeeland", "Zuid", "Gedeputeerde", "Provinciale", "Europese", "Nederlandse",
  ]
}
