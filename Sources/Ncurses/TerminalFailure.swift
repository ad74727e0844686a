/// Why the screens cannot be shown here. The command line works all the same.
package enum TerminalFailure: Error, Hashable, Sendable {
  /// Standard input or output is a file or a pipe.
  case notATerminal
  /// This type of terminal cannot put its cursor at a place: `dumb`, or a printer.
  case tooPlain(String)
  /// There is no description of this type of terminal, nor of any that could stand in for it.
  case noDescription(String)
  /// The terminal or the system refused, or another screen is open in this process.
  case refused
}
