import Testing

@testable import Tables

@Suite("Encodings")
struct EncodingTests {
  private static let text = "naam;bedrag\r\nSúdwest-Fryslân;€ 5\r\n🏠;“één”\r\n"

  private func encoding(_ bytes: [UInt8]) throws -> TextEncoding? {
    guard case .delimited(let dialect) = try TableFile(bytes).format else { return nil }
    return dialect.encoding
  }

  @Test("UTF-8 with and without its mark")
  func utf8() throws {
    let plain = Array(EncodingTests.text.utf8)
    let marked = [0xEF, 0xBB, 0xBF] + plain
    #expect(try encoding(plain) == .utf8)
    #expect(try encoding(marked) == .utf8)
    #expect(try texts(marked) == texts(plain))
    #expect(try rows(marked)[0].cells[0].place == .text(line: 1, column: 1))
  }

  @Test("UTF-16 in both orders, as Excel's \"Unicode Text\"")
  func utf16() throws {
    let units = Array("\u{FEFF}\(EncodingTests.text)".utf16)
    let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    #expect(try encoding(little) == .utf16LittleEndian)
    #expect(try encoding(big) == .utf16BigEndian)
    #expect(try texts(little) == texts(EncodingTests.text))
    #expect(try texts(big) == texts(EncodingTests.text))
  }

  @Test("UTF-16 longer than one piece, with pairs across the seam")
  func longUTF16() throws {
    let text = String(repeating: "🏠;a\n", count: 20_000)
    let bytes = Array("\u{FEFF}x\(text)".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let found = try texts(bytes)
    #expect(found.count == 20_000)
    #expect(found.dropFirst().allSatisfy { $0 == ["🏠", "a"] })
  }

  @Test("Else Windows-1252 is assumed, and said")
  func windows1252() throws {
    let bytes =
      Array("naam;bedrag\r\nS".utf8) + [0xFA] + Array("dwest-Frysl".utf8) + [0xE2]
      + Array("n;".utf8) + [0x80] + Array(" 5\r\n".utf8)
    #expect(try encoding(bytes) == .windows1252)
    #expect(try texts(bytes)[1] == ["Súdwest-Fryslân", "€ 5"])
  }

  @Test("A byte that Windows-1252 does not have is refused where it stands")
  func unassigned() {
    #expect(fault(Array("a;b\n1;x".utf8) + [0x81]) == .notText(at: .text(line: 2, column: 4)))
  }

  @Test("A mark of UTF-8 before other bytes is refused in their cell")
  func falseMark() {
    #expect(
      fault([0xEF, 0xBB, 0xBF] + Array("a;b\n1;x".utf8) + [0xFA]) == .notText(at: .text(line: 2, column: 3)))
  }

  @Test("NUL and other signs that no text has are told with their place", arguments: [0, 7, 0x1B] as [UInt8])
  func control(byte: UInt8) {
    #expect(fault(Array("a;b\n1;2".utf8) + [byte]) == .notText(at: .text(line: 2, column: 4)))
  }

  @Test("Bytes without lines, pictures and web pages are no table")
  func binary() {
    #expect(fault((0..<4000).map { UInt8(truncatingIfNeeded: $0 &* $0 &* 31 >> 3) & 0x1F }) == .notATable)
    #expect(fault("%PDF-1.7\n") == .notATable)
    #expect(fault("\u{FEFF}\r\n<HTML><table><tr><td>1</td></tr></table>") == .notATable)
    #expect(fault("<?xml version=\"1.0\"?><Workbook/>") == .notATable)
  }
}
