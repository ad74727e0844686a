/// What a command ends with. Results (3 to 5) are kept apart from 1 and 2, which shells and crashes also give;
/// the rest are the codes of `sysexits.h`.
package enum Outcome: Int32, CaseIterable, Sendable {
  case inOrder = 0
  case unexpected = 1
  /// `check`: something is near, due today, to be measured or missed.
  case attention = 3
  /// `check`: something is late.
  case late = 4
  /// There is no such case, or nothing of what was asked for.
  case noSuchCase = 5
  case usage = 64
  /// A case file could not be read, and everything else was printed; or a template or a table is wrong, and nothing was
  /// made of it.
  case unreadable = 65
  /// The store, or a file that was named, is not there.
  case inputMissing = 66
  case cannotCreate = 73
  /// A disk that is full, or that could not be read from or written to.
  case diskFailed = 74
  /// Somebody else changed the same, or is saving at this moment: nothing was written, try again.
  case conflict = 75
  /// The store can only be read.
  case readOnly = 77
  /// Ctrl-C.
  case interrupted = 130
}

/// Ends a command with a message to the user.
struct Stop: Error {
  let outcome: Outcome
  let message: String

  init(_ outcome: Outcome, _ message: String) {
    self.outcome = outcome
    self.message = message
  }
}
