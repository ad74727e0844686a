import Browser
import Recording
import Testing

/// Every screen and every box at four sizes, in both languages and both drawings, on the real letter and on the
/// practice province.
@Suite struct GoldenScreenTests {
  @Test(arguments: GoldenScreen.all) func isAsItWasApproved(screen: GoldenScreen) throws {
    for store in screen.stores {
      try Golden.compare(screen.name, store: store, today: screen.today, screen.play)
    }
  }

  /// Where the screens lead to, by the program's own lists.
  private static let reached = Result {
    try GoldenScreen.all.map { screen in
      var stage = try Stage(store: screen.stores[0], today: screen.today)
      screen.play(&stage)
      return stage.state
    }
  }

  @Test func noViewIsLeftOut() throws {
    let views = Set(try Self.reached.get().map(\.situation))
    for view in Command.Situation.allCases { #expect(views.contains(view), "\(view)") }
  }

  @Test func noBoxIsLeftOut() throws {
    let boxes = Set(try Self.reached.get().compactMap { $0.overlay.map(Box.init) })
    for box in Box.allCases { #expect(boxes.contains(box), "\(box)") }
  }

  @Test func noFormIsLeftOut() throws {
    let verbs = Set(
      try Self.reached.get().compactMap { if case .form(let form) = $0.overlay { form.verb } else { nil } })
    // A note is written in an editor.
    for verb in Verb.allCases where verb != .note { #expect(verbs.contains(verb), "\(verb)") }
  }

  /// A box that is new does not compile here until it has a name, and then asks for a screen.
  private enum Box: CaseIterable {
    case filter, help, sort, day, course, views, naming, columns, palette, log, documents, explanation, verbs
    case subjects, form, hiddenMarks, conflict, reading

    init(_ overlay: Overlay) {
      self =
        switch overlay {
        case .filter: .filter
        case .help: .help
        case .sort: .sort
        case .day: .day
        case .course: .course
        case .views: .views
        case .naming: .naming
        case .columns: .columns
        case .palette: .palette
        case .log: .log
        case .documents: .documents
        case .explanation: .explanation
        case .verbs: .verbs
        case .subjects: .subjects
        case .form: .form
        case .hiddenMarks: .hiddenMarks
        case .conflict: .conflict
        case .reading: .reading
        }
    }
  }
}
