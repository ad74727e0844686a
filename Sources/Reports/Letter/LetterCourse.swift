import Supervision
import Wording

/// The ladder, the plan and the meetings.
extension LetterBuilder {
  mutating func addLadder() {
    let ladder = subject.ladder(on: day)
    var part = TemplateFacts()
    switch ladder.place {
    case .on(let trede):
      part["nummer"] = String(trede.number)
      part["naam"] = words.name(trede)
      part["sinds"] = date(ladder.since)
      part.set("bevroren", if: ladder.frozen)
    case .off: part.set("geen", if: true)
    case .unknown: part["onbekend"] = Gap.mark(words.gapOfTrede)
    }
    facts.set("trede", to: part)
    let decided = ladder.entries.filter { entry in
      entry.from.map { $0 > period.peildatum }
        ?? (subject.sourceDay(entry.source).map { $0 > period.peildatum })
        ?? false
    }
    facts.set("besluiten", to: sentences(decided.map(words.decided)))
  }

  mutating func addPlans() {
    let plans = subject.plans.compactMap { plan -> TemplateFacts? in
      let received = plan.versions.filter { version in version.receipts.contains { $0.on <= day } }
      guard let version = received.last, version.status != .ingetrokken else { return nil }
      var facts = TemplateFacts()
      facts["titel"] = Markup.plain(plan.title + (version.title.map { " (\($0))" } ?? ""))
      facts["ontvangen"] = date(version.receipts.map(\.on).min())
      facts["uitstel"] = extensions(of: version)
      let isKnown = version.statusOn.map { $0 <= day } ?? true
      let status = isKnown ? version.status : .ingediend
      facts["stand"] = status.rawValue
      let judged: [PlanVersion.Status] = [.voldoende, .onvoldoende, .bijstellingGevraagd]
      facts["beoordeling"] = judged.contains(status) ? status.rawValue : nil
      facts["toetsing"] = words.toBeJudged(status)
      facts["conclusie"] = isKnown ? version.conclusion.map(Markup.plain) : nil
      facts.set("mijlpalen", to: plan.milestones.map(milestone))
      facts.set("heeftMijlpalen", if: !plan.milestones.isEmpty)
      return facts
    }
    facts.set("plannen", to: plans)
    facts.set("heeftPlannen", if: !plans.isEmpty)
  }

  private func extensions(of version: PlanVersion) -> String? {
    if let said = version.extensionsInWords { return Markup.plain(said) }
    let count = version.schedule?.extensions(on: day).count ?? 0
    return count > 0 ? words.afterExtensions(count) : nil
  }

  private func milestone(_ target: InterimTarget) -> TemplateFacts {
    var facts = TemplateFacts()
    facts["titel"] = Markup.plain(target.title)
    facts["termijn"] = Markup.plain(target.schedule.deadline(on: day).phrase)
    return facts
  }

  /// The meetings about the result: those held since the peildatum.
  mutating func addMeetings() {
    let held = subject.meetings.filter { meeting in
      isFormal(meeting)
        && (meeting.held.map { (period.peildatum...max(day, period.peildatum)).contains($0) } ?? false)
    }
    let told = held.filter { $0.held.map { $0 <= day } ?? false }
    facts.set(
      "overleggen",
      to: told.sorted { $0.held ?? day < $1.held ?? day }.map { meeting in
        var facts = TemplateFacts()
        facts["soort"] = words.sentenceCase(meeting.kind.rawValue)
        facts["op"] = date(meeting.held)
        facts["aanleiding"] = meeting.purpose.map(Markup.plain)
        facts.set("verslag", to: sentences(meeting.report.map(words.reported)))
        facts.set("heeftVerslag", if: !meeting.report.isEmpty)
        let agreed = agreements(of: meeting)
        facts.set("afspraken", to: sentences(agreed))
        facts.set("heeftAfspraken", if: !agreed.isEmpty)
        return facts
      })
    facts.set("aankondigingen", to: subject.meetings.compactMap(announcement))
  }

  private func isFormal(_ meeting: Meeting) -> Bool {
    meeting.kind == .bestuurlijkOverleg || meeting.kind == .ambtelijkOverleg
  }

  private func agreements(of meeting: Meeting) -> [String] {
    let agreed = subject.agreements.filter { isAgreed($0.id, $0.meeting, in: meeting) }
    let targets = subject.interimTargets.filter { isAgreed($0.id, $0.meeting, in: meeting) }
    return words.agreed(agreed, on: day) + targets.map { words.agreed($0, on: day) }
  }

  private func isAgreed(_ id: ItemID, _ there: ItemID?, in meeting: Meeting) -> Bool {
    (there == meeting.id || meeting.agreed.contains(id)) && knows(id)
  }

  private func announcement(_ meeting: Meeting) -> TemplateFacts? {
    guard isFormal(meeting), let item = items.first(where: { $0.id == meeting.id }), item.standing.isOpen,
      isAhead(meeting.id)
    else {
      return nil
    }
    var facts = TemplateFacts()
    facts["soort"] = meeting.kind.rawValue
    facts["wanneer"] =
      meeting.planned.map(words.onDay)
      ?? meeting.schedule.map { Markup.plain($0.deadline(on: day).phrase) } ?? Gap.mark(words.gapOfMeetingDay)
    facts["doel"] = meeting.purpose.map(Markup.plain)
    return facts
  }
}
