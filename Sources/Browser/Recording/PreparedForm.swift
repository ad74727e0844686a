import Recording
import Supervision
import Wording

/// A form that a cell of the round opens, with what is known filled in.
struct PreparedForm: Hashable, Sendable {
  let verb: Verb
  let period: HalfYear
  let texts: [FieldName: String]
  /// The field to begin in.
  let focus: FieldName?

  init(_ verb: Verb, _ period: HalfYear, _ texts: [FieldName: String] = [:], focus: FieldName? = nil) {
    self.verb = verb
    self.period = period
    self.texts = texts
    self.focus = focus
  }

  /// The half-year, for forms that start from one.
  func item(of verb: Verb) -> ItemID? {
    switch verb {
    case .assess, .sent, .step: ItemID(period.description)
    default: nil
    }
  }
}

extension State {
  /// Opens what the selected step asks for, for one municipality or for all that are marked.
  mutating func recordRound(_ action: Action, _ targets: [Target]) -> [Effect] {
    var prepared: [(form: PreparedForm, target: Target)] = []
    for target in targets {
      guard let subject = entry(target.caseID)?.subject, let row = roundTable.row(target.caseID) else {
        continue
      }
      switch preparing(action, row, subject) {
      case .form(let form, let item):
        prepared.append((form, Target(caseID: target.caseID, item: item)))
      case .refusal(let sentence): return say(sentence)
      }
    }
    guard let first = prepared.first?.form else { return [] }
    let verbs = Set(prepared.map(\.form.verb))
    guard verbs.count == 1 else {
      return say(words.differentCompletions(verbs.map { words.menuLabel($0.rawValue) }.sorted()))
    }
    // What stands for one municipality only is not put before all.
    let isSame = prepared.allSatisfy { $0.form == first }
    let form = isSame ? first : first.keeping(only: prepared.map(\.form))
    return look(.prepared(form), prepared.map(\.target))
  }

  private enum Preparing {
    case form(PreparedForm, item: ItemID?)
    case refusal(String)
  }

  private func preparing(_ action: Action, _ row: RoundRow, _ subject: Case) -> Preparing {
    let step = action == .councilDay ? RoundStep.council : roundStep
    let mark = subject.record(roundPeriod)?.round[step]
    if action == .notNeeded {
      if step == .figure { return .refusal(words.alwaysNeeded(step)) }
      if row.state(step).isDone { return .refusal(words.doneAlready(step, row.municipality)) }
      return .form(marking(step, ["not-needed": mark?.notNeeded ?? ""], focus: "not-needed"), item: nil)
    }
    if action == .councilDay {
      if row.state(step).isDone { return .refusal(words.doneAlready(step, row.municipality)) }
      return .form(planning(mark), item: nil)
    }
    return recording(step, mark, row, subject)
  }

  private func recording(_ step: RoundStep, _ mark: RoundMark?, _ row: RoundRow, _ subject: Case) -> Preparing
  {
    switch step {
    case .figure:
      let texts: [FieldName: String] = [
        "as-of": words.numericDate(roundPeriod.peildatum), "half-year": roundPeriod.description,
      ]
      return .form(PreparedForm(.count, roundPeriod, texts, focus: "housed"), item: nil)
    case .judgement: return .form(PreparedForm(.assess, roundPeriod, focus: "word"), item: nil)
    case .meeting: return meeting(of: subject)
    case .council:
      if let day = row.councilDay, day <= today {
        return .form(letter(.adopted, of: subject, meant: day), item: nil)
      }
      return row.state(step).isDone
        ? .form(letter(.adopted, of: subject), item: nil) : .form(planning(mark), item: nil)
    case .sent: return .form(letter(.sent, of: subject), item: nil)
    case .published: return .form(letter(.public, of: subject), item: nil)
    case .checked, .forwarded:
      let done = mark?.done ?? today
      return .form(marking(step, ["done": words.numericDate(done)], focus: "done"), item: nil)
    }
  }

  /// The meeting of the round: a day for it, that it was held, or a new one.
  private func meeting(of subject: Case) -> Preparing {
    guard let meeting = subject.roundMeeting(roundPeriod, on: today) else {
      let texts: [FieldName: String] = ["kind": Meeting.Kind.bestuurlijkOverleg.rawValue]
      return .form(PreparedForm(.meeting, roundPeriod, texts, focus: "on"), item: nil)
    }
    if meeting.held != nil { return .form(PreparedForm(.change, roundPeriod), item: meeting.id) }
    let verb = meeting.planned.map { $0 <= today } ?? false ? Verb.holdMeeting : .planMeeting
    return .form(PreparedForm(verb, roundPeriod), item: meeting.id)
  }

  private func marking(_ step: RoundStep, _ texts: [FieldName: String], focus: FieldName) -> PreparedForm {
    PreparedForm(
      .step, roundPeriod, texts.merging(["step": words.roundStep(step)]) { first, _ in first }, focus: focus)
  }

  private func planning(_ mark: RoundMark?) -> PreparedForm {
    marking(.council, ["planned": mark?.planned.map(words.numericDate) ?? ""], focus: "planned")
  }

  /// A day that is on record stays where nothing else is typed.
  ///
  /// - Parameter day: for which it was meant.
  private func letter(_ state: Letter.State, of subject: Case, meant day: Day? = nil) -> PreparedForm {
    var texts: [FieldName: String] = ["state": words.letterState(state)]
    if let day = subject.record(roundPeriod)?.letter?.days[state] ?? day {
      texts["on"] = words.numericDate(day)
    }
    return PreparedForm(.sent, roundPeriod, texts, focus: "on")
  }
}

extension PreparedForm {
  /// Only what all of them have in common.
  fileprivate func keeping(only forms: [PreparedForm]) -> PreparedForm {
    let common = texts.filter { name, text in forms.allSatisfy { $0.texts[name] == text } }
    return PreparedForm(verb, period, common, focus: focus)
  }
}
