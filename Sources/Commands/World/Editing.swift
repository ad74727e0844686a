/// A text for the user to edit, and the program to do it with.
package struct EditRequest: Hashable, Sendable {
  /// The program and its own arguments; the path of the file comes behind them. No shell reads them.
  package var command: [String]
  package var text: String
  /// The name of the file that the editor sees: its ending tells the editor what it is.
  package var name: String

  package init(command: [String], text: String, name: String) {
    self.command = command
    self.text = text
    self.name = name
  }
}

/// What came of it.
package enum EditResult: Hashable, Sendable {
  /// The text as it is now. It stands in the file until that is discarded, so that nothing typed is lost.
  case edited(String, path: String)
  /// The editor ended with this code, as when the user gave up; what it wrote still stands in the file, or it wrote
  /// nothing.
  case failed(code: Int32, path: String?)
  case couldNotStart(program: String)
  /// There is no folder to put the file in.
  case nowhere
}

extension EditRequest {
  /// The user's editor: `TREDE_EDITOR`, `VISUAL`, `EDITOR`, else one that is nearly everywhere. Split into words,
  /// so that `code --wait` works and a strange file name does no harm.
  package static func editor(environment: [String: String]) -> [String] {
    for name in ["TREDE_EDITOR", "VISUAL", "EDITOR"] {
      let words = (environment[name] ?? "").split(separator: " ").map(String.init)
      if !words.isEmpty { return words }
    }
    return ["vi"]
  }
}

extension World {
  var editor: [String] { EditRequest.editor(environment: environment) }
}
