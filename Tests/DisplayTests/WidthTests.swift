import Display
import Glibc
import Testing

/// Trigrams, monograms and hexagrams: newer versions of the library count them as wide, older ones do not.
private let widerSinceUnicode16: [ClosedRange<UInt32>] = [0x2630...0x2637, 0x268A...0x268F, 0x4DC0...0x4DFF]

@Suite struct WidthTests {
  @Test(arguments: [
    ("", 0), ("Almere", 6), ("Súdwest-Fryslân", 15), ("e\u{301}", 1), ("\u{301}", 0), ("日本", 4), ("한국", 4),
    ("\u{1112}\u{1161}\u{11AB}", 2), ("👍", 2), ("👍🏽", 2), ("👨‍👩‍👧", 2), ("🇳🇱", 2), ("❤", 1), ("❤\u{FE0F}", 2),
    ("1\u{FE0F}\u{20E3}", 2), ("─│┼", 3), ("✓", 1), ("∞", 1), ("…", 1), ("▁█", 2), ("\u{FFFD}", 1), ("ﷺ", 1),
    ("a\u{200B}b", 2), ("नि", 2), ("ａ", 2),
  ])
  func cellsOfText(text: String, width: Int) {
    #expect(text.displayWidth == width)
  }

  @Test func agreesWithTheLibraryOnEveryAssignedScalarOfTheBasicPlane() throws {
    // `wcwidth` is hidden by a macro of the header, so it is looked up.
    typealias WidthFunction = @convention(c) (Int32) -> Int32
    let wcwidth = unsafeBitCast(try #require(dlsym(nil, "wcwidth")), to: WidthFunction.self)
    let utf8 = try #require(newlocale(LC_CTYPE_MASK, "C.UTF-8", nil))
    let before = uselocale(utf8)
    defer {
      uselocale(before)
      freelocale(utf8)
    }
    var compared = 0
    var different: [String] = []
    for scalar in (UInt32(0x20)...0xFFFD).compactMap(Unicode.Scalar.init) {
      let libraryWidth = wcwidth(Int32(scalar.value))
      // Scalars that this version of the library does not know have no width there.
      guard libraryWidth >= 0, !widerSinceUnicode16.contains(where: { $0.contains(scalar.value) }) else {
        continue
      }
      compared += 1
      if Character(scalar).displayWidth != Int(libraryWidth) {
        different.append("\(String(scalar.value, radix: 16)): \(Character(scalar).displayWidth)")
      }
    }
    #expect(compared > 50_000)
    #expect(different == [])
  }

  @Test func aRowKnowsItsWidthHoweverItsTextIsCut() {
    for text in ["Zuid", "e\u{301}e", "❤\u{FE0F}x", "👍🏽", "👨\u{200D}👩", "日\u{301}", "👨\u{200D}©"] {
      var row = Row()
      for scalar in text.unicodeScalars { row.add(String(scalar)) }
      #expect(row.width == text.displayWidth, "\(text)")
      #expect(row.text == text)
    }
  }
}
