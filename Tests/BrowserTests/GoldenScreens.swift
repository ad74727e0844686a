import Browser
import Display
import Recording
import Supervision
import Testing
import Wording

/// A screen or a box, and the keys that lead there.
struct GoldenScreen: Sendable, CustomTestStringConvertible {
  let name: String
  let stores: [String]
  let today: Day
  let play: @Sendable (inout Stage) -> Void

  var testDescription: String { name }

  init(
    _ name: String, _ stores: String..., today: Day = Day(2024, 4, 2),
    _ play: @escaping @Sendable (inout Stage) -> Void
  ) {
    self.name = name
    self.stores = stores.isEmpty ? ["Flevoland", "Example"] : stores
    self.today = today
    self.play = play
  }

  static let all = views + dossiers + boxes + welcomes + forms
}

// MARK: - Views

extension GoldenScreen {
  private static let views = [
    GoldenScreen("today") { _ in },
    GoldenScreen("municipalities") { $0.press(.character("2")) },
    GoldenScreen("agenda") { $0.press(.character("3")) },
    GoldenScreen("week") { $0.press(.character("3"), .character("v")) },
    GoldenScreen("month") { $0.press(.character("3"), .character("v"), .character("v")) },
    GoldenScreen("month-day") { $0.press(.character("3"), .character("v"), .character("v"), .enter, .end) },
    GoldenScreen("round", "Example") { $0.press(.character("4"), .right, .down) },
    GoldenScreen("round", "Flevoland", today: Day(2024, 2, 12)) { $0.press(.character("4"), .right) },
    GoldenScreen("figures") { $0.press(.character("5"), .character("-")) },
    // A half-year that runs, and a municipality with two agreements in it. Without a stand nothing is drawn.
    GoldenScreen("figures-running", "Example") { $0.press(.character("5"), .down, .down, .down, .down) },
    GoldenScreen("figures-running", "Flevoland") { $0.press(.character("5")) },
    GoldenScreen("ladder", "Example") { $0.press(.character("6"), .down, .down) },
    GoldenScreen("ladder-required", "Example") { $0.press(.character("6"), .down) },
    GoldenScreen("ladder", "Flevoland") { $0.press(.character("6")) },
    GoldenScreen("view-active", "Example") { $0.press(.character("w"), .down, .enter) },
    GoldenScreen("marks", "Example") {
      $0.press(.character("2"), .character(" "), .character(" "), .character("c"))
    },
  ]

  private static let dossiers = [
    GoldenScreen("dossier") { $0.press(.enter) },
    GoldenScreen("dossier-facts") { $0.press(.enter, .tab, .pageDown) },
  ]
}

// MARK: - Boxes over a view

extension GoldenScreen {
  private static let boxes = [
    GoldenScreen("help") { $0.press(.character("?")) },
    GoldenScreen("filter") {
      $0.press(.character("/"))
      $0.type("overleg")
    },
    GoldenScreen("sort", "Example") { $0.press(.character("2"), .character("s"), .down) },
    GoldenScreen("go-to-day", "Example") {
      $0.press(.character("3"), .character("v"), .character("J"))
      $0.type("31-02")
      $0.press(.enter)
    },
    GoldenScreen("course") { $0.press(.enter, .character("v")) },
    GoldenScreen("explanation") { $0.press(.enter, .enter) },
    GoldenScreen("sheet") { $0.press(.enter, .character("b")) },
    GoldenScreen("facts", "Flevoland", today: Day(2024, 2, 12)) {
      $0.press(.character("4"), .character("f"))
    },
    GoldenScreen("opening", "Example") { $0.press(.character("4"), .character("O")) },
    GoldenScreen("views", "Example") { $0.press(.character("w"), .down) },
    GoldenScreen("view-name", "Example") {
      $0.press(.character("2"), .character("W"))
      $0.type("te meten")
      $0.press(.enter)
    },
    GoldenScreen("columns", "Example") {
      $0.press(.character("2"), .character("K"), .character(" "), .down, .character(" "))
    },
    GoldenScreen("palette", "Example") {
      $0.press(.character(":"))
      $0.type("over")
    },
    GoldenScreen("palette-flags", "Flevoland") {
      $0.press(.character(":"))
      $0.type("uitstel ")
    },
    GoldenScreen("log", "Flevoland") {
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
    },
    GoldenScreen("documents", "Flevoland") {
      $0.read { contents in
        contents.cases[0].documents.append(
          Document(id: "d2", title: "Tweede stuk", number: "2024-0815", system: "DMS"))
      }
      $0.press(.character("2"), .character("o"))
    },
    GoldenScreen("menu-add", "Flevoland") { $0.press(.character("a"), .down) },
    GoldenScreen("menu-date", "Flevoland") { $0.press(.enter, .character("d")) },
    GoldenScreen("remove", "Flevoland") { $0.press(.character("D")) },
    GoldenScreen("subjects", "Example", today: Day(2024, 1, 16)) {
      // Of two municipalities the same stand is to be asked for.
      $0.read { contents in
        contents.cases = ["Zandwolde", "Veenhaven"].enumerated().map { index, name in
          var subject = Case(
            id: CaseID("gm900\(index)"), code: "GM900\(index)", name: name, domain: Case.housing)
          subject.halfYears = [HalfYearRecord(period: HalfYear(2023, .second))]
          subject.halfYears[0].targets = [TargetNotice(persons: 20)]
          return subject
        }
      }
      $0.press(.home, .character("c"))
    },
    GoldenScreen("hidden-marks", "Example") {
      $0.press(.character("2"), .character(" "), .character(" "), .character("/"))
      $0.type("meerburg")
      $0.press(.enter, .home, .character(" "), .character("c"))
    },
    GoldenScreen("conflict", "Flevoland") {
      $0.press(.character("x"), .tab, .tab)
      $0.type("Z-1")
      $0.archive.failure = .conflict(
        Conflict(
          subject: "gm0034",
          theirs: [
            ValueChange(path: "agreements[a1].receipts[0]", before: nil, after: "{\"on\": \"2024-03-28\"}")
          ],
          ours: [
            ValueChange(path: "agreements[a1].receipts[0]", before: nil, after: "{\"on\": \"2024-04-02\"}")
          ],
          by: StepStamp(id: "s9", at: "2024-04-02T08:41:00+02:00", author: "ab", today: Day(2024, 4, 2))))
      $0.press(.enter)
    },
  ]
}

// MARK: - Before there is anything to see

extension GoldenScreen {
  private static let welcomes = [
    GoldenScreen("welcome", "Flevoland") { $0.meet(.missing(path: "/home/jk/.local/share/trede")) },
    GoldenScreen("welcome-folder", "Flevoland") {
      $0.meet(.missing(path: "/home/jk/.local/share/trede"))
      $0.press(.character("3"), .enter)
      $0.type("/net/dossiers")
    },
    GoldenScreen("unreadable", "Example") {
      $0.read {
        $0.unreadable = [UnreadableFile(file: "cases/gm0034.json", line: 3, column: 7, fault: .cutOff)]
      }
      $0.press(.home)
    },
  ]
}

// MARK: - Forms

extension GoldenScreen {
  private static let forms =
    [
      GoldenScreen("form-receive") { $0.press(.character("x")) },
      // With a fault, and scrolled to the last field where there is no room for all.
      GoldenScreen("form-fault", "Flevoland") {
        $0.press(.character("c"), .tab, .tab, .tab)
        $0.type("BSN 111222333")
        $0.press(.control("s"))
      },
      GoldenScreen("form-extend", "Flevoland") {
        $0.press(.character("d"), .enter)
        $0.type("uiterlijk 21 april 2024")
        $0.press(.tab)
      },
      GoldenScreen("form-move", "Flevoland") { $0.press(.character("t"), .character(" "), .down) },
      GoldenScreen("form-hold", "Flevoland") { $0.press(.down, .character("x"), .tab, .tab) },
    ] + Verb.allCases.filter { $0 != .note }.map(form)

  /// The form of a verb for the first line of the practice province that it can be about.
  private static func form(of verb: Verb) -> GoldenScreen {
    GoldenScreen("form-of-\(verb.rawValue)", "Example") { stage in
      let context = stage.state.context
      for subject in stage.state.entries.map(\.subject) {
        let items = verb.concern == .item ? subject.agenda(in: context).map(\.id) : [ItemID("")]
        guard let item = items.first(where: { $0.text.isEmpty || verb.refusal(for: $0, in: subject) == nil })
        else { continue }
        stage.press(.character(":"))
        stage.type("\(verb.rawValue) \"\(subject.name)\" \(item.text)")
        return stage.press(.enter)
      }
    }
  }
}
