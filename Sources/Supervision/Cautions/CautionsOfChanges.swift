extension Case {
  /// What is odd about the changes, and accepted all the same: the cautions the case has with them and had not
  /// before, and those that are about the act itself. None for changes that are impossible.
  package func cautions(
    of changes: [CaseChange], in context: AgendaContext, reference: ReferenceBook
  ) -> [Caution] {
    var file = self
    var ofActs: [Caution] = []
    for change in changes {
      ofActs += file.cautions(ofAct: change, calendar: context.calendar, today: context.today)
      guard
        let next = try? file.applying(change, in: ChangeContext(today: context.today, reference: reference))
      else { return [] }
      file = next
    }
    // Held against the whole: "not the sum" of two changes of one step is not odd where a third makes it so.
    let before = Set(cautions(in: context, reference: reference))
    var known = Set(ofActs)
    let ofState = file.cautions(in: context, reference: reference).filter { caution in
      if case .personNumber = caution { return false }
      return !before.contains(caution) && known.insert(caution).inserted
    }
    return ofActs + ofState + numbersAdded(in: file)
  }

  /// Numbers that look like a person's in texts that are new or changed (rule 41).
  private func numbersAdded(in changed: Case) -> [Caution] {
    let texts = Dictionary(freeTexts.map { ($0.key, $0.text) }) { first, _ in first }
    return changed.freeTexts
      .filter { texts[$0.key] != $0.text && PersonNumbers.occur(in: $0.text) }
      .map { .personNumber(key: $0.key) }
  }

  private func cautions(ofAct change: CaseChange, calendar: WorkingCalendar, today: Day) -> [Caution] {
    switch change {
    case .reschedule(let item, let granted) where granted.kind == .extended:
      guard let schedule = self.item(item)?.schedule,
        let due = Term(schedule.deadline(on: granted.on), calendar: calendar).lastDay, due < granted.on
      else { return [] }
      return [.extendedAfterLastDay(item, days: due.days(to: granted.on))]
    case .plan(let meeting, let day):
      return isOutside(meeting, day) ? [.meetingPlannedOutsideWindow(meeting, day)] : []
    case .hold(let meeting, let held):
      return !held.countsOutsideWindow && isOutside(meeting, held.on)
        ? [.meetingOutsideWindow(meeting, held.on)] : []
    case .move(let entry):
      guard let before = ladder(on: knownFrom(entry) ?? today).place.height, let after = entry.place.trede,
        after.number - before > 1
      else { return [] }
      return [.ladderJump(from: ladder(on: knownFrom(entry) ?? today).place, to: entry.place)]
    case .count(let period, let count):
      return earlierAndHigher(than: count, in: period).map {
        [.countBelowEarlier(period, housed: count.housed, earlier: $0.housed, asOf: $0.asOf)]
      } ?? []
    default: return []
    }
  }

  /// Whether a day lies outside the agreed day or period of a meeting. One "uiterlijk 30 april" has only an end.
  private func isOutside(_ id: ItemID, _ day: Day) -> Bool {
    switch meeting(id)?.schedule?.deadline(on: day).wording {
    case .window(let first, let last): day < first || day > last
    case .on(let agreed): day != agreed
    case .by(let last): day > last
    case .before(let limit): day >= limit
    case .within, .ahead, .undated, nil: false
    }
  }

  /// Housed persons of a half-year only add up. A new delivery of the same stand may put a number right.
  private func earlierAndHigher(than count: Count, in period: HalfYear) -> Count? {
    guard let record = record(period) else { return nil }
    let earlier = record.counts.filter { $0.reporter == count.reporter && $0.asOf < count.asOf }
    guard let last = earlier.map(\.asOf).max(),
      let stand = record.stand(asOf: last, knownOn: .latest, reporter: count.reporter)
    else { return nil }
    return stand.housed > count.housed ? stand : nil
  }
}

extension LadderPlace {
  /// The number of the trede, 0 for not on the ladder; `nil` for unknown, from where nothing can be counted.
  fileprivate var height: Int? {
    switch self {
    case .on(let trede): trede.number
    case .off: 0
    case .unknown: nil
    }
  }
}
