import Display
import Testing

/// The boxes of saved views, and a screen under one, at four sizes.
@Suite struct GoldenViewTests {
  @Test func choosingAView() throws {
    try Golden.compare("views", store: "Example") { $0.press(.character("w"), .down) }
  }

  @Test func aScreenUnderAView() throws {
    try Golden.compare("view-active", store: "Example") {
      $0.press(.character("w"))
      $0.type("te laat bij")
      $0.press(.enter)
    }
  }

  @Test func namingAView() throws {
    try Golden.compare("view-name", store: "Example") {
      $0.press(.character("2"), .character("W"))
      $0.type("te meten")
      $0.press(.enter)
    }
  }

  @Test func columnsOfMunicipalities() throws {
    try Golden.compare("columns", store: "Example") {
      $0.press(.character("2"), .character("K"), .character(" "), .down, .character(" "))
    }
  }
}
