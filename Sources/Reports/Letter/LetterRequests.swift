import Supervision
import Wording

/// What the letter expects, asks and gives in consideration.
extension LetterBuilder {
  mutating func addWhatIsAsked() {
    let asked = self.asked
    let expected = asked.filter { $0.schedule.original.basis == .expectation }
    let advised = asked.filter { $0.schedule.original.basis == .advice }
    let requested = asked.filter { ![.expectation, .advice].contains($0.schedule.original.basis) }
    add("verwachtingen", "heeftVerwachtingen", words.expected(expected, on: day))
    var requests = sentences(words.requested(requested, on: day))
    if !requested.contains(where: isOverNext) { requests.append(gapOfNextReport) }
    facts.set("verzoeken", to: requests)
    facts.set("heeftVerzoeken", if: true)
    add("adviezen", "heeftAdviezen", advised.map(\.title))
  }

  private mutating func add(_ list: String, _ flag: String, _ texts: [String]) {
    facts.set(list, to: sentences(texts))
    facts.set(flag, if: !texts.isEmpty)
  }

  /// Every letter says when the next half-year must be reported on. It is on record once that half-year was opened.
  private var gapOfNextReport: TemplateFacts {
    var facts = TemplateFacts()
    facts["zin"] = Gap.mark(words.gapOfNextReport(period.next))
    return facts
  }

  private func isOverNext(_ agreement: Agreement) -> Bool {
    if agreement.condition == .targetNotRealised(period.next) { return true }
    let last = items.first { $0.id == agreement.id }?.lastDay
    return agreement.kind == .report && last.map { $0 > period.next.peildatum } ?? false
  }

  /// What the case says comes out of this letter. As long as nothing does, as before it is on record: what the
  /// municipality is still to do on the day. What was agreed in a meeting stands with the meeting; nobody is asked for
  /// something by a day that has passed.
  private var asked: [Agreement] {
    let open = subject.agreements.filter { agreement in
      agreement.meeting == nil && agreement.party.actor == .municipality
        && !subject.meetings.contains { $0.agreed.contains(agreement.id) }
        && items.contains { $0.id == agreement.id && $0.standing.isOpen }
    }
    let ofLetter = open.filter { document != nil && $0.source == document?.id }
    return ofLetter.isEmpty ? open.filter { isAhead($0.id) } : ofLetter
  }

  /// Whether its last day, if it has one, is still to come.
  func isAhead(_ id: ItemID) -> Bool {
    items.contains { $0.id == id && $0.standing != .late && $0.lastDay.map { $0 >= day } ?? true }
  }
}
