import Display
import Testing

@Suite struct ShownTests {
  @Test func ordinaryTextStaysAsItIs() {
    for text in ["", "Almere", "Súdwest-Fryslân ✓ 日本 👨‍👩‍👧", "e\u{301}", "~ }"] { #expect(text.shown == text) }
  }

  @Test func controlsBecomeReplacementCharacters() {
    #expect("a\u{1B}[31mb".shown == "a\u{FFFD}[31mb")
    #expect("a\r\nb\tc".shown == "a\u{FFFD}\u{FFFD}b\u{FFFD}c")
    let controls: [ClosedRange<UInt32>] = [
      0...0x1F, 0x7F...0x9F, 0x61C...0x61C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069,
    ]
    for scalar in (UInt32(0)...0x2FFF).compactMap(Unicode.Scalar.init) {
      let isControl = controls.contains { $0.contains(scalar.value) }
      #expect(String(scalar).shown == (isControl ? "\u{FFFD}" : String(scalar)), "\(scalar.value)")
    }
  }

  @Test func aRowNeverHoldsAControl() {
    var row = Row("naam\u{7}", .late)
    row.add("\u{202E}\n", width: 5)
    #expect(row.text == "naam\u{FFFD}\u{FFFD}\u{FFFD}   ")
    #expect(row.width == 10)
  }
}
