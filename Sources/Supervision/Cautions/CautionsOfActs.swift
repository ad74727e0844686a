extension Case {
  /// What is odd about a change by itself, whatever the case looks like with it.
  func cautions(ofAct change: CaseChange, in context: AgendaContext) -> [Caution] {
    switch change {
    case .receive(let item, _), .remind(let item, _): alreadyEnded(item) + alreadyReceived(item)
    case .settle(let item, _): alreadyReceived(item)
    case .reschedule(let item, let change):
      alreadyEnded(item)
        + (change.kind == .extended ? oddities(of: change, for: item, in: context) : [])
    case .finish(let item, _), .reportDelay(let item, _): alreadyEnded(item)
    case .judge(let version, let status, _, _, _):
      alreadyEnded(version) + oddities(of: status, for: version)
    case .plan(let meeting, let day):
      (isOutside(meeting, day) ? [.meetingPlannedOutsideWindow(meeting, day)] : [])
        + (day < context.today ? [.meetingPlannedInPast(meeting, day)] : [])
    case .hold(let meeting, let held):
      !held.countsOutsideWindow && isOutside(meeting, held.on)
        ? [.meetingOutsideWindow(meeting, held.on)] : []
    case .add(.document(let document)): sameNumber(as: document)
    case .notify(let period, let notice): oddities(of: notice, in: period, on: context.today)
    case .count(let period, let count): oddities(of: count, in: period, on: context.today)
    case .assess(let period, let judgement):
      (judgement.colour != nil && period.peildatum > context.today
        ? [.judgedWhileRunning(name(of: period), until: period.peildatum)] : [])
        + laterJudgement(than: judgement, over: period, on: context.today)
    case .letter(let period, let letter):
      record(period)?.letter.flatMap { standing in
        letter.state < standing.state
          ? [.letterGoesBack(period, from: standing.state, to: letter.state)] : nil
      } ?? []
    case .move(let entry): oddities(of: entry, on: context.today)
    case .fulfil(let index, let fulfilled):
      fulfilled.requirement == .announceDecision && ladder.indices.contains(index)
        ? publishedTooEarly(fulfilled.done, ladder[index].decision?.on) : []
    case .close(let closure): closure.successor == nil ? leftOpen(in: context) : []
    default: []
    }
  }

  // MARK: - Items

  /// What lapsed or was settled asks for nothing more, unless it is reopened.
  private func alreadyEnded(_ item: ItemID) -> [Caution] {
    guard let place = try? place(of: item), let path = endingPath(at: place), let ending = self[keyPath: path]
    else { return [] }
    return [.alreadyEnded(item, ending.kind, on: ending.on)]
  }

  /// Something that came in and that a receipt ends. A draft may be followed by the adopted version.
  private func alreadyReceived(_ item: ItemID) -> [Caution] {
    let receipts: [Receipt] =
      switch self.item(item) {
      case .agreement(let agreement) where !agreement.goesOn: agreement.receipts
      case .version(let version, _): version.receipts
      default: []
      }
    let first = receipts.filter { $0.adoption != .draft }.map(\.on).min()
    return first.map { [.alreadyReceived(item, on: $0)] } ?? []
  }

  private func oddities(
    of granted: Schedule.Change, for item: ItemID, in context: AgendaContext
  ) -> [Caution] {
    guard let record = self.item(item), let schedule = record.schedule else { return [] }
    var cautions = alreadyReceived(item)
    let due = Term(schedule.deadline(on: granted.on), calendar: context.calendar).lastDay
    let now = Term(granted.deadline, calendar: context.calendar).lastDay
    // A figure is measured, and never late (rule 46).
    if let due, due < granted.on, record.measuredIn == nil {
      cautions.append(.extendedAfterLastDay(item, days: due.days(to: granted.on)))
    }
    if let due, let now, now <= due { cautions.append(.extensionNotLater(item, was: due)) }
    if due != nil, now == nil { cautions.append(.extensionWithoutDate(item)) }
    if let agreed = agreedDay(record), granted.on < agreed {
      cautions.append(.extendedBeforeAgreed(item, granted: granted.on, agreed: agreed))
    }
    if let period = record.measuredIn, self.record(period)?.isJudged(on: context.today) ?? false {
      cautions.append(.extendedAfterJudgement(item, period))
    }
    return cautions
  }

  private func agreedDay(_ record: Record) -> Day? {
    switch record {
    case .agreement(let agreement): agreedDay(agreement)
    case .interimTarget(let target), .milestone(let target, _): agreedDay(target)
    default: nil
    }
  }

  /// A version is judged once it came in.
  private func oddities(of status: PlanVersion.Status, for item: ItemID) -> [Caution] {
    guard case .version(let version, _) = self.item(item), version.receipts.isEmpty else { return [] }
    switch status {
    case .concept, .ingediend: return []
    case .wordtGetoetst, .voldoende, .onvoldoende, .bijstellingGevraagd, .ingetrokken:
      return [.planJudgedWithoutReceipt(item, status)]
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

  // MARK: - Figures

  /// A target of another order than the one before it is a typing error more often than not: that of a
  /// municipality followed the national one, which never became fivefold from one half-year to the next.
  private func oddities(of notice: TargetNotice, in period: HalfYear, on today: Day) -> [Caution] {
    let before = halfYears.filter { $0.period <= period }.sorted { $0.period < $1.period }
      .last { $0.figures(on: today).target != nil }
    guard let before, let persons = before.figures(on: today).target, persons > 0 else { return [] }
    let isFar = notice.persons > 5 * persons || 5 * notice.persons < persons
    return isFar ? [.targetFarFromEarlier(period, notice.persons, earlier: persons, before.period)] : []
  }

  private func oddities(of count: Count, in period: HalfYear, on today: Day) -> [Caution] {
    oddities(of: count, besideOthersIn: period) + oddities(of: count, besideTheTotalOf: period, on: today)
  }

  /// Far more persons than were asked for: perhaps of the whole year, or of another municipality.
  private func oddities(
    of count: Count, besideTheTotalOf period: HalfYear, on today: Day
  ) -> [Caution] {
    guard let figures = record(period)?.figures(on: today), let target = figures.target else { return [] }
    let asked = max(figures.total ?? target, target)
    return count.housed > 2 * asked ? [.countFarAboveTotal(period, count.housed, asked: asked)] : []
  }

  private func oddities(of count: Count, besideOthersIn period: HalfYear) -> [Caution] {
    let twice = record(period)?.counts.first {
      $0.asOf == count.asOf && $0.reporter == count.reporter && $0.delivered == count.delivered
        && $0.housed != count.housed
    }
    if let twice, let on = count.delivered {
      return [.deliveredTwice(period, asOf: count.asOf, on: on, earlier: twice.housed)]
    }
    if let same = record(period)?.stand(asOf: count.asOf, knownOn: .latest, reporter: count.reporter),
      same.housed == count.housed
    {
      return [.countRepeated(period, housed: count.housed, asOf: count.asOf)]
    }
    return earlierAndHigher(than: count, in: period).map {
      [.countBelowEarlier(period, housed: count.housed, earlier: $0.housed, asOf: $0.asOf)]
    } ?? []
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

  /// A judgement of an earlier day than the one that holds changes nothing about what holds.
  private func laterJudgement(
    than judgement: Judgement, over period: HalfYear, on today: Day
  ) -> [Caution] {
    guard let standing = record(period)?.knownJudgement(on: today)?.on, let given = judgement.on,
      given < standing
    else { return [] }
    return [.judgedBefore(name(of: period), on: given, standing: standing)]
  }

  // MARK: - The ladder and the case

  private func sameNumber(as document: Document) -> [Caution] {
    guard let number = document.number,
      let other = documents.first(where: { $0.number == number && $0.system == document.system })
    else { return [] }
    return [.documentNumberTwice(number, title: other.title)]
  }

  private func oddities(of entry: LadderEntry, on today: Day) -> [Caution] {
    var cautions = publishedTooEarly(entry.decision?.published, entry.decision?.on)
    let before = ladder(on: knownFrom(entry) ?? today).place
    if let height = before.height, let after = entry.place.trede, after.number - height > 1 {
      cautions.append(.ladderJump(from: before, to: entry.place))
    }
    return cautions
  }

  private func publishedTooEarly(_ published: Day?, _ decision: Day?) -> [Caution] {
    guard let published, let decision, published < decision else { return [] }
    return [.publishedBeforeDecision(published: published, decision: decision)]
  }

  /// A case that closes takes its open items out of every list.
  private func leftOpen(in context: AgendaContext) -> [Caution] {
    let open = agenda(in: context).filter { $0.standing.isOpen && $0.kind != .target }
    guard !open.isEmpty else { return [] }
    return [.closedWithOpenItems(open: open.count, late: open.count { $0.standing == .late })]
  }
}

extension Record {
  /// The half-year that an interim target or a milestone is measured in; `nil` for everything else.
  fileprivate var measuredIn: HalfYear? {
    switch self {
    case .interimTarget(let target), .milestone(let target, _): target.period
    default: nil
    }
  }
}

extension Agreement {
  /// A duty without a date, which no receipt ends.
  fileprivate var goesOn: Bool { kind == .duty && schedule.original.wording == .undated }
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
