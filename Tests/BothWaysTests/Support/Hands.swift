import Display
import Recording
import Supervision
import Testing
import Wording

@testable import Browser

/// How things are done at the screen, as moves.
enum Hands {
  /// To the dossier of Almere, on the line that says this.
  static func dossier(_ line: String?, facts: Bool = false) -> [Move] {
    var moves: [Move] = [
      .press(.character("2"), .home),
      .search("Almere", .down) { $0.selected.contains("Almere") },
      .press(.enter),
    ]
    if facts { moves.append(.press(.tab)) }
    return moves + (line.map { goTo($0) } ?? [])
  }

  static func goTo(_ line: String) -> [Move] {
    [.press(.home), .search("line \(line)", .down) { $0.selected.lowercased().contains(line.lowercased()) }]
  }

  /// Picks the verb in the menu that the key opens.
  static func menu(_ key: Character, _ verb: Verb, in words: Words) -> [Move] {
    let label = words.menuLabel(verb.rawValue)
    return [
      .press(.character(key)), .type(label),
      .search("menu \(label)", .down) { $0.selected.hasPrefix(">\(label) ") || $0.selected.contains(label) },
      .press(.enter),
    ]
  }

  /// Fills in the fields of the form that is open and saves it, also where something about it is odd.
  static func fill(_ texts: [FieldName: String], in form: Form) -> [Move] {
    let names = Set(form.fields.map(\.name))
    for name in texts.keys where !names.contains(name) {
      Issue.record("no field \(name.rawValue) in \(form.title)")
    }
    return form.fields.flatMap { field in texts[field.name].map { fill(field, $0) } ?? [] } + save
  }

  static var save: [Move] {
    [
      .look { if !$0.hasBox { Issue.record("no form in\n\($0.text)") } }, .press(.control("s")),
      .answer(.enter) { $0.hasBox }, .look { if $0.hasBox { Issue.record("not saved:\n\($0.text)") } },
    ]
  }

  private static func fill(_ field: Field, _ text: String) -> [Move] {
    let label = field.label
    let arrive = Move.search("field \(label)", .tab) { look in
      look.lines.contains { $0.isField(label) }
    }
    switch Input(field) {
    case .line: return [arrive, .press(.control("u")), .type(text)]
    case .area: return [arrive, .type(text)]
    case .flag: return [arrive, .press(.character(text == "ja" ? "j" : "n"))]
    case .radio(let radio):
      guard let place = radio.choices.place(of: text) else { return missing(text, in: field) }
      return [arrive, .press([.home] + [Key](repeating: .right, count: place))]
    case .list(let list) where list.isFree: return [arrive, .press(.control("u")), .type(text), .press(.tab)]
    case .list(let list):
      guard let place = list.choices.place(of: text) else { return missing(text, in: field) }
      return [
        arrive, .press([.character(" ")] + [Key](repeating: .up, count: 60)),
        .press([Key](repeating: .down, count: place) + [.enter]),
      ]
    }
  }

  private static func missing(_ text: String, in field: Field) -> [Move] {
    Issue.record("no \(text) to choose for \(field.label)")
    return []
  }
}

extension String {
  /// Whether it is the line of the field that is typed in.
  fileprivate func isField(_ label: String) -> Bool {
    guard let start = firstRange(of: "│>") else { return false }
    return self[start.upperBound...].hasPrefix(label + " ")
  }
}
