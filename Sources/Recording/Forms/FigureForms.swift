import Supervision
import Wording

extension Form {
  /// A target notice, or its revision.
  package static func target(in context: FormContext) -> Form {
    let words = context.words
    let fields: [Field] = [
      .halfYear(in: context), .required("persons", .persons(signed: false)), .optional("from", .pastDay),
      .optional("national", .persons(signed: false)), .optional("by", .text), .source(context),
    ]
    return Form(.target, context, title: words.formTitle(.target, context.subject), fields: fields) {
      answers in
      let period = answers.requiredHalfYear("half-year")
      let notice = TargetNotice(
        persons: answers.requiredPersons("persons"), from: answers.day("from"),
        national: answers.persons("national"), by: answers.text("by"), source: answers.source())
      let before = context.subject.record(period)?.targets.last
      if before != nil, notice.from == nil, answers.isEmpty("from") {
        answers.refuse("from", words.revisionNeedsDay)
      }
      return Outcome(
        [.notify(period, notice)],
        sentence: context.sentence {
          $0.targetNotified(notice, period, of: context.subject, isRevision: before != nil)
        },
        effect: before.map { [words.targetWas($0)] } ?? [])
    }
  }

  /// An opening balance, a total or an end balance as somebody stated it.
  package static func statement(_ verb: Verb, in context: FormContext) -> Form {
    let words = context.words
    let fields: [Field] = [
      .halfYear(in: context), .required("persons", .persons(signed: verb != .total)),
      .optional("from", .pastDay),
      .source(context),
    ]
    return Form(verb, context, title: words.formTitle(verb, context.subject), fields: fields) { answers in
      let period = answers.requiredHalfYear("half-year")
      var statement = Statement(
        persons: answers.requiredPersons("persons"), from: answers.day("from"), source: answers.source())
      let record = context.subject.record(period)
      let before =
        switch verb {
        case .carried: record?.carried.last
        case .total: record?.totals.last
        default: record?.balances.last
        }
      // Without a day it would count from before what it takes the place of, also in a letter that went out. An end
      // balance without a day counts from the peildatum, which may be ahead.
      let isAssumed =
        statement.from == nil && before != nil && (verb != .balance || period.peildatum <= context.today)
      if isAssumed { statement.from = context.today }
      let change: CaseChange =
        switch verb {
        case .carried: .carry(period, statement)
        case .total: .total(period, statement)
        default: .balance(period, statement)
        }
      return Outcome(
        [change],
        sentence: context.sentence { $0.stated(verb.rawValue, statement, period, of: context.subject) },
        effect: (before.map { [words.statementWas($0)] } ?? [])
          + (isAssumed ? [words.countsFrom(context.today)] : []))
    }
  }

  /// The indicative number of unaccompanied minors: shown, never counted.
  package static func amv(in context: FormContext) -> Form {
    let words = context.words
    let period = Field.halfYear(in: context)
    let shown = HalfYear(period.text).flatMap { context.subject.record($0) }?.amv
    let fields: [Field] = [
      period, .optional("persons", .persons(signed: false), shown?.persons.map { String($0) }),
      .optional("province", .persons(signed: false), shown?.province.map { String($0) }),
      .optional("remark", .text, shown?.remark), .source(context, shown?.source),
    ]
    return Form(.amv, context, title: words.formTitle(.amv, context.subject), fields: fields) { answers in
      let period = answers.requiredHalfYear("half-year")
      // What stood in the fields is of the half-year they were opened for; of another its own record is kept.
      let standing = context.subject.record(period)?.amv
      let isOther = !answers.isUntouched("half-year")
      func keeps(_ name: FieldName) -> Bool { isOther && answers.isUntouched(name) }
      let target = AmvTarget(
        persons: keeps("persons") ? standing?.persons : answers.persons("persons"),
        province: keeps("province") ? standing?.province : answers.persons("province"),
        remark: keeps("remark") ? standing?.remark : answers.text("remark"),
        source: keeps("source") ? standing?.source : answers.source())
      return Outcome(
        [.amv(period, target)],
        sentence: context.sentence { $0.amvStated(target, period, of: context.subject) },
        effect: standing == nil ? [] : [words.amvKept])
    }
  }

  package static func population(in context: FormContext) -> Form {
    let words = context.words
    let fields: [Field] = [
      .required("on", .pastDay, words.numericDate(Day(context.today.year, 1, 1))),
      .required("persons", .persons(signed: false)), .source(context),
    ]
    return Form(.population, context, title: words.formTitle(.population, context.subject), fields: fields) {
      answers in
      let population = Case.Population(
        on: answers.requiredDay("on"), persons: answers.requiredPersons("persons"), source: answers.source())
      return Outcome(
        [.population(population)],
        sentence: context.sentence { $0.populationStated(population, of: context.subject) })
    }
  }
}

extension Field {
  /// The half-year that runs, or the one of the figure that the form is about.
  fileprivate static func halfYear(in context: FormContext) -> Field {
    let period = context.item.flatMap { HalfYear($0.text) } ?? HalfYear(containing: context.today)
    return .required("half-year", .halfYear, period.description)
  }
}
