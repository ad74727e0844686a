import CaseFiles
import Supervision
import Testing

@Suite("A text is accepted or refused as RFC 8259 says, with the place of the fault")
struct ValidityTests {
  @Test(
    "is accepted",
    arguments: [
      "{}", "[]", "0", "-0", "12", "-1.5", "1e5", "1E-5", "1.0e+10", "true", "false", "null", "\"\"",
      " [ 1 ] \n",
      "[1,2]", "{\"a\":1,\"b\":[{}]}", "\"\\u0041\\ud83d\\ude00\\b\\f\\n\\r\\t\\\\\\/\\\"\"", "\"\u{7F}é€🙂\"",
      "123456789012345678901234567890", "{\"\":0}", "\r\n\t {\t}", "[\"a\",\n\"b\"]", sampleText,
    ])
  func accepted(text: String) {
    #expect(fault(of: text) == nil)
  }

  @Test(
    "is refused",
    arguments: [
      ("", 0, FileFault.empty), (" \r\n\t", 0, .empty),
      ("\u{FEFF}{}", 0, .byteOrderMark),
      ("{", 1, .cutOff), ("[1", 2, .cutOff), ("[1,", 3, .cutOff), ("{\"a", 3, .cutOff),
      ("{\"a\"", 4, .cutOff),
      ("{\"a\":", 5, .cutOff), ("tru", 3, .cutOff), ("[n", 2, .cutOff), ("-", 1, .cutOff), ("1.", 2, .cutOff),
      ("1e+", 3, .cutOff), ("\"\\", 2, .cutOff), ("\"\\u12", 5, .cutOff), ("\"\\ud83d", 7, .cutOff),
      ("\"\\ud83d\\", 8, .cutOff), ("\"\\ud83d\\ude", 11, .cutOff),
      ("[1,]", 3, .unexpected("]")), ("{\"a\":1,}", 7, .unexpected("}")), ("{a:1}", 1, .unexpected("a")),
      ("[1 2]", 3, .unexpected("2")), ("{\"a\" 1}", 5, .unexpected("1")), ("[1}", 2, .unexpected("}")),
      ("{\"a\":1]", 6, .unexpected("]")), ("01", 1, .textAfterEnd), ("[01]", 2, .unexpected("1")),
      ("+1", 0, .unexpected("+")), (".5", 0, .unexpected(".")), ("[1.]", 3, .unexpected("]")),
      ("[1e]", 3, .unexpected("]")), ("[-]", 2, .unexpected("]")), ("nul!", 0, .unexpected("n")),
      ("True", 0, .unexpected("T")), ("'a'", 0, .unexpected("'")), ("[é]", 1, .unexpected("é")),
      ("\"\\x\"", 2, .unexpected("x")), ("\"\\u12g4\"", 5, .unexpected("g")),
      ("\"\\ud83d\"", 1, .unexpected("\\")), ("\"\\ude00\"", 1, .unexpected("\\")),
      ("\"\\ud83d\\u0041\"", 1, .unexpected("\\")), ("\"\\ud83d\\n\"", 1, .unexpected("\\")),
      ("\"\\ud83d\\uzz\"", 9, .unexpected("z")),
      ("\"a\nb\"", 2, .controlCharacter), ("\"\u{1B}[2J\"", 1, .controlCharacter),
      ("[\u{0}]", 1, .controlCharacter),
      ("\"\u{0}\"", 1, .controlCharacter), ("[1]\u{0}", 3, .controlCharacter),
      ("\"\\ud83d\u{0}\"", 7, .controlCharacter),
      ("{} {}", 3, .textAfterEnd), ("[] x", 3, .textAfterEnd), ("1 2", 2, .textAfterEnd),
      ("{}}", 2, .textAfterEnd),
    ])
  func refused(text: String, offset: Int, expected: FileFault) {
    #expect(fault(of: text) == JSONFault(offset: offset, fault: expected))
  }

  @Test(
    "is not UTF-8",
    arguments: [
      [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xC2, 0x20], [0xE0, 0x9F, 0xBF], [0xE2, 0x82, 0x20],
      [0xED, 0xA0, 0x80], [0xF0, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80],
      [0xFF],
    ] as [[UInt8]])
  func notUTF8(sequence: [UInt8]) {
    let quote: [UInt8] = [0x22]
    #expect(fault(of: quote + sequence + quote) == JSONFault(offset: 1, fault: .notUTF8))
    let far: [UInt8] = Array(repeating: 0x61, count: 37)
    #expect(fault(of: quote + far + sequence + quote) == JSONFault(offset: 38, fault: .notUTF8))
    #expect(fault(of: [0x5B] + sequence + [0x5D]) == JSONFault(offset: 1, fault: .notUTF8))
  }

  @Test("a file of another encoding with its mark is not UTF-8")
  func otherEncoding() {
    #expect(fault(of: [0xFF, 0xFE, 0x7B, 0, 0x7D, 0])?.fault == .notUTF8)
  }

  @Test("a character that misses its last bytes at the end of the file is cut off")
  func cutCharacter() {
    #expect(fault(of: [0x22, 0xE2, 0x82]) == JSONFault(offset: 3, fault: .cutOff))
    #expect(fault(of: [0x22, 0xF0]) == JSONFault(offset: 2, fault: .cutOff))
  }

  @Test("64 levels are accepted and 65 are not")
  func depth() {
    func nested(_ levels: Int) -> String {
      String(repeating: "[", count: levels) + String(repeating: "]", count: levels)
    }
    #expect(fault(of: nested(64)) == nil)
    #expect(fault(of: nested(65)) == JSONFault(offset: 64, fault: .tooDeep(limit: 64)))
    #expect(fault(of: nested(100_000)) == JSONFault(offset: 64, fault: .tooDeep(limit: 64)))
    let objects = String(repeating: "{\"a\":", count: 100_000)
    #expect(fault(of: objects) == JSONFault(offset: 64 * 5, fault: .tooDeep(limit: 64)))
  }

  @Test("more than 16 MB are refused, whatever they hold")
  func size() {
    let limit = JSONTape.sizeLimit
    let text: [UInt8] = Array("[]".utf8) + Array(repeating: 0x20, count: limit - 1)
    #expect(fault(of: text) == JSONFault(offset: 0, fault: .tooLarge(bytes: limit + 1, limit: limit)))
    #expect(fault(of: Array(text.dropLast())) == nil)
  }
}
