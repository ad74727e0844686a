import CNcurses

/// The description of a terminal to work with, found from its name in `TERM`.
struct TerminalType {
  let name: String
  /// The value of `TERM`, where it has no description here and another stands in for it.
  let unknown: String?

  /// New terminals are unknown on older machines, over ssh for example, and nearly all of them understand
  /// what xterm does. The vt100 is what is left where only the smallest set of descriptions is installed.
  static let substitutes = ["xterm-256color", "xterm", "vt100"]

  init(wanted: String) throws(TerminalFailure) {
    switch terminal_look_up(wanted) {
    case TERMINAL_USABLE:
      name = wanted
      unknown = nil
    case TERMINAL_TOO_PLAIN:
      throw .tooPlain(wanted)
    default:
      let found = Self.substitutes.first { terminal_look_up($0) == TERMINAL_USABLE }
      guard let found else { throw .noDescription(wanted) }
      name = found
      unknown = wanted
    }
  }
}
