import Supervision

/// What the command line says of items that were named in another way than by their ids.
extension Words {
  package var textTwice: String {
    say(
      nl: "De tekst staat er twee keer: achter de gemeente en achter --text. Geef er een.",
      en: "The text is given twice: behind the municipality and behind --text. Give one of them.")
  }

  /// The items that there are, a line each: "  a1  bijgesteld plan van aanpak".
  package func itemsThereAre(_ items: [(id: ItemID, title: String)]) -> String {
    ([say(nl: "Er is wel:", en: "There is:")] + items.map { "  \($0.id)  \($0.title)" })
      .joined(separator: "\n")
  }

  /// A part of a title that several items have.
  package func severalItems(_ text: String) -> String {
    say(
      nl: "“\(text)” past bij meer regels. Noem de id.", en: "“\(text)” fits several items. Give the id.")
  }
}
