import Supervision

/// Something that a case says happened, with the day and the document that says so.
package struct DossierFact: Hashable, Sendable {
  /// `nil` where it is on record without a day.
  package let day: Day?
  /// The days between which it lies when its own is not known; `nil` for no bound.
  package let earliest: Day?
  package let latest: Day?
  package let text: String
  package let sources: [DocumentID]

  /// Whether it lies in the period, or may lie in it.
  package func touches(_ period: ClosedRange<Day>) -> Bool {
    if let day { return period.contains(day) }
    return (earliest ?? .earliest) <= period.upperBound && (latest ?? .latest) >= period.lowerBound
  }
}

extension Words {
  /// Everything that a case has on record, oldest first; what has no day goes last. Notes and contacts are not among
  /// it: what colleagues wrote down in their own words is for `Case.notes` and `Case.contacts`.
  package func facts(of subject: Case) -> [DossierFact] {
    var collector = FactCollector(subject: subject, words: self)
    collector.addCase()
    collector.addLadder()
    for record in subject.halfYears { collector.add(record) }
    for agreement in subject.agreements { collector.add(agreement) }
    for target in subject.interimTargets { collector.add(target) }
    for plan in subject.plans { collector.add(plan) }
    for meeting in subject.meetings { collector.add(meeting) }
    for action in subject.actions { collector.add(action) }
    // The sort of the standard library is stable: facts of one day stay in the order they were found in.
    return collector.facts.sorted { ($0.day ?? .latest) < ($1.day ?? .latest) }
  }
}

extension Words {
  /// Parts as one sentence; the full stop of a part that is a sentence itself goes.
  fileprivate func joined(_ parts: [String]) -> String {
    let open = parts.dropLast().map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }
    return (open + parts.suffix(1)).joined(separator: "; ")
  }
}

/// Collects the facts of a case.
struct FactCollector {
  let subject: Case
  let words: Words
  private(set) var facts: [DossierFact] = []

  init(subject: Case, words: Words) {
    self.subject = subject
    self.words = words
  }

  /// What has no day of its own is of the day of the document that says so, or of the days between which that lies
  /// (rule 47).
  ///
  /// - Parameter earliest: the first day that a fact without a day can have, where the field sets one.
  mutating func add(
    _ day: Day?, _ parts: [String?], _ source: DocumentID?, _ documents: [DocumentID] = [],
    earliest: Day? = nil
  ) {
    var sources = [source].compactMap { $0 }
    for document in documents where !sources.contains(document) { sources.append(document) }
    let document = subject.document(source)
    let latest = document?.date ?? document?.latest
    facts.append(
      DossierFact(
        day: day ?? (earliest == nil ? document?.date : nil),
        earliest: earliest.map { min($0, latest ?? $0) } ?? document?.earliest, latest: latest,
        text: words.joined(parts.compactMap { $0 }), sources: sources))
  }

  mutating func addCase() {
    let about = [
      subject.aliases.isEmpty ? nil : "ook bekend als \(subject.aliases.joined(separator: ", "))",
      subject.handler.map { "behandelaar: \($0)" }, subject.deputy.map { "vervanger: \($0)" },
      subject.labels.isEmpty ? nil : "labels: \(subject.labels.joined(separator: ", "))",
      subject.enteredThrough.map { "ingevoerd t/m \($0)" },
    ]
    if about.contains(where: { $0 != nil }) { add(nil, ["dossier"] + about, nil) }
    for figure in subject.population {
      add(figure.on, ["inwoners: \(words.number(figure.persons))"], figure.source)
    }
    if let closure = subject.closure {
      add(closure.on, ["dossier afgesloten (herindeling)", closure.successor.map { "opvolger \($0)" }], nil)
    }
  }

  mutating func addLadder() {
    for entry in subject.ladder {
      add(entry.from, [words.step(entry.step, to: entry.place), entry.reason], entry.source)
      if let decision = entry.decision {
        let term = decision.term.map { "termijn voor de gemeente t/m \(words.date($0))" }
        if decision.on != nil || decision.number != nil || term != nil {
          add(
            decision.on, ["besluit van GS" + (decision.number.map { " nr. \($0)" } ?? ""), term], entry.source
          )
        }
        if let published = decision.published { add(published, ["besluit bekendgemaakt"], entry.source) }
      }
      for requirement in entry.requirements {
        let by = requirement.by.map { "uiterlijk \(words.date($0))" }
        add(
          requirement.done,
          [
            words.requirement(requirement.requirement), by, requirement.done == nil ? "nog niet gedaan" : nil,
            requirement.reason,
          ], entry.source)
      }
    }
  }

  mutating func add(_ schedule: Schedule?, _ title: String) {
    for change in schedule?.changes ?? [] {
      let what =
        switch change.kind {
        case .extended: "uitstel verleend"
        case .moved: "verplaatst in overleg"
        case .corrected: "typefout in de termijn verbeterd"
        }
      let who = change.by.map { "\(what) door \($0)" } ?? what
      add(change.on, ["\(who): \(title), nu “\(change.deadline.phrase)”", change.reason], change.source)
    }
  }

  mutating func add(_ ending: Ending?, _ title: String) {
    guard let ending else { return }
    let what = ending.kind == .settled ? "afgedaan" : "vervallen"
    add(ending.on, ["\(what): \(title)", ending.reason], nil)
  }

  mutating func add(_ receipts: [Receipt], _ title: String) {
    for receipt in receipts {
      let adoption: String? =
        switch receipt.adoption {
        case .college: "vastgesteld door het college"
        case .draft: "concept"
        case .unknown: nil
        }
      let complete = receipt.complete.map { $0 ? "volledig" : "niet volledig" }
      add(receipt.on, ["ontvangen: \(title)", receipt.channel, adoption, complete], receipt.document)
    }
  }
}
