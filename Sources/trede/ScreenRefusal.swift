import Ncurses
import Wording

/// What is said when the screen cannot be opened, and when it was drawn for another terminal.
enum ScreenRefusal {
  static func sentence(_ failure: TerminalFailure, in words: Words) -> String {
    switch failure {
    case .notATerminal: words.noTerminal
    case .tooPlain(let type): words.terminalTooPlain(type)
    case .noDescription(let type): words.terminalWithoutDescription(type)
    case .refused: words.terminalRefused
    }
  }

  static func hint(unknownType type: String, in words: Words) -> String { words.unknownTerminal(type) }
}
