/// A terminal for tests: what happens is written down beforehand, what is drawn can be read afterwards.
package final class ScriptedTerminal: Terminal {
  package private(set) var size: Size
  package let repertoire: Repertoire
  /// Everything that was drawn, in order.
  package private(set) var frames: [Frame] = []
  /// The moments at which the program asked to be woken, in order.
  package private(set) var wakeSeconds: [Int] = []
  /// How often everything was to be drawn anew.
  package private(set) var forgottenScreens = 0
  package private(set) var suspensions = 0
  /// How often another program had the terminal.
  package private(set) var loans = 0
  package private(set) var isClosed = false
  package var takesClipboard = true
  /// What was put on its clipboard, in order.
  package private(set) var copied: [String] = []

  private var script: ArraySlice<[TerminalEvent]>
  private var returned: [TerminalEvent] = []

  /// - Parameter script: what each `wait` gives; an empty batch is `.timeout`. After the last one the
  ///   terminal hangs up, so that no test waits for ever.
  package init(size: Size, repertoire: Repertoire = .unicode, script: [[TerminalEvent]]) {
    self.size = size
    self.repertoire = repertoire
    self.script = script[...]
  }

  /// A terminal at which these keys are pressed, each in a batch of its own.
  package convenience init(size: Size, repertoire: Repertoire = .unicode, keys: [Key]) {
    self.init(size: size, repertoire: repertoire, script: keys.map { [.key($0)] })
  }

  package func show(_ frame: Frame) {
    guard !isClosed else { return }
    frames.append(frame)
  }

  package func wait(milliseconds: Int?) -> [TerminalEvent] {
    guard !isClosed, var batch = script.popFirst() else { return [.hangUp] }
    batch = returned + batch
    returned = []
    for case .resized(let size) in batch { self.size = size }
    return batch.isEmpty ? [.timeout] : batch
  }

  package func wake(atSecond second: Int) {
    wakeSeconds.append(second)
  }

  package func forgetScreen() {
    forgottenScreens += 1
  }

  package func copy(_ text: String) {
    copied.append(text)
  }

  package func suspend() {
    suspensions += 1
    returned.append(.resumed)
  }

  package func lend(to body: () -> Void) {
    loans += 1
    body()
    returned.append(.resumed)
  }

  package func close() {
    isClosed = true
  }
}
