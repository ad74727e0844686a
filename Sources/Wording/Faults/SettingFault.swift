/// What is wrong with a line of a settings file of the user. The rest of the file counts all the same.
package struct SettingFault: Error, Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// A line that says nothing known: no comment, no heading, no `key = value`.
    case noSetting(String)
    /// A setting above the first `[name]`.
    case outsideView(String)
    case namelessView
    /// The name stands above already, or belongs to a view of the program.
    case nameTaken(String)
    case unknownKey(String, near: String?)
    case unknownValue(String, of: String, near: String?)
    case notUnderstood([String])
    case unknownAction(String, near: String?)
    /// The same stands above already.
    case setBefore(String, line: Int)
    case noKey(String)
    /// A key that always does the same.
    case fixedKey(String)
    /// Two actions have the same key in one place; with the line of the other, where it was set too.
    case clash(key: String, String, String, otherLine: Int?, place: String)
    /// The file is not UTF-8.
    case notText
  }

  /// The path of the file.
  package var file: String
  package var line: Int
  package var kind: Kind

  package init(file: String, line: Int, _ kind: Kind) {
    self.file = file
    self.line = line
    self.kind = kind
  }
}

extension Words {
  /// `~/.config/trede/views, regel 4: …`
  package func settingFault(_ fault: SettingFault) -> String {
    let place =
      fault.kind == .notText
      ? fault.file : say(nl: "\(fault.file), regel \(fault.line)", en: "\(fault.file), line \(fault.line)")
    return "\(place): \(settingReason(fault.kind))"
  }

  private func settingReason(_ kind: SettingFault.Kind) -> String {
    switch kind {
    case .noSetting(let text):
      say(
        nl: "“\(text)” is geen instelling. Schrijf: woord = waarde",
        en: "“\(text)” is no setting. Write: word = value")
    case .outsideView(let key):
      say(
        nl: "“\(key)” staat boven de eerste weergave. Zet er [naam] boven.",
        en: "“\(key)” stands above the first view. Put [name] above it.")
    case .namelessView:
      say(nl: "de weergave heeft geen naam. Schrijf: [naam]", en: "the view has no name. Write: [name]")
    case .nameTaken(let name):
      say(
        nl: "er is al een weergave “\(name)”. Kies een andere naam.",
        en: "there is a view “\(name)” already. Choose another name.")
    case .unknownKey(let key, let near):
      say(nl: "“\(key)” is hier geen instelling.", en: "“\(key)” is no setting here.") + suggestion(near)
    case .unknownValue(let value, let key, let near):
      say(nl: "“\(value)” kan niet bij \(key).", en: "“\(value)” cannot be the \(key).") + suggestion(near)
    case .notUnderstood(let terms): notUnderstood(terms)
    case .unknownAction(let name, let near):
      say(
        nl: "er is geen handeling “\(name)”. Zie: trede hulp toetsen.",
        en: "there is no action “\(name)”. See: trede help keys.") + suggestion(near)
    case .setBefore(let name, let line):
      say(nl: "“\(name)” staat al in regel \(line).", en: "“\(name)” stands in line \(line) already.")
    case .noKey(let text):
      say(
        nl: "“\(text)” is geen toets. Schrijf een teken, Ctrl-R, F5 of Spatie.",
        en: "“\(text)” is no key. Write a character, Ctrl-R, F5 or Space.")
    case .fixedKey(let key):
      say(
        nl: "\(key) is een vaste toets en doet altijd hetzelfde.",
        en: "\(key) is a fixed key and always does the same.")
    case .clash(let key, let action, let other, let line, let place):
      say(
        nl: "\(key) is in \(place) ook van \(other)\(line.map { " (regel \($0))" } ?? "");"
          + " \(action) houdt zijn eigen toets.",
        en: "\(key) belongs to \(other)\(line.map { " (line \($0))" } ?? "") in \(place) too;"
          + " \(action) keeps its own key.")
    case .notText:
      say(
        nl: "is geen UTF-8 en wordt niet gebruikt of gewijzigd",
        en: "is not UTF-8 and is neither used nor changed")
    }
  }

  /// ` Bedoelde u “sort”?`, or nothing.
  package func suggestion(_ near: String?) -> String {
    near.map { say(nl: " Bedoelde u “\($0)”?", en: " Did you mean “\($0)”?") } ?? ""
  }
}

/// Why a settings file could not be read or written as a whole.
package enum SettingFailure: Error, Hashable, Sendable {
  /// Neither `XDG_CONFIG_HOME` nor `HOME` says where the user's settings are.
  case noFolder
  case file(UserFileFault)
  /// The file is not UTF-8: to write it anew would lose what stands there.
  case notText(path: String)
}

extension Words {
  package func settingFailure(_ failure: SettingFailure) -> String {
    switch failure {
    case .noFolder: noSettingsFolder
    case .file(let fault): userFileFault(fault)
    case .notText(let path): settingFault(SettingFault(file: path, line: 0, .notText))
    }
  }
}
