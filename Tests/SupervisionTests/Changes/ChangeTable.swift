import Supervision
import Testing

/// A change that is accepted, and what it makes of the case; nothing else may differ.
struct Accepted: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let change: CaseChange
  let expected: @Sendable (inout Case) -> Void

  init(_ what: String, _ change: CaseChange, _ expected: @escaping @Sendable (inout Case) -> Void) {
    testDescription = what
    self.change = change
    self.expected = expected
  }

  func check(on file: Case) throws {
    var wanted = file
    expected(&wanted)
    let changed = try file.applying(change, in: ChangeContext(today: "2024-06-01"))
    #expect(changed == wanted)
    #expect(changed != file)
  }
}

/// A change that is impossible, and why.
struct Refused: Sendable, CustomTestStringConvertible {
  let change: CaseChange
  let violation: RuleViolation

  init(_ change: CaseChange, _ violation: RuleViolation) {
    self.change = change
    self.violation = violation
  }

  var testDescription: String { "\(violation)" }

  func check(on file: Case) {
    #expect(throws: violation) {
      try file.applying(change, in: ChangeContext(today: "2024-06-01", scales: Scales.all))
    }
  }
}

enum Scales {
  static let all = [
    JudgementScale(
      domain: Case.housing, from: "2020-12-01", until: nil,
      steps: [
        .init(word: "adequaat", colour: "groen"), .init(word: "redelijk adequaat", colour: "oranje"),
        .init(word: "niet adequaat", colour: "rood"),
      ], source: "beleidsregel")
  ]
}

extension Almere {
  /// The case with everything in it that a change can be about.
  static var busy: Case {
    var file = Almere.file
    file.actions = [OwnAction(id: "w1", title: "plan toetsen")]
    file.actions[0].concerns = Almere.plan
    file.plans[0].measures = [Measure(id: "p1.x1", title: "flexwoningen")]
    file.plans[0].measures[0].schedule = Schedule(deadline(.by("2024-09-01")))
    file.contacts = [
      Contact(id: "c1", on: "2024-03-01", with: "beleidsmedewerker", text: ["plan komt eraan"])
    ]
    file.agreements.append(agreement("a6", .by("2024-09-01")))
    file.agreements[5].condition = .question("als het plan onvoldoende is", answer: nil)
    file.agreements.append(agreement("a7", .undated))
    return file
  }
}
