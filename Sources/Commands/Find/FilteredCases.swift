import Supervision
import Wording

/// The cases that a filter leaves, in the order of the store, each at a glance. A condition about an item holds when
/// one item of the case fulfils them all.
struct FilteredCases {
  let rows: [(overview: CaseOverview, subject: Case)]

  init(_ contents: StoreContents, filter: Filter, _ session: Session) {
    let context = session.context(of: contents)
    var rows: [(overview: CaseOverview, subject: Case)] = []
    for subject in contents.cases {
      let agenda = subject.agenda(in: context)
      let overview = subject.overview(agenda: agenda, on: context.today, people: context.people)
      guard filter.allows(overview), filter.itemConditions.isEmpty || agenda.contains(where: filter.allows)
      else { continue }
      rows.append((overview, subject))
    }
    guard !filter.words.isEmpty else {
      self.rows = rows
      return
    }
    let found = rows
    func text(_ row: Int) -> SearchText { session.words.searchText(found[row].subject) }
    self.rows = Narrowing.rows(Array(found.indices), filter: filter, rowText: text, dossierText: text)
      .map { found[$0] }
  }

  var overviews: [CaseOverview] { rows.map(\.overview) }
  var cases: [Case] { rows.map(\.subject) }
}
