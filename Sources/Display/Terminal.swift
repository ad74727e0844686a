/// A key as the user means it, whatever bytes the terminal sent for it.
package enum Key: Hashable, Sendable {
  case character(Character)
  case up, down, left, right
  case pageUp, pageDown, home, end
  case enter, escape, tab, backTab, backspace, delete
  case function(Int)
  /// Ctrl with a letter, lower case: Ctrl-L is `.control("l")`.
  case control(Character)
}

/// What was done with the mouse, and over which cell.
package struct MouseEvent: Hashable, Sendable {
  package enum Kind: Sendable {
    /// The left button went down.
    case click
    case wheelUp, wheelDown
  }

  package var kind: Kind
  package var place: Position

  package init(_ kind: Kind, at place: Position) {
    self.kind = kind
    self.place = place
  }
}

/// What the terminal has to tell.
package enum TerminalEvent: Hashable, Sendable {
  case key(Key)
  case mouse(MouseEvent)
  /// A whole line, from somebody who answers in lines instead of keys.
  case answer(String)
  /// Text that came in as one bracketed paste. It never runs commands.
  case paste(String)
  case resized(Size)
  /// The program was suspended with Ctrl-Z and is in the foreground again.
  case resumed
  /// The clock of the machine passed an hour the program asked to be woken at, or was set.
  case clock
  /// The time given to `wait` has passed.
  case timeout
  /// The terminal is gone (SIGHUP), or the program is asked to stop (SIGTERM, SIGINT from outside).
  case hangUp
  case terminate
}

/// Which characters a terminal can show.
package enum Repertoire: Sendable {
  case unicode, latin1, ascii
}

/// The screen the program is shown on and the keys it is worked with.
///
/// `Ncurses` implements it for real terminals, `ScriptedTerminal` for tests.
package protocol Terminal: AnyObject {
  var size: Size { get }
  var repertoire: Repertoire { get }

  /// Draws the frame. Only the differences with the last one are sent.
  func show(_ frame: Frame)

  /// Sleeps until something happens, then gives everything that is there to be read.
  ///
  /// - Parameter milliseconds: how long to wait at most; `nil` is for ever, 0 only looks.
  /// - Returns: at least one event; `.timeout` alone when the time has passed.
  func wait(milliseconds: Int?) -> [TerminalEvent]

  /// Asks for a `.clock` event at the given second of the real-time clock (seconds since 1970), also after
  /// the machine has slept.
  func wake(atSecond second: Int)

  /// Draws everything anew at the next `show`, as after Ctrl-L.
  func forgetScreen()

  /// Whether the terminal is of a kind that puts on its clipboard what it is sent; others might print it.
  var takesClipboard: Bool { get }

  /// Sends the terminal a text for its clipboard. Nothing says whether it took it.
  func copy(_ text: String)

  /// Gives the terminal back to the shell, stops the program as Ctrl-Z does and takes the terminal again.
  func suspend()

  /// Gives the terminal to another program for as long as `body` runs, and takes it again.
  func lend(to body: () -> Void)

  /// Gives the terminal back in the state it was found in. Nothing is drawn afterwards.
  func close()
}
