import Display
import Supervision
import Wording

/// The user's own keys as a text that people can write, a line for each action:
///
///     remind = R
///     nextHalfYear = + F8
///
/// A line that is not understood, or that gives a key that something else has in the same place, is named and passed
/// over.
package struct KeysFile {
  /// The name of the file in the settings folder.
  package static let name = "keys"

  package private(set) var faults: [SettingFault] = []
  package private(set) var table = KeyTable.shipped

  private struct Binding {
    let keys: [Key]
    let line: Int
  }

  /// - Parameters:
  ///   - path: where the text stands, for what is said about its lines.
  ///   - words: the language in which keys and actions are named in what is said.
  package init(_ text: String, path: String, words: Words) {
    var bindings: [Action: Binding] = [:]
    var faults: [(line: Int, kind: SettingFault.Kind)] = []
    for (number, line) in SettingLines(text).lines {
      switch line {
      case .blank: break
      case .heading(let name): faults.append((number, .noSetting("[\(name)]")))
      case .other(let text): faults.append((number, .noSetting(text)))
      case .setting(let name, let value):
        guard let action = Action(setting: name) else {
          faults.append((number, .unknownAction(name, near: Action.nearest(to: name))))
          continue
        }
        if let earlier = bindings[action] {
          faults.append((number, .setBefore(name, line: earlier.line)))
          continue
        }
        switch KeysFile.keys(in: value, words) {
        case .success(let keys): bindings[action] = Binding(keys: keys, line: number)
        case .failure(let fault): faults.append((number, fault.kind))
        }
      }
    }
    // The last of two lines that clash gives way, one at a time: without it others may fit.
    while let (clash, action) = KeysFile.clash(of: bindings) {
      let other = clash.first == action ? clash.second : clash.first
      let binding = bindings.removeValue(forKey: action)
      faults.append(
        (
          binding?.line ?? 0,
          .clash(
            key: clash.key.name(in: words), action.rawValue, other.rawValue, otherLine: bindings[other]?.line,
            place: words.place(clash.place))
        ))
    }
    self.faults = faults.sorted { $0.line < $1.line }.map { SettingFault(file: path, line: $0.line, $0.kind) }
    table = KeyTable(bindings.mapValues(\.keys))
  }

  private struct KeyFault: Error {
    let kind: SettingFault.Kind
  }

  /// Keys with spaces between them; none takes the key away.
  private static func keys(in value: String, _ words: Words) -> Result<[Key], KeyFault> {
    var keys: [Key] = []
    for part in value.split(whereSeparator: \.isWhitespace).map(String.init) {
      guard let key = Key(setting: part) else { return .failure(KeyFault(kind: .noKey(part))) }
      guard !key.isFixed else { return .failure(KeyFault(kind: .fixedKey(key.name(in: words)))) }
      if !keys.contains(key) { keys.append(key) }
    }
    return .success(keys)
  }

  /// The first clash, and which of its two lines gives way.
  private static func clash(of bindings: [Action: Binding]) -> (KeyTable.Clash, Action)? {
    for clash in KeyTable(bindings.mapValues(\.keys)).clashes {
      let own = [clash.first, clash.second].filter { bindings[$0] != nil }
      if let last = own.max(by: { (bindings[$0]?.line ?? 0) < (bindings[$1]?.line ?? 0) }) {
        return (clash, last)
      }
    }
    return nil
  }
}

extension Action {
  /// An action by its name in a file of keys: case and hyphens do not count, and a word of the screen that only one
  /// action has will do.
  init?(setting name: String) {
    let typed = name.comparable
    if let action = Action.allCases.first(where: { $0.rawValue.comparable == typed }) {
      self = action
      return
    }
    let labelled = Action.allCases.filter { action in
      Language.allCases.contains { Words($0).label(action).comparable == typed }
    }
    guard labelled.count == 1 else { return nil }
    self = labelled[0]
  }

  static func nearest(to name: String) -> String? {
    let known = Dictionary(Action.allCases.map { ($0.rawValue.comparable, $0.rawValue) }) { first, _ in first
    }
    return Spelling.nearest(to: name.comparable, among: known.keys.sorted()).flatMap { known[$0] }
  }
}

extension Words {
  /// A place in a sentence about keys.
  func place(_ situation: Command.Situation) -> String {
    switch situation {
    case .today: label(.showToday)
    case .municipalities: label(.showMunicipalities)
    case .agenda: label(.showAgenda)
    case .calendar: weekAndMonth
    case .round: label(.showRound)
    case .figures: label(.showFigures)
    case .ladder: label(.showLadder)
    case .dossier: label(.openDossier)
    }
  }
}
