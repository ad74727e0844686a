extension Case {
  /// The texts a person typed freely, with the key each stands under: where a number of a person could slip in
  /// (rule 41). Numbers of documents are not among them.
  var freeTexts: [(key: String, text: String)] {
    var texts = FreeTexts()
    for note in notes { texts.add("notes.\(note.id)", [note.text]) }
    for contact in contacts {
      texts.add("contacts.\(contact.id)", [contact.with, contact.channel] + contact.text)
    }
    for meeting in meetings {
      texts.add(
        "meetings.\(meeting.id)", [meeting.title, meeting.participants, meeting.purpose] + meeting.report,
        meeting.schedule, meeting.ending)
    }
    for agreement in agreements {
      texts.add(
        "agreements.\(agreement.id)",
        [agreement.title, agreement.next, agreement.condition?.words, agreement.party.label]
          + agreement.receipts.map(\.channel) + agreement.reminders.map(\.channel),
        agreement.schedule, agreement.ending)
    }
    for target in interimTargets { texts.add(target, under: "interimTargets.\(target.id)") }
    for plan in plans { texts.add(plan) }
    for action in actions {
      texts.add("actions.\(action.id)", [action.title, action.requester], action.schedule, action.ending)
    }
    for record in halfYears {
      texts.add(
        "halfYears.\(record.period)",
        [record.amv?.remark] + record.judgements.flatMap { [$0.reason, $0.excusable] }
          + record.targets.map(\.by), nil, record.ending)
    }
    for (index, entry) in ladder.enumerated() {
      texts.add("ladder[\(index)]", [entry.reason] + entry.requirements.map(\.reason))
    }
    for document in documents { texts.add("documents.\(document.id)", [document.title, document.subject]) }
    texts.add("case", [enteredThrough] + labels)
    return texts.found
  }
}

extension Case {
  /// A caution for every free text that holds a number of a person.
  package var personNumberCautions: [Caution] {
    freeTexts.filter { PersonNumbers.occur(in: $0.text) }.map { .personNumber(key: $0.key) }
  }
}

/// Collects texts by key; what is not there is left out.
private struct FreeTexts {
  var found: [(key: String, text: String)] = []

  mutating func add(_ key: String, _ words: [String?], _ schedule: Schedule? = nil, _ ending: Ending? = nil) {
    var words = words
    if let schedule {
      words.append(schedule.original.phrase)
      for change in schedule.changes { words += [change.deadline.phrase, change.by, change.reason] }
    }
    words.append(ending?.reason)
    // A line break between the parts: digits of two texts are never one number.
    let text = words.compactMap { $0 }.joined(separator: "\n")
    if !text.isEmpty { found.append((key, text)) }
  }

  mutating func add(_ target: InterimTarget, under key: String) {
    add(key, [target.title], target.schedule, target.ending)
  }

  mutating func add(_ plan: Plan) {
    add("plans.\(plan.id)", [plan.title])
    for version in plan.versions {
      add(
        "plans.\(plan.id).\(version.id)",
        [version.title, version.extensionsInWords, version.conclusion] + version.receipts.map(\.channel),
        version.schedule, version.ending)
    }
    for milestone in plan.milestones { add(milestone, under: "plans.\(plan.id).\(milestone.id)") }
    for measure in plan.measures {
      add("plans.\(plan.id).\(measure.id)", [measure.title], measure.schedule, measure.ending)
    }
  }
}

extension Condition {
  /// The words of a condition that a person phrased.
  fileprivate var words: String? {
    if case .question(let question, _) = self { return question }
    return nil
  }
}
