import Supervision
import Wording

/// Gathers items of many cases and leaves those that a filter allows, as the screen does.
struct FilteredItems {
  private let filter: Filter
  private let today: Day
  private let people: People
  private let words: Words
  private var items: [AgendaItem] = []
  /// For each item the place of its case in `subjects`.
  private var owners: [Int] = []
  private var subjects: [Case] = []

  init(_ filter: Filter, in context: AgendaContext, _ words: Words) {
    self.filter = filter
    today = context.today
    people = context.people
    self.words = words
  }

  /// - Parameter isWanted: which items are candidates at all.
  mutating func add(_ agenda: [AgendaItem], of subject: Case, where isWanted: (AgendaItem) -> Bool) {
    if !filter.caseConditions.isEmpty,
      !filter.allows(subject.overview(agenda: agenda, on: today, people: people))
    {
      return
    }
    let allowed = agenda.filter { isWanted($0) && filter.allows($0) }
    guard !allowed.isEmpty else { return }
    items += allowed
    owners += allowed.map { _ in subjects.count }
    subjects.append(subject)
  }

  /// The items that are left once the words of the filter have been looked for.
  func left() -> [AgendaItem] {
    guard !filter.words.isEmpty else { return items }
    let rows = Narrowing.rows(Array(items.indices), filter: filter) { row in
      words.searchText(items[row], of: subjects[owners[row]])
    } dossierText: { row in
      words.searchText(subjects[owners[row]])
    }
    return rows.map { items[$0] }
  }
}
