import Supervision

/// What is said before a text with a number of a person in it is saved.
extension Words {
  /// Where nobody can be asked, only an option says yes.
  /// - Parameter cautions: what is odd about the texts, a sentence each.
  package func needsYesForNumber(_ cautions: [String]) -> String {
    let sentence = say(
      nl: "Er is niets vastgelegd. Hoort dit nummer er toch in, leg het dan vast met --yes.",
      en: "Nothing was recorded. If this number does belong there, record it with --yes.")
    return (cautions + [sentence]).joined(separator: "\n")
  }

  /// Of a case that was edited by hand.
  /// - Parameter keys: where such numbers stand that were not there before: `notes.n1`.
  package func numbersTypedByHand(_ keys: [String]) -> String {
    let places = several(keys)
    return say(
      nl:
        "\(places): hier staat een nummer dat op een BSN of V-nummer lijkt. Persoonsgegevens horen niet in een "
        + "dossier: haal het weg",
      en:
        "\(places): this holds a number that looks like a BSN or V-nummer. Personal data does not belong in a "
        + "case: take it out")
  }
}
