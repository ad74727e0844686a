import Display
import Supervision
import Wording

extension Key {
  /// The key as the footer and the help write it.
  package func name(in words: Words) -> String {
    switch self {
    case .character(" "): words.spaceKey
    case .character(let character): String(character)
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .home: "Home"
    case .end: "End"
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .function(let number): "F\(number)"
    case .control(let letter): "Ctrl-\(letter.uppercased())"
    }
  }
}

extension Key {
  /// A key that every keyboard has and nobody needs to learn. These stay where they are, so that the program can be
  /// worked with arrows alone, whatever else is set.
  var isFixed: Bool {
    switch self {
    case .up, .down, .left, .right, .pageUp, .pageDown, .home, .end, .enter, .escape, .tab, .backTab,
      .function(1),
      .control("c"):
      true
    case .character, .backspace, .delete, .function, .control: false
    }
  }

  /// Reads a key as people write it: `r`, `R`, `Ctrl-R`, `F5`, `Spatie`. `nil` for what is none, or what terminals
  /// send for another key.
  init?(setting text: String) {
    if text.count == 1, let character = text.first {
      self = .character(character)
      return
    }
    let name = text.folded
    if let named = Key.named.first(where: { $0.names.contains(name) }) {
      self = named.key
    } else if name.hasPrefix("f"), let number = Int(name.dropFirst()), (1...12).contains(number) {
      self = .function(number)
    } else if let letter = Key.controlled(name), !"himj[".contains(letter) {
      self = .control(letter)
    } else {
      return nil
    }
  }

  private static func controlled(_ name: String) -> Character? {
    for start in ["ctrl-", "ctrl+", "c-", "^"] where name.hasPrefix(start) {
      let rest = name.dropFirst(start.count)
      return rest.count == 1 && rest.first?.isLetter == true ? rest.first : nil
    }
    return nil
  }

  private static let named: [(names: [String], key: Key)] = [
    (["spatie", "space"], .character(" ")), (["del", "delete"], .delete), (["backspace"], .backspace),
    (["enter"], .enter), (["esc", "escape"], .escape), (["tab"], .tab), (["shift-tab"], .backTab),
    (["up", "omhoog", "↑"], .up), (["down", "omlaag", "↓"], .down), (["left", "links", "←"], .left),
    (["right", "rechts", "→"], .right), (["home"], .home), (["end"], .end), (["pgup"], .pageUp),
    (["pgdn"], .pageDown),
  ]
}
