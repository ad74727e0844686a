import Recording
import Supervision
import Testing
import Wording

@Suite("Alle formulieren") struct EveryFormTests {
  private static let items: [ItemID] = [
    "a1", "a2", "a3", "t1", "o1", "o2", "w1", "plan1", "p1", "mt1", "m1", "n1", "c1", "2024-I", "brief",
  ]

  static var forms: [Form] {
    Verb.allCases.flatMap { verb in
      ([nil] + items).compactMap { Sample.form(verb, $0) }
    }
  }

  @Test func everyVerbHasAForm() {
    var missing = Set(Verb.allCases)
    for form in EveryFormTests.forms { missing.remove(form.verb) }
    // Nothing in the sample was ended, so nothing can be reopened.
    #expect(missing == [.reopen])
  }

  @Test func everyVerbHasADutchWord() {
    for verb in Verb.allCases {
      #expect(Words.aliases[verb.rawValue] != nil, "\(verb)")
      #expect(verb.name(in: .stored) != verb.rawValue, "\(verb)")
    }
    #expect(Set(Words.aliases.values).count == Words.aliases.count)
  }

  @Test func everyFieldIsWorded() {
    for form in EveryFormTests.forms {
      for field in form.fields where field.name != "id" {
        #expect(
          field.label != field.name.rawValue
            || ["document", "labels", "plan", "status"].contains(field.label),
          "\(form.verb) \(field.name)")
        #expect(!field.label.isEmpty)
      }
      #expect(Set(form.fields.map(\.name)).count == form.fields.count, "\(form.verb)")
    }
  }

  @Test func firstTextsAreReadable() {
    for form in EveryFormTests.forms {
      let filled = form.filled([:])
      for (name, fault) in filled.faults {
        let field = form.fields.first { $0.name == name }
        #expect(field?.text.isEmpty == true, "\(form.verb) \(name): \(fault)")
      }
    }
  }

  /// Whoever opens a record and presses Enter changes nothing.
  @Test(arguments: items) func changingNothingIsNothing(_ item: ItemID) throws {
    guard let form = Sample.form(.change, item) else { return }
    let filled = form.filled([:])
    #expect(filled.faults == [:])
    #expect(filled.outcome?.changes == [])
  }

  @Test func refusalsSayWhatItIs() {
    let context = Sample.context()
    #expect(
      Verb.remind.refusal(for: "o2", in: context)
        == "Rappel kan niet bij “bestuurlijk overleg”: dat is een overleg. Het hoort bij een afspraak, "
        + "toezichtinformatie of een verplichting.")
    #expect(Verb.receive.refusal(for: nil, in: context)?.contains("noem de regel") == true)
    #expect(
      Verb.receive.refusal(for: "a9", in: context)
        == "“a9” is er niet (meer) in het dossier van Almere. Zoek de regel opnieuw op.")
    #expect(Verb.receive.refusal(for: "a1", in: context) == nil)
    #expect(Verb.holdMeeting.refusal(for: "o1", in: context)?.contains("al gehouden") == true)
  }

  @Test(
    arguments: [
      ("a1", Verb.receive), ("p1", .receive), ("o2", .holdMeeting), ("t1", .count), ("m1", .count),
      ("2024-I", .count), ("w1", .done), ("mt1", .done),
    ] as [(ItemID, Verb)]) func fittingForm(_ item: ItemID, _ verb: Verb)
  {
    #expect(Form.fitting(for: item, in: Sample.context())?.verb == verb)
  }

  @Test func nothingFitsWhatIsOver() {
    #expect(Form.fitting(for: "o1", in: Sample.context()) == nil)
    #expect(Form.fitting(for: "n1", in: Sample.context()) == nil)
  }
}
