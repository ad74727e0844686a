/// Where the program keeps things of the user, by the XDG Base Directory specification.
///
/// A relative path in one of its variables is ignored, as the specification asks. `nil` where neither the
/// variable nor `HOME` says anything.
package struct Folders: Hashable, Sendable {
  /// The default store.
  package let data: String?
  /// What the user chose, such as the store to open: `$XDG_CONFIG_HOME/trede`.
  package let settings: String?
  /// What the program remembers, such as the day of the last check: `$XDG_STATE_HOME/trede`.
  package let state: String?

  package init(environment: [String: String]) {
    func folder(_ variable: String, or standard: String) -> String? {
      if let path = environment[variable], path.hasPrefix("/") { return "\(path)/trede" }
      guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
      return "\(home == "/" ? "" : home)/\(standard)/trede"
    }
    data = folder("XDG_DATA_HOME", or: ".local/share")
    settings = folder("XDG_CONFIG_HOME", or: ".config")
    state = folder("XDG_STATE_HOME", or: ".local/state")
  }
}
