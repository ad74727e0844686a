import CaseFiles
import Testing

@Suite("A place is told in lines and characters, counted from 1")
struct PositionTests {
  @Test(
    "in lines and characters",
    arguments: [
      ("", 0, 1, 1), ("abc", 2, 1, 3), ("a\nb", 2, 2, 1), ("a\r\nbc", 4, 2, 2), ("\n\n", 2, 3, 1),
      ("é€🙂x", 9, 1, 4), ("ab", 99, 1, 3), ("ab", -1, 1, 1),
    ])
  func position(text: String, offset: Int, line: Int, column: Int) {
    let position = Array(text.utf8).withUnsafeBytes { JSONPosition(of: offset, in: $0) }
    #expect(position.line == line)
    #expect(position.column == column)
  }
}
