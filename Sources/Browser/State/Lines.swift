import Supervision
import Wording

extension State {
  /// The lines of a view under its filter, and how many rows there would be without one.
  func lines(of view: View) -> (lines: [ListLine], all: Int) {
    switch view {
    case .today: todayLines()
    case .municipalities: municipalityLines()
    case .agenda: agendaLines()
    case .figures: figureLines()
    }
  }

  // MARK: - Items

  /// Items with the place of their entry, those the filter leaves.
  func filtered(_ items: [(item: AgendaItem, entry: Int)], view: View) -> [(item: AgendaItem, entry: Int)] {
    let filter = filters[view] ?? Filter("")
    guard !filter.isEmpty else { return items }
    let allowed = items.indices.filter {
      filter.allows(items[$0].item) && filter.allows(entries[items[$0].entry].overview)
    }
    let left = Narrowing.rows(allowed, filter: filter) { index in
      let (item, entry) = items[index]
      return searchTexts.item(.item(item.caseID, item.id)) {
        words.searchText(item, of: entries[entry].subject)
      }
    } dossierText: {
      dossierText(items[$0].entry)
    }
    return left.map { items[$0] }
  }

  private func dossierText(_ entry: Int) -> SearchText {
    let subject = entries[entry].subject
    return searchTexts.dossier(subject.id) { words.searchText(subject) }
  }

  private func items(where isWanted: (AgendaItem) -> Bool) -> [(item: AgendaItem, entry: Int)] {
    var result: [(item: AgendaItem, entry: Int)] = []
    for (index, entry) in entries.enumerated() {
      for item in entry.items where isWanted(item) { result.append((item, index)) }
    }
    return result
  }

  // MARK: - Vandaag

  private func todayLines() -> (lines: [ListLine], all: Int) {
    let all = items { $0.standing.asksAttention }
    let left = filtered(all, view: .today).map(\.item).inOrderOfAttention()
    var lines: [ListLine] = unreadable.map { .row(.unreadable($0.file), .unreadable($0)) }
    for section in Sections(left, on: today).sections {
      lines.append(
        .heading(
          words.heading(
            section.kind, warning: settings.warning, expectedAfter: settings.figuresExpectedAfter),
          .heading))
      if case .unmeasured(let day) = section.kind, section.items.count > 1 {
        lines.append(.row(.stand(day), standLine(day, waiting: section.items)))
      } else {
        lines += section.lines.map { line in
          switch line {
          case .item(let item): .row(.item(item.caseID, item.id), .item(item))
          case .request(let day, let items):
            .row(.standRequest(day), .standRequest(day, of: items.map(\.municipality)))
          }
        }
      }
    }
    if !lines.isEmpty { lines.append(.heading(restText, .quiet)) }
    return (lines, all.count + unreadable.count)
  }

  /// What asks for no attention now, counted: `RUST: later 9 · voorwaardelijk 1 · doorlopend 2 …`.
  var restText: String {
    let without = entries.filter { $0.overview.lacksNextStep }.map { words.caseName($0.overview) }
    guard !without.isEmpty else { return words.restLine(counts) }
    return "\(words.restLine(counts)) · "
      + (without.count > 10 ? words.lacksNextStep(count: without.count) : words.lacksNextStep(without))
  }

  private func standLine(_ day: Day, waiting: [AgendaItem]) -> ListLine.Content {
    var stands = StandTally()
    for entry in entries { stands.add(StandTally.OfCase(entry.items)) }
    let tally = stands.of(day)
    return .stand(day, entered: tally.entered, all: tally.all, waiting: waiting.map(\.municipality))
  }

  // MARK: - Gemeenten

  private func municipalityLines() -> (lines: [ListLine], all: Int) {
    let sorted = sortedEntries(filteredEntries(.municipalities))
    let lines =
      unreadable.map { ListLine.row(.unreadable($0.file), .unreadable($0)) }
      + sorted.map { .row(.subject(entries[$0].subject.id), .entry($0)) }
    return (lines, entries.count + unreadable.count)
  }

  /// Cases the filter leaves: a condition about an item holds when one item of the case fulfils them all.
  private func filteredEntries(_ view: View) -> [Int] {
    let filter = filters[view] ?? Filter("")
    let all = Array(entries.indices)
    guard !filter.isEmpty else { return all }
    let allowed = all.filter { index in
      filter.allows(entries[index].overview)
        && (filter.itemConditions.isEmpty || entries[index].items.contains(where: filter.allows))
    }
    return Narrowing.rows(allowed, filter: filter, rowText: dossierText, dossierText: dossierText)
  }

  private func sortedEntries(_ indices: [Int]) -> [Int] {
    indices.sorted {
      sort.comesFirst(entries[$0].overview, entries[$1].overview, reversed: sortIsReversed)
    }
  }

  // MARK: - Agenda

  private func agendaLines() -> (lines: [ListLine], all: Int) {
    let all = items { $0.agendaDay != nil && $0.standing != .closed }
    let left = filtered(all, view: .agenda).map(\.item).sorted {
      ($0.agendaDay!, $0.municipality, $0.id) < ($1.agendaDay!, $1.municipality, $1.id)
    }
    var lines: [ListLine] = []
    var week: Week?
    for item in left {
      let itemWeek = item.agendaDay!.week
      if itemWeek != week {
        week = itemWeek
        lines.append(
          .heading(words.weekHeading(itemWeek, calendar: reference.calendar, today: today), .heading))
      }
      lines.append(.row(.item(item.caseID, item.id), .item(item)))
    }
    return (lines, all.count)
  }

  /// The first line at or after the day: where the agenda opens.
  static func agendaStart(_ lines: [ListLine], on today: Day) -> Int {
    lines.firstIndex {
      if case .row(_, .item(let item)) = $0, let day = item.agendaDay { return day >= today }
      return false
    } ?? lines.count
  }

  // MARK: - Cijfers

  private func figureLines() -> (lines: [ListLine], all: Int) {
    // Other domains of supervision have no persons to house.
    func isHousing(_ index: Int) -> Bool { entries[index].subject.domain == Case.housing }
    let left = filteredEntries(.figures).filter(isHousing).sorted {
      SortColumn.municipality.comesFirst(entries[$0].overview, entries[$1].overview, reversed: false)
    }
    var lines = left.map { ListLine.row(.subject(entries[$0].subject.id), .entry($0)) }
    if left.count > 1 { lines.append(.heading(sum(of: left), .heading)) }
    return (lines, entries.indices.count(where: isHousing))
  }

  /// The municipalities in sight together. What is not known is not counted as nothing.
  private func sum(of rows: [Int]) -> String {
    var (total, housed) = (Dutch.Sum(), Dutch.Sum())
    for row in rows {
      let figures = entries[row].subject.record(figuresPeriod)?.figures(on: today)
      total.add(figures?.total.map { max(0, $0) })
      housed.add(figures?.housed)
    }
    return words.together(total, housed, of: rows.count)
  }
}

extension AgendaItem {
  /// The day an item stands on in the agenda: the first of a window that is still to open, else the last.
  var agendaDay: Day? {
    hasOpened || standing == .late ? lastDay : firstDay ?? lastDay
  }
}
