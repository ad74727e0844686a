import Testing

@testable import Display

@Suite struct RepeatingTests {
  @Test func repeatsAPieceOfAnyCharacters() {
    #expect(String(" ", times: 3) == "   ")
    #expect(String("─", times: 80) == String(repeating: "─", count: 80))
    #expect(String("─", times: 0) == "")
    #expect(String(" ", times: -1) == "")
  }

  @Test func clipsTextBeyondASCIIAtACell() {
    #expect("Súdwest-Fryslân".clipped(to: 4) == "Súd…")
    #expect("één · twee".clipped(to: 10) == "één · twee")
    #expect("één · twee".clipped(to: 6) == "één ·…")
    // The same with an accent as a character of its own, which takes no cell.
    #expect("e\u{301}e\u{301}n".clipped(to: 2) == "e\u{301}…")
  }
}
