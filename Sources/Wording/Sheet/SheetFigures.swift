import Supervision

/// Where the municipality stands, and where the others do.
extension SheetBuilder {
  var figureLines: [CaseSheet.FigureLine] {
    var lines: [CaseSheet.FigureLine] = []
    if let record = subject.record(running.previous), record.isKnown(on: today) {
      lines.append(closed(record))
    }
    let interims = subject.interimTargets.filter { $0.period >= running }
    for target in interims.sorted(by: { lastDay(of: $0) < lastDay(of: $1) }) {
      if let line = interim(target) { lines.append(line) }
    }
    if let record = subject.record(running), record.isKnown(on: today) { lines += current(record) }
    return lines + [ownFigure]
  }

  private func closed(_ record: HalfYearRecord) -> CaseSheet.FigureLine {
    let figures = record.figures(on: today)
    return CaseSheet.FigureLine(
      moment: words.closedRow(record.period), stand: figures.isClosed ? figures.housed : nil,
      asked: figures.total.map { max(0, $0) },
      difference: figures.balance.map(words.difference) ?? words.standing(.unmeasured),
      note: record.knownJudgement(on: today).map(words.judgement) ?? words.notJudgedYet)
  }

  private func lastDay(of target: InterimTarget) -> Day { item(target.id)?.lastDay ?? .latest }

  private func interim(_ target: InterimTarget) -> CaseSheet.FigureLine? {
    guard let item = item(target.id) else { return nil }
    let waits = item.remarks.compactMap { remark -> String? in
      switch remark {
      case .awaitingStand, .standOverdue, .effort: words.shortRemark(remark, of: item)
      default: nil
      }
    }
    return CaseSheet.FigureLine(
      moment: words.interimRow(target, on: item.lastDay), stand: item.measurement?.counted,
      asked: item.measurement?.required ?? target.required,
      difference: item.measurement?.short.map { $0 > 0 ? "\(words.number($0)) tekort" : words.standing(.met) }
        ?? (item.standing == .unmeasured ? words.standing(.unmeasured) : words.running),
      note: waits.joined(separator: "; "))
  }

  /// The running half-year: its latest stand with the pace, and what is asked on the peildatum.
  private func current(_ record: HalfYearRecord) -> [CaseSheet.FigureLine] {
    let figures = record.figures(on: today)
    let asked = figures.total.map { max(0, $0) }
    var lines: [CaseSheet.FigureLine] = []
    if let stand = figures.stand, !figures.isClosed {
      let pace = figures.total.map {
        words.pace(Pace(period: record.period, total: $0, housed: stand.housed, asOf: stand.asOf))
      }
      lines.append(
        CaseSheet.FigureLine(
          moment: words.standRow(stand.asOf), stand: stand.housed, asked: asked, difference: words.running,
          note: asked == 0 ? "" : pace ?? ""))
    }
    lines.append(
      CaseSheet.FigureLine(
        moment: words.runningRow(record.period), stand: figures.isClosed ? figures.housed : nil, asked: asked,
        difference: figures.balance.map(words.difference) ?? words.running,
        note: words.sum(target: figures.target, opening: figures.opening)))
    return lines
  }

  /// The municipality's own figure: shown, never used.
  private var ownFigure: CaseSheet.FigureLine {
    let own = latestOwnFigure
    return CaseSheet.FigureLine(
      moment: words.ownFigureRow, stand: own?.count.housed, asked: nil, difference: "",
      note: own.map { words.ownFigureNote($0.count, difference: $0.difference) } ?? words.noOwnFigure)
  }

  /// The latest figure of the municipality itself, and what it is above that of COA on the same day.
  var latestOwnFigure: (count: Count, difference: Int?)? {
    for period in [running, running.previous] {
      guard let record = subject.record(period),
        let own = record.latestStand(knownOn: today, reporter: .municipality)
      else { continue }
      return (own, record.stand(asOf: own.asOf, knownOn: today).map { own.housed - $0.housed })
    }
    return nil
  }

  // MARK: - The others

  var amongOthers: [String] {
    let openings = others.compactMap { $0.record(running)?.opening(on: today)?.persons }
    var lines: [String] = []
    if openings.count > 1 {
      lines.append(
        words.amongOthers(
          running, subject.name, own: subject.record(running)?.opening(on: today)?.persons,
          without: openings.count { $0 <= 0 }, known: openings.count,
          together: openings.reduce(0) { $0 + max(0, $1) }))
    }
    if let place = place(in: running.previous) { lines.append(place) }
    return lines.isEmpty ? [words.noOthersKnown] : lines
  }

  /// The place of the municipality in a half-year that is closed: the same as among the facts for a judgement.
  private func place(in period: HalfYear) -> String? {
    guard let figures = subject.record(period)?.figures(on: today), figures.isClosed,
      let place = subject.place(in: period, among: others, on: today), place.known > 1
    else { return nil }
    return words.placeInHalfYear(period, place, share: figures.share)
  }

  // MARK: - Questions

  /// What the facts leave open. Nothing is asked that is not on record.
  var questions: [String] {
    var asked: [String] = []
    for item in items {
      switch item.standing {
      case .late where item.party.actor == .municipality: asked.append(words.askWhen(item))
      case .missed where item.kind == .interimTarget: asked.append(words.askWhyMissed(item))
      default: break
      }
    }
    for measure in subject.plans.flatMap(\.measures) {
      guard let reported = measure.delayReported, reported <= today, measure.done == nil else { continue }
      asked.append(words.askAboutDelay(measure, on: reported))
    }
    if let last = lastMeeting, let held = last.held {
      for line in last.report { asked.append(words.askSince(held, line)) }
    }
    if let own = latestOwnFigure, let difference = own.difference, difference != 0 {
      asked.append(words.askAboutOwnFigure(abs(difference), on: own.count.asOf))
    }
    if let figures = subject.record(running)?.figures(on: today), let question = words.askForTotal(figures) {
      asked.append(question)
    }
    return asked.isEmpty ? [words.noQuestions] : asked
  }
}
