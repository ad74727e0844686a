import Display
import Supervision
import Wording

/// The documents that one line is about: which of them is to be opened.
package struct DocumentMenu: Hashable, Sendable {
  let documents: [Document]
  package var menu = Menu()
}

/// What came of opening a document.
package enum OpenOutcome: Hashable, Sendable {
  case opened
  /// No command was set; the file it goes into.
  case notSet(path: String)
  case commandFailed(String, code: Int32)
  case commandMissing(String)
  case settingFailed(SettingFailure)
}

extension State {
  /// The documents of what is selected: one is opened, of several the user picks.
  mutating func openDocument() -> [Effect] {
    let documents = selectedDocuments
    guard let first = documents.first else { return say(words.noDocumentHere) }
    if documents.count == 1 { return [.openDocument(first)] }
    overlay = .documents(DocumentMenu(documents: documents))
    return []
  }

  private var selectedDocuments: [Document] {
    if let dossier {
      guard let subject = entry(dossier.caseID)?.subject else { return [] }
      return dossier.selectedItemID.map(subject.linkedDocuments) ?? []
    }
    switch selectedRow {
    case .item(let id, let item): return entry(id)?.subject.linkedDocuments(of: item) ?? []
    case .subject(let id): return entry(id)?.subject.documents ?? []
    case .stand, .standRequest, .unreadable, .line, nil: return []
    }
  }

  /// The documents that what was typed leaves.
  package func entries(of menu: DocumentMenu) -> [Document] {
    let word = menu.menu.field.text.folded
    return menu.documents.filter { word.isEmpty || words.document($0).folded.contains(word) }
  }

  mutating func handleDocuments(_ key: Key, _ menu: DocumentMenu) -> [Effect] {
    var menu = menu
    let documents = entries(of: menu)
    switch key {
    case .escape, .control("c"): overlay = nil
    case .enter:
      guard documents.indices.contains(menu.menu.selected) else { return [] }
      overlay = nil
      return [.openDocument(documents[menu.menu.selected])]
    default:
      handle(key, in: &menu.menu, count: documents.count)
      overlay = .documents(menu)
    }
    return []
  }

  mutating func documentOpened(_ document: Document, _ outcome: OpenOutcome) {
    notice =
      switch outcome {
      case .opened: .hint(words.documentOpened(words.document(document)))
      case .notSet(let path): .caution(words.howToOpenDocuments(path))
      case .commandFailed(let command, let code): .caution(words.commandFailed(command, code))
      case .commandMissing(let command): .caution(words.commandMissing(command))
      case .settingFailed(let failure): .caution(words.settingFailure(failure))
      }
  }
}
