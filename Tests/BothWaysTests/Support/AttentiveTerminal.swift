import Display
import Testing

/// What somebody at the screen sees before the next key.
struct Look {
  let frame: Frame

  var text: String { frame.text }
  var lines: [String] { text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
  var hasBox: Bool { text.contains("┌") }

  /// What the cursor is on, without the panel beside it.
  var selected: String {
    guard let cursor = frame.cursor, lines.indices.contains(cursor.row) else { return "" }
    let rest = lines[cursor.row].dropFirst(cursor.column)
    return String(rest.prefix { $0 != "│" })
  }
}

/// What somebody does at the screen, a move at a time.
enum Move: Sendable {
  case press([Key])
  /// Presses the key again and again until the screen is as wanted.
  case search(String, Key, @Sendable (Look) -> Bool)
  /// Presses the key only where the screen asks for it.
  case answer(Key, @Sendable (Look) -> Bool)
  case look(@Sendable (Look) -> Void)

  static func press(_ keys: Key...) -> Move { .press(keys) }
  static func type(_ text: String) -> Move { .press(text.map { $0 == "\n" ? .enter : .character($0) }) }
}

/// A terminal at which somebody looks at what is drawn before pressing the next key. When everything was done it
/// hangs up.
final class AttentiveTerminal: Terminal {
  let size: Size
  let repertoire = Repertoire.unicode
  private var moves: ArraySlice<Move>
  private var frame: Frame?
  private var tries = 0
  private var returned: [TerminalEvent] = []

  init(size: Size, moves: [Move]) {
    self.size = size
    self.moves = moves[...]
  }

  func show(_ frame: Frame) { self.frame = frame }

  func wait(milliseconds: Int?) -> [TerminalEvent] {
    defer { returned = [] }
    guard let frame else { return [.timeout] }
    let look = Look(frame: frame)
    while let move = moves.first {
      switch move {
      case .press(let keys):
        moves.removeFirst()
        return returned + keys.map { .key($0) }
      case .search(let what, let key, let isFound):
        guard !isFound(look) else { break }
        tries += 1
        guard tries < 200 else {
          Issue.record("no \(what) in\n\(look.text)")
          return [.hangUp]
        }
        return returned + [.key(key)]
      case .answer(let key, let isAsked):
        moves.removeFirst()
        guard isAsked(look) else { continue }
        return returned + [.key(key)]
      case .look(let body): body(look)
      }
      tries = 0
      moves.removeFirst()
    }
    return [.hangUp]
  }

  func wake(atSecond second: Int) {}
  let takesClipboard = false
  func forgetScreen() {}
  func copy(_ text: String) {}
  func suspend() {}
  func close() {}

  func lend(to body: () -> Void) {
    body()
    returned.append(.resumed)
  }
}
