import Wording

/// The list of its files that a published folder carries: it says that the folder is ours, what may be replaced or
/// removed there, and whether the last publication was finished.
package struct SiteFolder: Hashable, Sendable {
  package static let name = "trede-site.txt"
  private static let mark = "trede-site 1"
  private static let anyMark = "trede-site "

  package enum State: String, Sendable {
    case writing = "bezig"
    case complete = "volledig"
  }

  package var state: State
  /// Paths inside the folder, sorted.
  package var files: [String]

  package init(state: State, files: some Sequence<String>) {
    self.state = state
    self.files = Set(files).sorted()
  }

  package var text: String {
    ([Words.stored.siteMarkerSentence, SiteFolder.mark, state.rawValue, ""] + files).joined(separator: "\n")
      + "\n"
  }

  package enum Fault: Error, Hashable, Sendable {
    case foreign
    case newer
  }

  /// Reads a list. Only names that a publication has are taken from it: the file may have been edited.
  package init(_ text: String) throws(Fault) {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    guard lines.count > 3, lines[1].hasPrefix(SiteFolder.anyMark) else { throw .foreign }
    guard lines[1] == SiteFolder.mark else { throw .newer }
    guard let state = State(rawValue: String(lines[2])) else { throw .foreign }
    self.init(state: state, files: lines[4...].map(String.init).filter(SiteFolder.isOfSite))
  }

  /// The folders inside the site.
  package static let folders = ["gemeenten", "halfjaren"]

  /// Whether a publication can have a file of this name.
  package static func isOfSite(_ path: String) -> Bool {
    let single = [
      SitePath.overview, SitePath.explanation, SitePath.styles, SitePath.table, SitePath.data,
      SitePath.schema,
    ]
    if single.contains(path) { return true }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, folders.contains(String(parts[0])), parts[1].hasSuffix(".html") else {
      return false
    }
    let name = parts[1].dropLast(5)
    return !name.isEmpty
      && name.utf8.allSatisfy { byte in
        (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte) || byte == 45
      }
  }
}
