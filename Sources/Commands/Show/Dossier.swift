import Supervision
import Wording

/// One case with its items on the day, ready to be written in any form.
struct Dossier {
  let subject: Case
  /// In the order of the agenda.
  let items: [AgendaItem]
  let session: Session
  /// Who handles it today: the deputy while the handler is absent.
  let handler: String?

  /// The name of the municipality that goes on, of a case that is closed.
  let successor: String?

  /// The same municipality in other domains.
  let others: [OtherDomain]

  var today: Day { session.today }
  var words: Words { session.words }

  /// The half-years of which anything is known on the day, oldest first.
  var halfYears: [HalfYearRecord] {
    subject.halfYears.filter { $0.isKnown(on: today) }.sorted { $0.period < $1.period }
  }

  func item(_ id: ItemID) -> AgendaItem? { items.first { $0.id == id } }

  /// The indicative number for minors, once what says it is known (rule 47).
  func amv(_ record: HalfYearRecord) -> AmvTarget? {
    guard let amv = record.amv, (subject.sourceDay(amv.source) ?? record.period.firstDay) <= today else {
      return nil
    }
    return amv
  }

  /// The balance that was stated for a half-year which COA's stand does not close.
  func statedBalance(_ record: HalfYearRecord) -> Int? {
    record.balances.last { ($0.from ?? record.period.peildatum) <= today }?.persons
  }
}
