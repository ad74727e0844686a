import Supervision
import Wording

extension State {
  /// The lines of a view under its filter, and how many rows there would be without one.
  func lines(of view: View) -> (lines: [ListLine], all: Int) {
    switch view {
    case .today: todayLines()
    case .municipalities: municipalityLines()
    case .agenda: agendaLines()
    case .round: roundLines()
    case .figures: figureLines()
    case .ladder: ladderLines()
    }
  }

  // MARK: - Items

  /// The items that the filter of the view leaves, in the same order.
  private func filtered(_ items: [ListedItem], view: View) -> [ListedItem] {
    let filter = filters[view] ?? Filter("")
    guard !filter.isEmpty else { return items }
    var allowed = Array(items.indices)
    if !filter.itemConditions.isEmpty {
      allowed.removeAll { !filter.allows(entries[items[$0].entry].items[items[$0].item]) }
    }
    if !filter.caseConditions.isEmpty {
      let cases = entries.map { filter.allows($0.overview) }
      allowed.removeAll { !cases[items[$0].entry] }
    }
    let left = lookups.narrow(allowed, in: view, filter: filter) {
      text(of: items[$0])
    } dossierText: {
      dossierText(items[$0].entry)
    }
    return left.map { items[$0] }
  }

  /// A row for each file that cannot be read: in every view, above what the filter leaves of the others.
  var unreadableLines: [ListLine] {
    unreadable.map { .row(.unreadable($0.file), .unreadable($0)) }
  }

  // MARK: - Vandaag

  private func todayLines() -> (lines: [ListLine], all: Int) {
    let all = attention()
    let left = filtered(all, view: .today)
    var lines = unreadableLines
    for section in sections(of: left) {
      lines.append(
        .heading(
          words.heading(
            section, warning: settings.warning, expectedAfter: settings.figuresExpectedAfter),
          .heading))
      if case .unmeasured(let day) = section.kind, section.items.count > 1 {
        lines.append(.row(.stand(day), standLine(day, waiting: section.items.map { left[$0] })))
      } else {
        lines += section.lines.map { line in
          switch line {
          case .item(let place): .row(id(of: left[place]), .listed(left[place]))
          case .request(let day, let places):
            .row(.standRequest(day), .standRequest(day, of: places.map { municipality(of: left[$0]) }))
          }
        }
      }
    }
    if !lines.isEmpty { lines.append(.heading(restText, .quiet)) }
    return (lines, all.count + unreadable.count)
  }

  /// The items that share a line of Vandaag.
  func items(sharing row: RowID) -> [AgendaItem] {
    let left = filtered(attention(), view: .today)
    for section in sections(of: left) {
      if case .unmeasured(let day) = section.kind, row == .stand(day) {
        return section.items.map { item(left[$0]) }
      }
      for case .request(let day, let places) in section.lines where row == .standRequest(day) {
        return places.map { item(left[$0]) }
      }
    }
    return []
  }

  /// The groups of Vandaag, with the places of their items in the list.
  private func sections(of listed: [ListedItem]) -> [Sections.Section] {
    let order = AgendaOrder.order(count: listed.count) { place in
      entries[listed[place].entry].items.orderKey(at: listed[place].item)
    } comesFirstByName: { first, second in
      let (one, other) = (listed[first], listed[second])
      return AgendaItem.comesFirstByName(
        entries[one.entry].items[one.item], entries[other.entry].items[other.item])
    }
    return Sections(order, on: today) { entries[listed[$0].entry].items.grouping(at: listed[$0].item) }
      .sections
  }

  private func id(of listed: ListedItem) -> RowID {
    .item(entries[listed.entry].subject.id, entries[listed.entry].items[listed.item].id)
  }

  private func municipality(of listed: ListedItem) -> String { entries[listed.entry].subject.name }

  /// What asks for no attention now, counted: `RUST: later 9 · voorwaardelijk 1 · doorlopend 2 …`.
  var restText: String {
    let without = NameOrder.sorted(
      entries.filter { $0.overview.lacksNextStep }.map { words.caseName($0.overview) })
    guard !without.isEmpty else { return words.restLine(counts) }
    return "\(words.restLine(counts)) · "
      + (without.count > 10 ? words.lacksNextStep(count: without.count) : words.lacksNextStep(without))
  }

  private func standLine(_ day: Day, waiting: [ListedItem]) -> ListLine.Content {
    var stands = StandTally()
    for entry in entries { stands.add(entry.stands) }
    let tally = stands.of(day)
    return .stand(day, entered: tally.entered, all: tally.all, waiting: waiting.map(municipality))
  }

  // MARK: - Gemeenten

  private func municipalityLines() -> (lines: [ListLine], all: Int) {
    let left = filteredEntries(order(by: sort, reversed: sortIsReversed), view: .municipalities)
    let lines = unreadableLines + left.map { .row(.subject(entries[$0].subject.id), .entry($0)) }
    return (lines, entries.count + unreadable.count)
  }

  /// Cases the filter leaves, in the same order: a condition about an item holds when one item of the case fulfils
  /// them all.
  func filteredEntries(_ all: [Int], view: View) -> [Int] {
    let filter = filters[view] ?? Filter("")
    guard !filter.isEmpty else { return all }
    let allowed = all.filter { index in
      (filter.caseConditions.isEmpty || filter.allows(entries[index].overview))
        && (filter.itemConditions.isEmpty || entries[index].items.contains(where: filter.allows))
    }
    return lookups.narrow(allowed, in: view, filter: filter, rowText: dossierText, dossierText: dossierText)
  }

  // MARK: - Agenda

  private func agendaLines() -> (lines: [ListLine], all: Int) {
    let all = schedule()
    let left = agendaItems()
    var lines = unreadableLines
    var day: Day?
    lines.reserveCapacity(lines.count + left.count + left.count / 8)
    for listed in left {
      let entry = entries[listed.entry]
      guard let next = entry.agendaDays[listed.item] else { continue }
      if next != day {
        if next.week != day?.week {
          lines.append(
            .heading(words.weekHeading(next.week, calendar: reference.calendar, today: today), .heading))
        }
        day = next
      }
      lines.append(.row(.item(entry.subject.id, entry.items[listed.item].id), .listed(listed)))
    }
    return (lines, all.count + unreadable.count)
  }

  /// What has a day and the filter leaves, in the order of the days.
  func agendaItems() -> [ListedItem] { filtered(schedule(), view: .agenda) }

  /// The first line at or after the day: where the agenda opens.
  func agendaStart(_ lines: [ListLine], on today: Day) -> Int {
    lines.firstIndex {
      guard case .row(_, .listed(let listed)) = $0 else { return false }
      return entries[listed.entry].agendaDays[listed.item].map { $0 >= today } ?? false
    } ?? lines.count
  }
}

extension AgendaItem {
  /// The day an item stands on in the agenda: the first of a window that is still to open, else the last;
  /// a meeting on the day it was given or held.
  var agendaDay: Day? {
    plannedDay ?? heldDay ?? (hasOpened || standing == .late ? lastDay : firstDay ?? lastDay)
  }
}
