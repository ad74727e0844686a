import Testing

/// Every screen at four sizes, on the real letter and on the practice province.
@Suite struct GoldenScreenTests {
  @Test(arguments: ["Flevoland", "Example"]) func today(store: String) throws {
    try Golden.compare("today", store: store) { _ in }
  }

  @Test(arguments: ["Flevoland", "Example"]) func municipalities(store: String) throws {
    try Golden.compare("municipalities", store: store) { $0.press(.character("2")) }
  }

  @Test(arguments: ["Flevoland", "Example"]) func agenda(store: String) throws {
    try Golden.compare("agenda", store: store) { $0.press(.character("3")) }
  }

  @Test(arguments: ["Flevoland", "Example"]) func figures(store: String) throws {
    try Golden.compare("figures", store: store) { $0.press(.character("5"), .character("-")) }
  }

  @Test(arguments: ["Flevoland", "Example"]) func dossier(store: String) throws {
    try Golden.compare("dossier", store: store) { $0.press(.enter) }
  }

  @Test(arguments: ["Flevoland", "Example"]) func dossierFacts(store: String) throws {
    try Golden.compare("dossier-facts", store: store) { $0.press(.enter, .tab, .pageDown) }
  }

  @Test(arguments: ["Flevoland", "Example"]) func explanation(store: String) throws {
    try Golden.compare("explanation", store: store) { $0.press(.enter, .enter) }
  }

  @Test(arguments: ["Flevoland", "Example"]) func help(store: String) throws {
    try Golden.compare("help", store: store) { $0.press(.character("?")) }
  }

  @Test(arguments: ["Flevoland", "Example"]) func filterWhileTyping(store: String) throws {
    try Golden.compare("filter", store: store) {
      $0.press(.character("/"))
      $0.type("overleg")
    }
  }

  @Test(arguments: ["Example"]) func sortMenu(store: String) throws {
    try Golden.compare("sort", store: store) { $0.press(.character("2"), .character("s"), .down) }
  }
}
