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
    add("verzoeken", "heeftVerzoeken", words.requested(requested, on: day))
    add("adviezen", "heeftAdviezen", advised.map(\.title))
  }

  private mutating func add(_ list: String, _ flag: String, _ texts: [String]) {
    facts.set(list, to: sentences(texts))
    facts.set(flag, if: !texts.isEmpty)
  }

  /// What the case says comes out of this letter. As long as nothing does, as before it is on record: what the
  /// municipality still owes on the day. What was agreed in a meeting stands with the meeting.
  private var asked: [Agreement] {
    let open = subject.agreements.filter { agreement in
      agreement.meeting == nil && agreement.party.actor == .municipality
        && !subject.meetings.contains { $0.agreed.contains(agreement.id) }
        && items.contains { $0.id == agreement.id && $0.standing.isOpen }
    }
    let ofLetter = open.filter { document != nil && $0.source == document?.id }
    return ofLetter.isEmpty ? open : ofLetter
  }
}
