/// One case at a glance on a day: a row of Gemeenten and of `trede list`.
package struct CaseOverview: Hashable, Sendable {
  package let caseID: CaseID
  package let code: String
  package let municipality: String
  package let domain: String
  package let domainTitle: String
  package let rhythm: JudgingRhythm
  package let ladder: LadderRecord
  /// The half-year, or the year by its second half, that was closed last, which judgements are about.
  package let judgedPeriod: HalfYear
  package let judgement: JudgementState
  /// The running half-year, as far as it is known.
  package let period: HalfYear
  package let figures: Figures?
  /// The item that comes first, and whose move it is.
  package let next: AgendaItem?
  /// There is a backlog or a trede of 2 or higher, and nothing lies ahead (M9).
  package let lacksNextStep: Bool
  package let handler: String?
  /// Who handles it on the day: the deputy while the handler is absent.
  package let handlerOnDuty: String?
  /// The case is closed on the day.
  package let closure: Case.Closure?

  /// `2023-II`, `2023`
  package var judgedName: String { rhythm.name(of: judgedPeriod) }

  /// What is known about the judgement over the half-year that was closed last. Not judged is not unknown.
  package enum JudgementState: Hashable, Sendable {
    case judged(Judgement)
    /// The half-year is on record, without a judgement.
    case notJudged
    case unknown
  }
}

extension Case {
  /// - Parameters:
  ///   - agenda: the items of this case on the day of the context.
  ///   - people: who is absent when; without them nobody is.
  package func overview(agenda: [AgendaItem], on today: Day, people: People = People()) -> CaseOverview {
    let running = HalfYear(containing: today)
    let closed = rhythm.closed(on: today)
    let judgement: CaseOverview.JudgementState =
      if let record = record(closed), record.isKnown(on: today) {
        record.knownJudgement(on: today).map { .judged($0) } ?? .notJudged
      } else {
        .unknown
      }
    let ladder = ladder(on: today)
    let figures = record(running)?.figures(on: today)
    let ahead = agenda.filter { $0.isNextStep }
    let backlog = figures?.opening ?? record(running.previous)?.figures(on: today).balance?.persons ?? 0
    let needsStep = backlog > 0 || (ladder.place.trede?.number ?? 0) >= 2
    return CaseOverview(
      caseID: id, code: code, municipality: name, domain: domain, domainTitle: domainTitle, rhythm: rhythm,
      ladder: ladder, judgedPeriod: closed,
      judgement: judgement, period: running, figures: figures,
      next: ahead.min(by: AgendaItem.comesFirst) ?? agenda.filter(\.isAhead).min(by: AgendaItem.comesFirst),
      lacksNextStep: needsStep && ahead.isEmpty && !isClosed(on: today), handler: handler,
      handlerOnDuty: handlerOnDuty(on: today, people: people),
      closure: isClosed(on: today) ? closure : nil)
  }
}

extension AgendaItem {
  /// Something that lies ahead or waits.
  package var isAhead: Bool { standing.asksAttention || standing == .later || standing == .conditional }

  /// A step somebody takes: the peildatum comes by itself, asking COA for its stand brings the case no further, and
  /// a right that another party may or may not use is none either.
  package var isNextStep: Bool {
    guard isAhead, kind != .target else { return false }
    return switch title {
    case .appeal, .objection, .standRequest: false
    default: true
    }
  }
}
