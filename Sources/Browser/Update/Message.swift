import Display
import Supervision

/// Something that happened and may change the state.
package enum Message: Sendable {
  case event(TerminalEvent)
  /// The day, as the clock has it now.
  case day(Day)
  /// More case files were read.
  case read([StoredCase], left: Int)
  /// The store was read anew: because the user asked, or because another program changed it.
  case readAgain(StoreContents, asked: Bool)
  case storeOpened(StoreContents, left: Int)
  case storeFailed(StoreFailure)
}

/// Something the session is to do. A value, so that a test compares it.
package enum Effect: Hashable, Sendable {
  case quit
  /// Leave because of Ctrl-C, which the exit code tells.
  case interrupt
  case suspend
  /// Draw everything anew.
  case redraw
  case readAgain
  /// Make a store, with the example in it or empty, and open it.
  case createStore(path: String, example: Bool)
  case openStore(path: String)
}
