import Supervision
import Wording

extension State {
  /// Whether a filter is being typed, and not every text it may look into has been made.
  package var hasTextsToMake: Bool {
    guard case .filter = overlay else { return false }
    return lookups.preparedRows(of: view) < listedItems.count || lookups.preparedDossiers < entries.count
  }

  /// Makes some of the texts that the filter will look into, so that its first letters find them made: those of
  /// the rows first.
  ///
  /// - Parameter count: how many to make at most.
  package func makeTexts(_ count: Int) {
    let items = listedItems
    let rows = lookups.preparedRows(of: view)
    let rowsEnd = min(items.count, rows + count)
    for listed in items[min(rows, rowsEnd)..<rowsEnd] { _ = text(of: listed) }
    let dossiers = lookups.preparedDossiers
    let dossiersEnd = min(entries.count, dossiers + max(0, count - (rowsEnd - rows)))
    for entry in dossiers..<max(dossiers, dossiersEnd) { _ = dossierText(entry) }
    lookups.prepared(rows: max(rows, rowsEnd), of: view, dossiers: max(dossiers, dossiersEnd))
  }

  /// The items that are the rows of the view; the rows of the others are whole dossiers.
  private var listedItems: [ListedItem] {
    switch view {
    case .today: attention()
    case .agenda: schedule()
    case .municipalities, .round, .figures, .ladder: []
    }
  }

  func text(of listed: ListedItem) -> SearchText {
    lookups.text(of: listed) {
      words.searchText(entries[listed.entry].items[listed.item], of: entries[listed.entry].subject)
    }
  }

  func dossierText(_ entry: Int) -> SearchText {
    lookups.dossierText(of: entry) { words.searchText(entries[entry].subject) }
  }
}
