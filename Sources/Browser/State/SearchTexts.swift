import Supervision
import Wording

/// The folded texts of rows and dossiers, each made when it is first looked into.
///
/// A class, so that looking something up while the state is only read can keep what was made; it holds nothing
/// that the user could see.
final class SearchTexts: @unchecked Sendable {
  // Only the session's own thread ever touches a state, so there is nothing to guard.
  private var items: [RowID: SearchText] = [:]
  private var dossiers: [CaseID: SearchText] = [:]

  func item(_ id: RowID, make: () -> SearchText) -> SearchText {
    if let text = items[id] { return text }
    let text = make()
    items[id] = text
    return text
  }

  func dossier(_ id: CaseID, make: () -> SearchText) -> SearchText {
    if let text = dossiers[id] { return text }
    let text = make()
    dossiers[id] = text
    return text
  }
}
