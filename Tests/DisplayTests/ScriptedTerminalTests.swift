import Display
import Testing

@Suite struct ScriptedTerminalTests {
  let size = Size(columns: 20, rows: 4)

  @Test func theScriptIsPlayedAndThenTheTerminalHangsUp() {
    let terminal = ScriptedTerminal(size: size, script: [[.key(.up), .paste("x")], []])
    #expect(terminal.wait(milliseconds: nil) == [.key(.up), .paste("x")])
    #expect(terminal.wait(milliseconds: 10) == [.timeout])
    #expect(terminal.wait(milliseconds: nil) == [.hangUp])
    #expect(terminal.wait(milliseconds: nil) == [.hangUp])
  }

  @Test func whatWasAskedIsKept() {
    let terminal = ScriptedTerminal(size: size, keys: [.character("q")])
    let frame = Frame(size: size, rows: [Row("hallo")])
    terminal.show(frame)
    terminal.wake(atSecond: 7)
    terminal.forgetScreen()
    terminal.suspend()
    #expect(terminal.wait(milliseconds: nil) == [.resumed, .key(.character("q"))])
    terminal.close()
    terminal.show(frame)
    #expect(terminal.frames == [frame])
    #expect(terminal.wakeSeconds == [7])
    #expect(terminal.forgottenScreens == 1)
    #expect(terminal.suspensions == 1)
    #expect(terminal.isClosed)
  }

  @Test func anotherSizeIsTakenOverWhenItIsTold() {
    let small = Size(columns: 1, rows: 1)
    let terminal = ScriptedTerminal(size: size, script: [[.resized(small)]])
    #expect(terminal.size == size)
    _ = terminal.wait(milliseconds: nil)
    #expect(terminal.size == small)
  }
}
