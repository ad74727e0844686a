import Display
import Testing

@Suite struct WrappingTests {
  @Test func linesBreakAtSpaces() {
    #expect("het plan van aanpak".wrapped(to: 8) == ["het plan", "van", "aanpak"])
    #expect("het plan".wrapped(to: 80) == ["het plan"])
    #expect("".wrapped(to: 8) == [""])
    #expect("een\n\ntwee\r\ndrie".wrapped(to: 8) == ["een", "", "twee", "drie"])
    #expect("  in de marge".wrapped(to: 7) == ["  in de", "marge"])
  }

  @Test func aLongWordBreaksWhereItMust() {
    #expect("een vergunninghouder".wrapped(to: 6) == ["een", "vergun", "ningho", "uder"])
    #expect("日本".wrapped(to: 1) == ["…", "…"])
  }

  @Test(arguments: samples) func everyLineFitsAndNoWordIsLost(text: String) {
    for width in 2...40 {
      let lines = text.wrapped(to: width)
      #expect(lines.allSatisfy { $0.displayWidth <= width })
      let letters: (String) -> String = { String($0.filter { $0 != " " }) }
      #expect(lines.map(letters).joined() == letters(text))
    }
  }

  @Test func aWidthOfNothingIsNoTrap() {
    #expect("ab".wrapped(to: 0) == ["a", "b"])
    #expect("ab".wrapped(to: -3) == ["a", "b"])
  }

  /// Plain text takes another path than text with accents; both break alike.
  @Test func accentsBreakLikePlainText() {
    var random = SystemRandomNumberGenerator()
    let letters = Array("eeeabc     ")
    for _ in 0..<2000 {
      let plain = String(
        (0..<Int.random(in: 0..<40, using: &random)).map { _ in letters.randomElement(using: &random)! })
      let width = Int.random(in: 1..<14, using: &random)
      // The mark at the end makes sure that the text is not plain.
      let accented = plain.replacing("e", with: "é") + "é"
      #expect(
        (plain + "e").wrapped(to: width) == accented.wrapped(to: width).map { $0.replacing("é", with: "e") })
    }
  }

  @Test func aLineBreaksBetweenCharactersAndNotInside() {
    #expect("één·twéé·drié".wrapped(to: 4) == ["één·", "twéé", "·dri", "é"])
    #expect("laatste dag · zo 31-03".wrapped(to: 13) == ["laatste dag ·", "zo 31-03"])
  }
}
