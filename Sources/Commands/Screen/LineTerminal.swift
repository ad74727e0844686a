import Browser
import Display
import Wording

/// What came in where somebody answers in lines.
package enum LineRead: Hashable, Sendable {
  case line(String)
  /// Nothing within the time.
  case nothing
  case end
}

/// A terminal for who hears or feels the screen: lines go out and lines come in, without an escape sequence, so that it
/// works on any terminal and on none. After an answer only what changed is told.
package final class LineTerminal: Terminal {
  package let size = Size.linear
  package let repertoire = Repertoire.unicode
  package let takesClipboard = false

  private let words: Words
  private let read: (_ milliseconds: Int?) -> LineRead
  private let write: (String) -> Void
  private var frame: Frame?
  private var told: [String] = []
  private var returned: [TerminalEvent] = []
  private var isToTell = true

  /// - Parameters:
  ///   - read: waits so long for a line, or until there is one.
  ///   - write: puts out text as it is.
  package init(
    words: Words, read: @escaping (_ milliseconds: Int?) -> LineRead, write: @escaping (String) -> Void
  ) {
    self.words = words
    self.read = read
    self.write = write
    write("\(words.linearStart)\n")
  }

  package func show(_ frame: Frame) {
    self.frame = frame
    isToTell = true
  }

  package func wait(milliseconds: Int?) -> [TerminalEvent] {
    defer { returned = [] }
    // Who does not wait has more to do, and more to tell then.
    if milliseconds == 0 { return returned + [.timeout] }
    tell()
    switch read(milliseconds) {
    case .nothing: return returned + [.timeout]
    case .end: return returned + [.hangUp]
    case .line(let line):
      if LinearWord(line) == .again { told = [] }
      return returned + [.answer(line)]
    }
  }

  /// Everything on another page; of the same page what was not there before.
  private func tell() {
    guard isToTell, let frame else { return }
    isToTell = false
    let lines = frame.rows.map(\.text)
    let before = Set(told)
    let new = lines.filter { !before.contains($0) }
    let isSamePage = lines.first == told.first && new.count * 2 <= lines.count
    told = lines
    for line in isSamePage ? new : lines { write("\(line)\n") }
    if isSamePage, new.isEmpty { write("\(words.nothingNew)\n") }
  }

  package func copy(_ text: String) {}
  package func wake(atSecond second: Int) {}
  package func suspend() {}
  package func close() {}

  package func forgetScreen() { told = [] }

  package func lend(to body: () -> Void) {
    body()
    returned.append(.resumed)
  }

  /// Lets somebody write a text of several lines, where there is no editor.
  package func write(_ text: String) -> Edited {
    write("\(words.linearEditor)\n")
    if !text.isEmpty { write(text.hasSuffix("\n") ? text : "\(text)\n") }
    var lines: [String] = []
    while case .line(let line) = read(nil), line != "." { lines.append(line) }
    return .text(lines.isEmpty ? text : lines.joined(separator: "\n"))
  }
}
