import CNcurses
import Display
import Testing

@testable import Ncurses

@Suite struct KeyDecoderTests {
  private let pasteStart = Code.pasteStart
  private let pasteEnd = Code.pasteEnd

  /// What comes of reads that each give these codes and then nothing more.
  private func decode(_ reads: [Int32]..., singleByte: Bool = false, mouse: Bool = false) -> [TerminalEvent] {
    var decoder = KeyDecoder(isSingleByte: singleByte, hasMouse: mouse)
    return reads.flatMap { read in
      var codes = read[...]
      return decoder.decode { codes.popFirst() ?? Code.none }
    }
  }

  private func bytes(_ text: String) -> [Int32] { text.utf8.map(Int32.init) }

  private func keys(_ text: String) -> [TerminalEvent] { text.map { .key(.character($0)) } }

  @Test func everyByteOfAsciiIsAKey() {
    #expect(decode(bytes("aZ ~")) == keys("aZ ~"))
    #expect(decode([1, 26]) == [.key(.control("a")), .key(.control("z"))])
    #expect(decode([9, 10, 13]) == [.key(.tab), .key(.enter), .key(.enter)])
    #expect(decode([8, 127]) == [.key(.backspace), .key(.backspace)])
    #expect(decode([0, 0x1C]) == [.key(.control(" ")), .key(.control("\\"))])
  }

  @Test func aCharacterMayComeInPieces() {
    #expect(decode([0xC3], [0xA9]) == keys("é"))
    #expect(decode([0xF0, 0x9F], [0x91, 0x8D]) == keys("👍"))
  }

  @Test func bytesThatMakeNoCharacterAreDropped() {
    #expect(decode([0xFF, 0xA9, 0x61]) == keys("a"))
    #expect(decode([0xC3, 0x61]) == keys("a"))
    #expect(decode([0xE2, 0xC3, 0xA9]) == keys("é"))
    #expect(decode([0xED, 0xA0, 0x80, 0xC2, 0x9B]) == [])
  }

  @Test func namedKeys() {
    let up = Int32(SCREEN_KEY_UP.rawValue)
    let function = Int32(SCREEN_KEY_FUNCTION.rawValue)
    let other = Int32(SCREEN_KEY_OTHER.rawValue)
    #expect(decode([up, function + 5, other]) == [.key(.up), .key(.function(5))])
  }

  @Test func escapeAloneIsAKey() {
    #expect(decode([27]) == [.key(.escape)])
    #expect(decode([27, 27]) == [.key(.escape), .key(.escape)])
    #expect(decode([27], bytes("d")) == [.key(.escape)] + keys("d"))
  }

  @Test(arguments: [
    "\u{1B}d", "\u{1B}é", "\u{1B}[1;5A", "\u{1B}[27;5;9~", "\u{1B}Op", "\u{1B}[[A", "\u{1B}]11;rgb:00\u{7}",
    "\u{1B}P1$r\u{1B}\\",
  ])
  func aKeyWithAltOrOfAnUnknownKindDoesNothing(sequence: String) {
    #expect(decode(bytes(sequence) + bytes("x")) == keys("x"))
  }

  @Test func aPasteIsOneEventAndNeverAKey() {
    let up = Int32(SCREEN_KEY_UP.rawValue)
    #expect(decode([pasteStart] + bytes("dq\né"), [up] + bytes("x") + [pasteEnd]) == [.paste("dq\néx")])
    #expect(decode([27, pasteStart] + bytes("d") + [pasteEnd]) == [.key(.escape), .paste("d")])
    #expect(decode([27, 0x5B, pasteStart] + bytes("d") + [pasteEnd]) == [.paste("d")])
    #expect(decode([pasteStart, pasteEnd]) == [.paste("")])
  }

  @Test func theEndOfAPasteMayComeInPieces() {
    #expect(decode([pasteStart] + bytes("ab\u{1B}[20"), bytes("1~c")) == [.paste("ab")] + keys("c"))
  }

  @Test func aPasteWithoutAnEndIsGivenUp() {
    var decoder = KeyDecoder(isSingleByte: false)
    var codes = ([pasteStart] + bytes("half"))[...]
    #expect(decoder.decode { codes.popFirst() ?? Code.none } == [])
    #expect(decoder.isPasting)
    #expect(decoder.endPaste() == [.paste("half")])
    #expect(decoder.endPaste() == [])
    #expect(!decoder.isPasting)
  }

  // MARK: The mouse

  private func at(_ column: Int, _ row: Int, _ kind: MouseEvent.Kind = .click) -> TerminalEvent {
    .mouse(MouseEvent(kind, at: Position(column: column, row: row)))
  }

  @Test func aReportOfTheMouseIsOneEvent() {
    #expect(decode(bytes("\u{1B}[<0;12;5Mx"), mouse: true) == [at(11, 4)] + keys("x"))
    #expect(
      decode(bytes("\u{1B}[<64;1;1M\u{1B}[<65;300;90M"), mouse: true) == [
        at(0, 0, .wheelUp), at(299, 89, .wheelDown),
      ])
    #expect(
      decode([27, 0x5B, 0x4D, 32, 33 + 200, 33 + 3] + bytes("x"), mouse: true) == [at(200, 3)] + keys("x"))
  }

  @Test func aReportMayComeInPieces() {
    #expect(decode(bytes("\u{1B}[<0;1"), bytes("2;5"), bytes("Mx"), mouse: true) == [at(11, 4)] + keys("x"))
    #expect(decode([27, 0x5B, 0x4D, 32], [34], [35] + bytes("x"), mouse: true) == [at(1, 2)] + keys("x"))
  }

  /// A button that goes up, another button, one with a modifier, a move; and what is no report at all.
  @Test(arguments: [
    "0;1;1m", "1;1;1M", "2;1;1M", "4;1;1M", "35;1;1M", "0;0;1M", "0;1M", "0;1;1;1M", "x", ";;;M",
  ])
  func whatTheMouseDoesBesidesMeansNothing(report: String) {
    #expect(decode(bytes("\u{1B}[<\(report)") + bytes("d"), mouse: true) == keys("d"))
  }

  /// Another program may have left the mouse switched on.
  @Test func withoutTheMouseItsReportsArePassedOver() {
    #expect(decode(bytes("\u{1B}[<0;12;5Mx")) == keys("x"))
    #expect(decode(bytes("\u{1B}[<64;1;1"), bytes("M")) == [])
  }

  @Test func aPasteWithinABrokenReportIsStillAPaste() {
    #expect(
      decode(bytes("\u{1B}[<0;1") + [pasteStart] + bytes("dq") + [pasteEnd], mouse: true) == [.paste("dq")])
  }
}
