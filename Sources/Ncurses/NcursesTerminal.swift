import CNcurses
import Display
import Glibc

/// The real terminal, drawn on by ncurses.
///
/// It prints nothing by itself and changes nothing that `close` does not bring back; a crash brings it back
/// as well. There is one at a time in a process.
package final class NcursesTerminal: Terminal {
  package private(set) var size: Size
  package let repertoire: Repertoire
  /// The value of `TERM`, where this machine does not know it and the screen is drawn as for xterm.
  package let unknownTerminal: String?

  /// What happened outside of `wait`, to be told by the next one.
  var untold: [TerminalEvent] = []
  var decoder: KeyDecoder
  /// When a paste without an end is given up, in milliseconds of `wakeups_now`.
  var pasteEnds: Int64 = 0
  private(set) var isOpen = true
  private var canvas: Canvas

  /// Takes the terminal and shows an empty screen.
  ///
  /// - Parameters:
  ///   - background: what the user says it is; nothing is asked of the terminal.
  ///   - usesMouse: the wheel and clicks are told of; the terminal's own selecting then takes Shift.
  ///   - isASCII: only ASCII is drawn. What is typed is still read as the locale has it.
  package init(
    colour: ColourChoice, palette name: PaletteName = .standard, background: Background = .unknown,
    usesMouse: Bool = false, isASCII: Bool = false
  ) throws(TerminalFailure) {
    guard terminal_is_there() else { throw .notATerminal }
    let allowed = Repertoire.of(codeSet: String(cString: locale_choose()))
    repertoire = isASCII ? .ascii : allowed
    let type = try TerminalType(wanted: environment("TERM"))
    unknownTerminal = type.unknown
    guard screen_open(type.name, usesMouse) else { throw .refused }
    let wantsColours = colour == .always || colour == .auto && environment("NO_COLOR").isEmpty
    let palette = Palette(name, depth: wantsColours ? Self.depth : .none, background: background)
    canvas = Canvas(palette: palette, repertoire: repertoire)
    decoder = KeyDecoder(isSingleByte: allowed == .latin1, hasMouse: usesMouse)
    size = Self.windowSize
  }

  deinit {
    close()
  }

  private static var depth: ColourDepth {
    switch screen_start_colours() {
    case 0: .none
    case 256: .many
    default: .eight
    }
  }

  private static var windowSize: Size { Size(columns: Int(screen_columns()), rows: Int(screen_rows())) }

  package func show(_ frame: Frame) {
    guard isOpen else { return }
    canvas.draw(frame)
  }

  package var takesClipboard: Bool { Clipboard.isTaken(by: environment("TERM")) }

  package func copy(_ text: String) {
    guard isOpen else { return }
    let bytes = Clipboard.sequence(for: text)
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  package func forgetScreen() {
    guard isOpen else { return }
    screen_forget()
    canvas.forget()
  }

  package func wake(atSecond second: Int) {
    guard isOpen else { return }
    wakeups_at(Int64(second))
  }

  package func suspend() {
    guard isOpen else { return }
    screen_leave()
    wakeups_stop_job()
    screen_remember_modes()
    comeBack()
  }

  package func lend(to body: () -> Void) {
    guard isOpen else { return body() }
    screen_leave()
    body()
    comeBack()
  }

  /// Takes the terminal after something else had it.
  func comeBack() {
    screen_return()
    canvas.forget()
    untold.append(.resumed)
    noteSize()
  }

  /// Takes over the size of the window, and tells of it also where that is the old one again: meanwhile the terminal may
  /// have cut or moved what was drawn, each in its own way, so everything is drawn anew.
  func followWindow() {
    _ = screen_follow_window()
    forgetScreen()
    size = Self.windowSize
    untold.append(.resized(size))
  }

  /// Tells of another size, if it is another.
  private func noteSize() {
    let now = Self.windowSize
    guard now != size else { return }
    size = now
    untold.append(.resized(now))
  }

  package func close() {
    guard isOpen else { return }
    isOpen = false
    screen_close()
  }
}

/// The value of an environment variable, empty when it is not set.
private func environment(_ name: String) -> String {
  getenv(name).map { String(cString: $0) } ?? ""
}
