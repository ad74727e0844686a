import Display
import Testing

@Suite struct GoldenLogTests {
  @Test func theLog() throws {
    try Golden.compare("log", store: "Flevoland") {
      for text in ["eerste notitie", "tweede notitie"] {
        $0.editor = { _ in .text(text) }
        $0.press(.character("n"))
      }
      $0.press(.character("c"), .tab)
      $0.type("wethouder wonen")
      $0.press(.tab, .tab)
      $0.type("gebeld")
      $0.press(.control("s"), .character(":"))
      $0.type("logboek")
      $0.press(.enter, .down)
    }
  }
}
