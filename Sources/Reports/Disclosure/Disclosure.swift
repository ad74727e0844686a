import Supervision
import Wording

/// What one case has over a period, for a request under the Wet open overheid (USER.md M23): facts with their day
/// and source; what colleagues wrote in their own words apart, with who, because it has to be weighed; documents by
/// number; and the steps of the log. Nothing is left out: whoever decides on the request does that.
package struct Disclosure {
  let subject: Case
  let period: ClosedRange<Day>
  /// The entries of the log that touch the case, oldest first, also those outside the period: they tell who wrote
  /// what.
  let log: [LogEntry]
  let today: Day
  let people: People
  let words = Words.stored

  /// - Parameter log: in any order that has the latest first.
  package init(
    of subject: Case, over period: ClosedRange<Day>, log: [LogEntry], people: People, on today: Day
  ) {
    self.subject = subject
    self.period = period
    self.log = log.reversed()
    self.people = people
    self.today = today
  }

  var facts: [DossierFact] { words.facts(of: subject).filter { $0.touches(period) } }

  /// The steps that were made in the period, by the day of their moment.
  var steps: [LogEntry] {
    log.filter { entry in Day(iso: entry.stamp.at.prefix(10)).map(period.contains) ?? true }
  }

  /// Documents of the period, and those that a fact or a text of it rests on.
  func documents(behind facts: [DossierFact], and texts: [PersonalText]) -> [Document] {
    let sources = Set(facts.flatMap(\.sources) + texts.compactMap(\.source))
    return subject.documents.filter { document in
      if sources.contains(document.id) { return true }
      if let date = document.date { return period.contains(date) }
      return (document.earliest ?? .earliest) <= period.upperBound
        && (document.latest ?? .latest) >= period.lowerBound
    }
  }

  /// Numbers that look like those of persons, and names of people the province knows, in the free texts of the
  /// whole case: a text of any day may be in one of the documents.
  package func warnings(in words: Words) -> [String] {
    subject.personNumberCautions.map(words.caution)
      + people.all.flatMap { subject.mentions(of: $0) }.map(words.nameInText)
  }
}
