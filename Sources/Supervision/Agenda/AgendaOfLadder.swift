extension AgendaBuilder {
  /// What Gemeentewet art. 124 asks at trede 4 and 5, and the terms of another party's rights.
  mutating func addLadder(of subject: Case) {
    guard subject.ladder.contains(where: { ($0.place.trede?.number ?? 0) >= 4 }) else { return }
    let record = subject.ladder(on: today)
    for (index, entry) in subject.ladder.enumerated() where record.entries.contains(entry) {
      guard entry.step == .up || entry.step == .recorded, let trede = entry.place.trede else { continue }
      // Stepping back ends the procedure. Going on from 4 to 5 does not undo what was asked at 4.
      let isPast = record.entries.drop { $0 != entry }.contains { $0.place.trede.map { $0 < trede } ?? true }
      for requirement in FormalRequirement.required(at: trede) {
        addRequirement(requirement, of: entry, at: index, isPast: isPast)
      }
      addRight(of: entry, trede: trede, at: index)
    }
  }

  private mutating func addRequirement(
    _ requirement: FormalRequirement, of entry: LadderEntry, at index: Int, isPast: Bool
  ) {
    let record = entry.requirements.first { $0.requirement == requirement }
    var item = draft(
      entry.item(of: requirement, at: index), .action, .requirement(requirement), Party(.province))
    item.basis = .statutory
    item.remarks.append(.statute(requirement.statute))
    let term = Term(lastDay: record?.by)
    let open = TermStanding(term, on: today, warning: context.warning.days(for: .action, own: nil))
    item.lastDay = record?.by
    item.standing = open.standing
    item.days = open.days
    if let done = record?.done, done <= today {
      applyDone(on: done, record?.by.map { .fixed($0) }, to: &item)
    } else if requirement == .nameTerm, entry.decision?.term != nil || record?.reason != nil {
      item.standing = .met
      item.days = nil
    } else if isPast {
      item.standing = .closed
      item.days = nil
    } else if item.standing == .undated {
      // The law asks it, and nobody set a day: it is to be done now, and every morning says so until it is.
      item.standing = .today
    }
    add(consume item)
  }

  /// Six weeks from the bekendmaking (Awb art. 6:7 and 6:8): appeal against a decision of trede 5, objection
  /// at trede 6 (Gemeentewet art. 124f). It is the municipality's right: nothing becomes late (rule 35).
  private mutating func addRight(of entry: LadderEntry, trede: Trede, at index: Int) {
    guard trede.number >= 5, let published = entry.decision?.published, published <= today else { return }
    let isAppeal = trede.number == 5
    var item = draft(
      ItemID("ladder\(index + 1).\(isAppeal ? "appeal" : "objection")"), .duty,
      isAppeal ? .appeal : .objection,
      Party(.municipality))
    let deadline = Deadline(
      phrase: "zes weken na bekendmaking", wording: .within(6, .weeks, after: published), basis: .statutory)
    apply(Schedule(deadline), warning: nil, to: &item)
    if item.standing == .late {
      item.standing = .expired
      item.days = nil
    }
    add(consume item)
  }
}

extension Schedule {
  /// A last day the province set itself.
  static func fixed(_ day: Day) -> Schedule {
    Schedule(Deadline(phrase: "", wording: .by(day), basis: .internal))
  }
}
