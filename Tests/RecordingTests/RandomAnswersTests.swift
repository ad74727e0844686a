import Recording
import Supervision
import Testing
import Wording

@Suite("Willekeurige antwoorden") struct RandomAnswersTests {
  private static let texts = [
    "", " ", "ja", "nee", "31-02", "29 feb 2024", "voor 1 april", "tot 1 mei", "tijdig", "45 + 117", "-5",
    "162",
    "999999999999999999999999", "1.234", "2024-I", "2024-III", "eerste helft 2024", "e\u{301}é\u{0}", "\n\n",
    "a1",
    "o1", "o2", "plan1", "brief", "2024-118", "GM0034", "urk", "4", "geen", "bevriezen", "niet adequaat",
    "week",
    "verzonden", "onbekend", "gisteren", "+2w", "123456782", "concept", "“",
    String(repeating: "x", count: 5_000),
  ]

  /// Whatever is typed, a form answers with faults, a refusal, or changes that can be made and are in the case
  /// afterwards; nothing stops the program.
  @Test func anythingMayBeTyped() throws {
    var random = LinearRandom(seed: 7)
    for form in EveryFormTests.forms {
      for _ in 0..<8 {
        var texts: [FieldName: String] = [:]
        for field in form.fields where Bool.random(using: &random) {
          let choices = field.kind.choices.map(\.label)
          let pool = Bool.random(using: &random) && !choices.isEmpty ? choices : RandomAnswersTests.texts
          texts[field.name] = pool.randomElement(using: &random)
        }
        try check(form.filled(texts), of: form)
      }
    }
  }

  private func check(_ filled: Filled, of form: Form) throws {
    guard let outcome = filled.outcome else {
      #expect(!filled.faults.isEmpty)
      return
    }
    #expect(filled.faults.isEmpty)
    #expect(!outcome.sentence.isEmpty)
    guard filled.refusal == nil else { return }
    let before = outcome.opens ?? form.context.subject
    let context = ChangeContext(today: form.context.today, reference: form.context.reference)
    #expect(throws: Never.self) { _ = try before.applying(outcome.changes, in: context) }
  }
}

/// The same numbers in every run.
private struct LinearRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return (state >> 33) ^ (state << 31)
  }
}
