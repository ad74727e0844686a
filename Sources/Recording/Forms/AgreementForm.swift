import Supervision
import Wording

extension Form {
  /// An agreement, a report or a standing duty; with a meeting that was held it is made and linked there.
  package static func agree(in context: FormContext) -> Form {
    let words = context.words
    let meeting = context.item.flatMap { context.subject.meeting($0)?.id }
    let fields = Agreement.fields(of: nil, agreedIn: meeting, context) + [.id]
    return Form(.agree, context, title: words.formTitle(.agree, context.subject), fields: fields) { answers in
      let agreement = answers.agreement(changing: nil)
      let series = answers.series(of: agreement)
      let records = series ?? [.agreement(agreement)]
      return Outcome(
        agreement.meeting.map { [.agree(meeting: $0, records)] } ?? records.map { .add($0) },
        sentence: context.sentence { words in
          series.map { words.seriesAgreed(agreement, times: $0.count, of: context.subject) }
            ?? words.agreed(agreement, of: context.subject)
        },
        effect: series.map { [words.seriesDays(answers.lastDays(of: $0))] }
          ?? answers.effect(of: agreement.schedule))
    }
  }
}

extension Agreement {
  /// The fields of an agreement, filled in with what is recorded. A term that is there is changed by uitstel,
  /// verplaatsing or correctie, which keep what it was.
  static func fields(of agreement: Agreement?, agreedIn meeting: ItemID? = nil, _ context: FormContext)
    -> [Field]
  {
    let words = context.words
    var fields: [Field] = [
      .required("title", .text, agreement?.title),
      .required(
        "kind", Field.choice(of: Agreement.Kind.self, words) { $0.agreementKind($1) },
        words.agreementKind(agreement?.kind ?? .agreement)),
    ]
    if agreement == nil {
      fields += [
        .optional("by", .deadline), .optional("times", .number),
        .optional("every", Field.choice(words) { $0.rhythms }),
      ]
    }
    fields += Field.party(agreement?.party ?? Party(.municipality), words)
    fields += [
      .optional("meeting", .item(Field.meetings(context)), (agreement?.meeting ?? meeting)?.text),
      .optional("agreed-on", .pastDay, agreement?.agreedOn.map(words.numericDate)),
      .source(context, agreement?.source), .optional("next", .text, agreement?.next),
      .optional("condition", .text, agreement?.condition.map(words.conditionText)),
    ]
    // What is seldom asked comes last, where a small screen begins to scroll.
    if agreement == nil { fields += [.optional("phrase", .text), .basis(words)] }
    return fields + [
      .documents(agreement?.documents ?? []),
      .optional("review-on", .comingDay, agreement?.reviewOn.map(words.numericDate)),
      .warning(agreement?.warning),
    ]
  }
}

extension Answers {
  mutating func agreement(changing standing: Agreement?) -> Agreement {
    let title = required("title")
    let kind = word("kind", Agreement.Kind.self) ?? .agreement
    var agreement =
      standing
      ?? Agreement(
        id: id(), kind: kind, title: title, party: Party(.municipality),
        schedule: Schedule(term("by", usually: kind.usualBasis)))
    agreement.title = title
    agreement.kind = kind
    agreement.party = party(agreement.party)
    agreement.meeting = item("meeting")
    agreement.agreedOn = day("agreed-on")
    agreement.condition = condition(standing?.condition)
    agreement.source = source()
    agreement.documents = documents("documents", title: title)
    agreement.next = text("next")
    agreement.warning = warning()
    agreement.reviewOn = day("review-on")
    if agreement.reviewOn != nil, agreement.schedule.original.wording != .undated {
      refuse("review-on", words.reviewOnlyWithoutDate)
    }
    return agreement
  }

  /// A term by its words, its literal words where those are others, or literal words without a date.
  mutating func term(_ name: FieldName, usually: Deadline.Basis) -> Deadline {
    let basis = word("basis") ?? usually
    let phrase = asks("phrase") ? text("phrase") : nil
    if let deadline = deadline(name, basis: basis, phrase: phrase) { return deadline }
    if phrase == nil, faults[name] == nil { refuse(name, words.termIsEmpty) }
    return Deadline(phrase: phrase ?? "", wording: .undated, basis: basis)
  }

  /// A half-year is "if its target is not realised", anything else a question that a person answers.
  private mutating func condition(_ standing: Condition?) -> Condition? {
    if isUntouched("condition") { return standing }
    guard let text = text("condition") else { return nil }
    do throws(HalfYearInputFault) {
      return .targetNotRealised(try HalfYearInput.halfYear(from: text))
    } catch {
      switch error {
      case .noSuchHalf, .yearOutOfRange:
        // Meant as a half-year, and there is none like it: as a question it would wait for an answer for ever.
        refuse("condition", words.inputFault(error))
        return standing
      default: return .question(text, answer: nil)
      }
    }
  }

  fileprivate func lastDays(of series: [Record]) -> [Day] {
    series.compactMap {
      $0.schedule.flatMap { Term($0.original, calendar: context.reference.calendar).lastDay }
    }
  }

  func effect(of schedule: Schedule?) -> [String] {
    guard let schedule else { return [] }
    let term = Term(schedule.original, calendar: context.reference.calendar)
    return [words.newTerm(term, on: context.today)] + term.notes.map(words.term)
  }
}

extension Agreement.Kind {
  /// What it rests on when nobody says: agreed, asked, or expected.
  fileprivate var usualBasis: Deadline.Basis {
    switch self {
    case .agreement: .agreed
    case .report: .request
    case .duty: .expectation
    }
  }
}
