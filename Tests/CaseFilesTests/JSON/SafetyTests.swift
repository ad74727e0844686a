import CaseFiles
import Supervision
import Testing

@Suite("No text brings the parser out of its buffers, and it agrees with a plain reader on each")
struct SafetyTests {
  /// Both readers accept or refuse together, and read the same values.
  private func compare(_ bytes: [UInt8], on tape: inout JSONTape) {
    let expected = ReferenceReader.value(of: bytes)
    let found = fault(of: bytes, on: &tape)
    let value = found == nil ? tape.withRoot { ReferenceReader.Value($0) } : nil
    if value != expected {
      Issue.record("\(String(decoding: bytes, as: UTF8.self)): \(String(describing: found))")
    }
    if let found {
      if !(0...bytes.count).contains(found.offset) { Issue.record("offset \(found.offset) of \(bytes)") }
    }
  }

  @Test("a text cut at every byte is cut off there, until only the last line feed is missing")
  func cutEverywhere() {
    let bytes = Array(sampleText.utf8)
    var tape = JSONTape(capacity: 0)
    for length in 1..<bytes.count - 2 {
      let expected = JSONFault(offset: length, fault: .cutOff)
      #expect(fault(of: Array(bytes[..<length]), on: &tape) == expected, "cut at \(length)")
    }
    #expect(fault(of: Array(bytes.dropLast()), on: &tape) == nil)
  }

  @Test("every byte replaced by every other byte")
  func replaceEverywhere() {
    let bytes = Array(sampleText.utf8)
    var tape = JSONTape(capacity: 0)
    for index in bytes.indices {
      for replacement in UInt8.min...UInt8.max where replacement % 3 == UInt8(index % 3) || replacement < 0x80
      {
        var changed = bytes
        changed[index] = replacement
        compare(changed, on: &tape)
      }
    }
  }

  @Test("random bytes, of which most look like JSON")
  func randomBytes() {
    var random = FixedRandom(seed: 20_240_402)
    let likely = Array("{}[]\",:0123456789.eE+-truefalsn \n\t\\u\"\"\"aé€🙂".utf8)
    for round in 0..<4000 {
      var tape = JSONTape(capacity: 0)
      let length = Int.random(in: 0...80, using: &random)
      let bytes = (0..<length).map { _ in
        round % 4 == 0
          ? UInt8.random(in: 0...255, using: &random)
          : likely[Int.random(in: 0..<likely.count, using: &random)]
      }
      compare(bytes, on: &tape)
    }
  }

  @Test("pieces of the sample taken out, doubled and moved")
  func shuffledPieces() {
    var random = FixedRandom(seed: 48)
    let bytes = Array(sampleText.utf8)
    var tape = JSONTape(capacity: 0)
    for _ in 0..<4000 {
      var changed = bytes
      for _ in 0..<Int.random(in: 1...3, using: &random) where !changed.isEmpty {
        let start = Int.random(in: 0..<changed.count, using: &random)
        let end = Int.random(in: start...Swift.min(start + 12, changed.count), using: &random)
        let piece = changed[start..<end]
        let target = Int.random(in: 0...changed.count, using: &random)
        if Bool.random(using: &random) { changed.insert(contentsOf: piece, at: target) }
        if Bool.random(using: &random) { changed.removeSubrange(start..<end) }
      }
      compare(changed, on: &tape)
    }
  }

  @Test("texts of every length before a quote, an escape and a character of several bytes")
  func everyLength() {
    for length in 0..<70 {
      let letters = String(repeating: "x", count: length)
      for end in ["", "\\n", "é", "€", "🙂", "\\ud83d\\ude00", "\\u0000"] {
        var tape = JSONTape(capacity: 0)
        compare(Array("\"\(letters)\(end)\"".utf8), on: &tape)
        compare(Array("{\"\(letters)\(end)\":\"\(end)\(letters)\"}".utf8), on: &tape)
      }
      var tape = JSONTape(capacity: 0)
      let spaces = String(repeating: " ", count: length)
      compare(
        Array("[\n\(spaces)1\n\(spaces),\n\(spaces){\n\(spaces)\"a\"\(spaces):\(spaces)2\n\(spaces)}]".utf8),
        on: &tape)
    }
  }

  @Test("the densest texts fit on the tape")
  func densest() {
    for unit in ["0,", "[],", "[0],", "{},", "\"\",", "{\"\":0},", "[[[[0]]]],"] {
      let inside = String(repeating: unit, count: 3000)
      #expect(fault(of: "[" + inside + "0]") == nil, "\(unit)")
      #expect(fault(of: "[" + inside) != nil, "\(unit)")
      #expect(fault(of: String(repeating: "[", count: 64) + inside) != nil, "\(unit)")
    }
  }
}
