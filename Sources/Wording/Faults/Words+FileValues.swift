import Supervision

/// What stands in a case file, as a person reads it.
extension Words {
  /// A key of the case file in words; one that this version does not know as it stands there.
  func keyName(_ key: String) -> String { KeyWords.all[key].map { self[$0] } ?? key }

  /// JSON without its signs: `{"on":"2024-04-02","kind":"waived"}` as `op 2 april 2024, soort vervallen`.
  ///
  /// - Parameter key: the key that the value stands under.
  func fileValue(_ json: String, of key: String) -> String {
    let quote: Character = "\u{0}"
    let parts = json.replacing("\\\"", with: [quote]).split(separator: "\"", omittingEmptySubsequences: false)
    var key = key
    var words: [String] = []
    for (index, part) in parts.enumerated() {
      if index.isMultiple(of: 2) {
        // Between the strings: numbers, yes and no, and signs that a reader does not need.
        words.append(
          part.filter { !"{}[]:\n".contains($0) }.replacing("true", with: yesOrNo(true))
            .replacing("false", with: yesOrNo(false)))
      } else if index + 1 < parts.count, parts[index + 1].first == ":" {
        key = String(part)
        words.append(keyName(key))
      } else {
        let text = String(part).replacing([quote], with: "\"")
        words.append(Day(iso: text).map(date) ?? fileWord(text, of: key) ?? text)
      }
    }
    return words.joined(separator: " ").replacing(" ,", with: ",").split(separator: " ").joined(
      separator: " ")
  }

  /// A word of the file format under the key; `nil` for what a person wrote.
  private func fileWord(_ text: String, of key: String) -> String? {
    switch key {
    case "actor": Party.Actor(rawValue: text).map(actorChoice)
    case "basis": Deadline.Basis(rawValue: text).map(basis)
    case "adoption": Receipt.Adoption(rawValue: text).map(adoption)
    case "reporter": Count.Reporter(rawValue: text).map(reporter)
    case "requirement": FormalRequirement(rawValue: text).map(requirement)
    case "status": PlanVersion.Status(rawValue: text).map(planStatus)
    case "state": statesOfLetters[text].map { letterState($0) }
    case "step": LadderEntry.Step(rawValue: text).map(stepWord)
    case "unit": Deadline.Unit(rawValue: text).map(unit)
    case "kind": kindWord(text)
    default: nil
    }
  }

  private var statesOfLetters: [String: Letter.State] {
    ["concept": .concept, "inCouncil": .inCouncil, "adopted": .adopted, "sent": .sent, "public": .public]
  }

  private func kindWord(_ text: String) -> String? {
    Agreement.Kind(rawValue: text).map(agreementKind) ?? OwnAction.Kind(rawValue: text).map(actionKind)
      ?? Meeting.Kind(rawValue: text).map(meetingKind) ?? Ending.Kind(rawValue: text).map(endingKind)
      ?? Schedule.Change.Kind(rawValue: text).map(changeKind)
  }

  private func endingKind(_ kind: Ending.Kind) -> String {
    switch kind {
    case .settled: say(nl: "afgedaan", en: "settled")
    case .waived: say(nl: "vervallen", en: "waived")
    }
  }

  private func changeKind(_ kind: Schedule.Change.Kind) -> String {
    switch kind {
    case .extended: say(nl: "uitstel", en: "extension")
    case .moved: say(nl: "verplaatst", en: "moved")
    case .corrected: say(nl: "typefout verbeterd", en: "typing error corrected")
    }
  }

  private func unit(_ unit: Deadline.Unit) -> String {
    switch unit {
    case .days: say(nl: "dagen", en: "days")
    case .weeks: say(nl: "weken", en: "weeks")
    case .months: say(nl: "maanden", en: "months")
    case .years: say(nl: "jaren", en: "years")
    }
  }
}

extension ValueChange {
  /// The key that the value stands under: `kind` for `agreements[a1].ending.kind`.
  var key: String { path.split(separator: ".").last.map { String($0.prefix { $0 != "[" }) } ?? "" }
}
