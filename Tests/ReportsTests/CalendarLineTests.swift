import Testing

@testable import Reports

@Suite("Lines of a calendar")
struct CalendarLineTests {
  @Test(
    "Whatever is written, no line is longer than 75 octets, no character is cut, and unfolded it is there again"
  )
  func folding() throws {
    var chance = Chance(4)
    let letters = Array("abcdefgh ijé’ë“”–·×€ÿ漢字🏠👩‍🚀👨‍👩‍👧‍👦;,\\\"")
    for length in 0..<400 {
      let accents = String(repeating: "\u{301}", count: length % 7 == 0 ? length : 0)
      let text = accents + String((0..<length).map { _ in letters.randomElement(using: &chance) ?? "a" })
      var lines = CalendarLines()
      lines.add("SUMMARY:\(text)")
      let parts = lines.text.utf8.split(separator: 0x0A).map(Array.init)
      for part in parts {
        #expect(part.last == 0x0D && part.count <= 76, "\(text)")
        // Each line is UTF-8 by itself: no character was cut.
        #expect(String(validating: part, as: UTF8.self) != nil)
      }
      #expect(Array(lines.text.utf8).unfolded == Array("SUMMARY:\(text)\r\n".utf8))
    }
  }

  @Test("A line of exactly 75 octets stays whole, one of 76 does not")
  func limit() {
    var lines = CalendarLines()
    lines.add(String(repeating: "x", count: 75))
    lines.add(String(repeating: "y", count: 76))
    #expect(
      lines.text == String(repeating: "x", count: 75) + "\r\n" + String(repeating: "y", count: 75)
        + "\r\n y\r\n")
  }

  @Test(
    "What has a meaning in a calendar is escaped, and what acts on a terminal does not get there",
    arguments: [
      ("a;b,c\\d", "a\\;b\\,c\\\\d"), ("een\ntwee\r\ndrie\rvier", "een\\ntwee\\ndrie\\nvier"),
      ("tab\tspatie", "tab spatie"), ("\u{1B}[31mrood", "�[31mrood"), ("om\u{202E}gekeerd", "om�gekeerd"),
      ("“huis”: ja", "“huis”: ja"),
    ])
  func escaping(text: String, written: String) {
    var lines = CalendarLines()
    lines.add("SUMMARY", text: text)
    #expect(lines.text == "SUMMARY:\(written)\r\n")
  }
}

extension [UInt8] {
  /// Without each line break that a space follows.
  fileprivate var unfolded: [UInt8] {
    var result: [UInt8] = []
    var place = 0
    while place < count {
      if self[place...].starts(with: [0x0D, 0x0A, 0x20]) {
        place += 3
      } else {
        result.append(self[place])
        place += 1
      }
    }
    return result
  }
}
