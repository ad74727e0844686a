import Supervision
import Wording

extension Form {
  /// A meeting that was announced or planned.
  package static func meeting(in context: FormContext) -> Form {
    let words = context.words
    let fields = Meeting.fields(of: nil, context) + [.id]
    return Form(.meeting, context, title: words.formTitle(.meeting, context.subject), fields: fields) {
      answers in
      let meeting = answers.meeting(changing: nil)
      return Outcome(
        [.add(.meeting(meeting))],
        sentence: context.sentence { $0.meetingAdded(meeting, of: context.subject) },
        effect: answers.effect(of: meeting.schedule))
    }
  }

  /// A day in the calendars. The window that was announced stays the yardstick.
  package static func planMeeting(_ meeting: ItemID, in context: FormContext) -> Form {
    let words = context.words
    let standing = context.subject.meeting(meeting)?.planned
    let fields: [Field] = [.required("on", .comingDay, standing.map(words.numericDate))]
    return Form(.planMeeting, context, title: words.formTitle(.planMeeting, meeting, context), fields: fields)
    {
      answers in
      let on = answers.requiredDay("on")
      answers.remarkWindow(of: meeting, on: on)
      return Outcome(
        [.plan(meeting: meeting, on: on)],
        sentence: context.sentence {
          $0.meetingPlanned(
            $0.inSentence(meeting, context), of: context.subject, on: on, wasPlanned: standing)
        },
        effect: standing.map { [words.wasPlanned($0)] } ?? [])
    }
  }

  package static func holdMeeting(_ meeting: ItemID, in context: FormContext) -> Form {
    let words = context.words
    let subject = context.subject
    let standing = subject.meeting(meeting)
    var day = context.today
    if let planned = standing?.planned, planned <= context.today { day = planned }
    // Held before its window and asked for again: to say that it was the one meant (rule 23).
    if let held = standing?.held { day = held }
    var fields: [Field] = [
      .required("on", .pastDay, words.numericDate(day)), .optional("report", .lines),
    ]
    if standing?.schedule != nil {
      fields.append(.optional("counts", .flag, standing?.held == nil ? nil : words.yesOrNo(true)))
    }
    fields.append(.document(context))
    return Form(.holdMeeting, context, title: words.formTitle(.holdMeeting, meeting, context), fields: fields)
    {
      answers in
      let on = answers.requiredDay("on")
      answers.remarkWindow(of: meeting, on: on)
      let held = Held(
        on: on, report: answers.lines("report"),
        countsOutsideWindow: answers.asks("counts") && answers.flag("counts"),
        document: answers.document("document", title: Words.stored.reportDocument))
      return Outcome(
        [.hold(meeting: meeting, held)],
        sentence: context.sentence { $0.meetingHeld($0.inSentence(meeting, context), of: subject, on: on) })
    }
  }

  package static func cancelMeeting(_ meeting: ItemID, in context: FormContext) -> Form {
    let words = context.words
    return Form(
      .cancelMeeting, context, title: words.formTitle(.cancelMeeting, meeting, context),
      fields: [.pastDay("on", in: context)]
    ) { answers in
      let on = answers.requiredDay("on")
      return Outcome(
        [.cancel(meeting: meeting, on: on)],
        sentence: context.sentence {
          $0.meetingCancelled($0.inSentence(meeting, context), of: context.subject, on: on)
        })
    }
  }
}

extension Form.Outcome {
  /// A meeting that was held together with what was agreed in it, as one change: one step to save and to take back.
  ///
  /// - Parameter agreed: outcomes of forms for an agreement or an interim target; whatever else they change comes
  ///   after it.
  package func agreeing(_ agreed: [Form.Outcome], in words: Words) -> Form.Outcome {
    guard let place = changes.firstIndex(where: { if case .hold = $0 { true } else { false } }),
      case .hold(let meeting, var held) = changes[place]
    else { return self }
    var result = self
    var documents: [CaseChange] = []
    var others: [CaseChange] = []
    for change in agreed.reduce([], { $0 + $1.changes(after: changes + $0) }) {
      switch change {
      case .add(.document): documents.append(change)
      case .add(let record): held.agreed.append(record)
      case .agree(meeting, let records): held.agreed += records
      default: others.append(change)
      }
    }
    result.changes[place] = .hold(meeting: meeting, held)
    result.changes = documents + result.changes + others
    result.effect += agreed.flatMap(\.effect)
    result.cautions += agreed.flatMap(\.cautions)
    result.sentence = Words.stored.meetingHeld(sentence, agreeing: held.agreed.count)
    result.shown = words.meetingHeld(shown, agreeing: held.agreed.count)
    return result
  }
}

extension Meeting {
  static func fields(of meeting: Meeting?, _ context: FormContext) -> [Field] {
    let words = context.words
    var fields: [Field] = [
      .required(
        "kind", Field.choice(of: Meeting.Kind.self, words) { $0.meetingKind($1) },
        words.meetingKind(meeting?.kind ?? .bestuurlijkOverleg)),
      .optional("title", .text, meeting?.title),
    ]
    if meeting?.schedule == nil {
      fields += [.optional("window", .deadline), .optional("phrase", .text), .basis(words)]
    }
    fields += [
      .optional("on", .comingDay, meeting?.planned.map(words.numericDate)),
      .optional("purpose", .text, meeting?.purpose), .optional("participants", .text, meeting?.participants),
    ]
    if let meeting { fields.append(.optional("report", .lines, meeting.report.joined(separator: "\n"))) }
    fields += Field.party(meeting?.party ?? Party(.province), words)
    return fields + [
      .optional("agreed-on", .pastDay, meeting?.agreedOn.map(words.numericDate)),
      .source(context, meeting?.source), .documents(meeting?.documents ?? []), .warning(meeting?.warning),
    ]
  }
}

extension Answers {
  mutating func meeting(changing standing: Meeting?) -> Meeting {
    var meeting = standing ?? Meeting(id: id(), kind: .bestuurlijkOverleg)
    meeting.kind = word("kind") ?? meeting.kind
    meeting.title = text("title")
    if asks("window"), !isEmpty("window") || !isEmpty("phrase") {
      meeting.schedule = Schedule(term("window", usually: .announcement))
    }
    meeting.planned = day("on")
    meeting.purpose = text("purpose")
    meeting.participants = text("participants")
    if let standing { meeting.report = isUntouched("report") ? standing.report : lines("report") }
    meeting.party = party(meeting.party)
    meeting.agreedOn = day("agreed-on")
    meeting.source = source()
    meeting.documents = documents("documents", title: Words.stored.meeting(meeting))
    meeting.warning = warning()
    return meeting
  }

  /// Says when the day lies outside the window that was announced.
  fileprivate mutating func remarkWindow(of meeting: ItemID, on day: Day) {
    guard faults["on"] == nil, let schedule = context.subject.meeting(meeting)?.schedule else { return }
    let deadline = schedule.deadline(on: context.today)
    let term = Term(deadline, calendar: context.reference.calendar)
    guard let last = term.lastDay else { return }
    if day > last || term.firstDay.map({ day < $0 }) ?? (day != last && deadline.wording.isExact) {
      remark("on", words.outsideWindow(deadline, term.firstDay, last))
    }
  }
}

extension Deadline.Wording {
  /// "op 16 april" is that day and no other.
  fileprivate var isExact: Bool {
    if case .on = self { return true }
    return false
  }
}
