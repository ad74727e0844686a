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
}
