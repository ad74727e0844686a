import Supervision
import Wording

extension Form {
  /// The judgement over a half-year, pinned to the delivery it used.
  package static func assess(in context: FormContext) -> Form {
    let words = context.words
    let period =
      context.item.flatMap { HalfYear($0.text) } ?? context.subject.rhythm.closed(on: context.today)
    let scale = context.scale(for: period)
    var fields: [Field] = [
      .required("half-year", .halfYear, context.subject.name(of: period)),
      .required(
        "word", .suggestion(scale.map { $0.steps.map { Field.Choice($0.word, words.step($0)) } } ?? [])),
    ]
    if scale == nil { fields.append(.optional("colour", .text)) }
    fields += [
      .optional("on", .pastDay, words.numericDate(context.today)), .optional("because", .text),
      .optional("used", .suggestion(context.deliveries(of: period)), words.latestDelivery),
      .optional("excusable", .text), .source(context), .document(context),
    ]
    return Form(.assess, context, title: words.formTitle(.assess, context.subject), fields: fields) {
      answers in
      let period = answers.judgedPeriod("half-year")
      let (word, colour) = answers.judgement(of: period)
      var judgement = Judgement(word: word, colour: colour, on: answers.day("on"))
      judgement.source = answers.source(
        orNew: Words.stored.assessmentDocument(context.subject.name(of: period)))
      judgement.reason = answers.text("because")
      judgement.excusable = answers.text("excusable")
      answers.readUsed(of: period, into: &judgement)
      let standing = context.subject.record(period)?.judgement
      return Outcome(
        [.assess(period, judgement)],
        sentence: context.sentence { $0.assessed(judgement, period, of: context.subject) },
        effect: (context.subject.countsPersons ? words.judgedOn(judgement) : [])
          + (standing.map {
            [words.judgementWas($0)]
              + ($0.reason == nil ? [] : [words.earlierJudgementStays(hasReason: judgement.reason != nil)])
          } ?? []))
    }
  }

  /// Where the letter is on its way to the public.
  package static func sent(in context: FormContext) -> Form {
    let words = context.words
    let period =
      context.item.flatMap { HalfYear($0.text) } ?? context.subject.rhythm.closed(on: context.today)
    let standing = context.subject.record(period)?.letter
    let fields: [Field] = [
      .required("half-year", .halfYear, context.subject.name(of: period)),
      .required(
        "state",
        Field.choice(words) { words in words.letterStates.map { ($0.value, words.letterState($0.state)) } }),
      .optional("on", .pastDay, words.numericDate(context.today)),
      .document(context, standing?.document),
      .optional("to-be-public", .flag, standing.map { words.yesOrNo($0.toBePublic) }),
      .optional("address", .text, standing?.address),
    ]
    return Form(.sent, context, title: words.formTitle(.sent, context.subject), fields: fields) { answers in
      let period = answers.judgedPeriod("half-year")
      let choice = answers.choice("state")
      let state = words.letterStates.first { $0.value == choice }?.state ?? .concept
      let standing = context.subject.record(period)?.letter
      var letter = standing ?? Letter(document: nil, state: state)
      letter.state = state
      if let day = answers.day("on") { letter.days[state] = day }
      letter.document = answers.document(
        "document", title: Words.stored.letterDocument(context.subject.name(of: period)))
      letter.toBePublic = answers.flag("to-be-public")
      letter.address = answers.webAddress("address", standing: standing?.address)
      var effect: [String] = []
      if let day = standing?.days[state], day != letter.days[state] {
        effect.append(words.letterStateWas(state, day))
      }
      return Outcome(
        [.letter(period, letter)],
        sentence: context.sentence { $0.letterReached(state, period, of: context.subject) }, effect: effect)
    }
  }
}

extension FormContext {
  fileprivate func scale(for period: HalfYear) -> JudgementScale? {
    reference.scale(domain: subject.domain, on: period.peildatum)
  }

  /// COA's deliveries for the peildatum of the half-year, the latest first.
  fileprivate func deliveries(of period: HalfYear) -> [Field.Choice] {
    subject.deliveriesToJudge(period).reversed().map {
      Field.Choice(($0.delivered ?? $0.asOf).iso, words.delivery($0))
    } + [Field.Choice("latest", in: words) { $0.latestDelivery }]
  }
}

extension Case {
  fileprivate func deliveriesToJudge(_ period: HalfYear) -> [Count] {
    record(period)?.deliveries(asOf: period.peildatum, knownOn: .latest) ?? []
  }
}

extension Answers {
  /// Where the public reads the letter: it goes on the site as it is, so no file of a colleague's and no script.
  fileprivate mutating func webAddress(_ name: FieldName, standing: String?) -> String? {
    let address = text(name)
    guard let address, address != standing else { return address }
    let rest = ["https://", "http://"].first(where: address.folded.hasPrefix).map {
      address.dropFirst($0.count)
    }
    let host = rest?.prefix { $0 != "/" && $0 != "?" && $0 != "#" } ?? ""
    if !host.contains(".") || host.hasPrefix(".") || address.contains(where: \.isWhitespace) {
      refuse(name, words.notOnTheWeb)
    }
    return address
  }

  /// The word with the colour that goes with it on the scale in force; where no scale is known, as typed.
  fileprivate mutating func judgement(of period: HalfYear) -> (word: String, colour: String?) {
    let typed = choice("word") ?? ""
    guard let scale = context.scale(for: period) else {
      let colour = asks("colour") ? text("colour") : nil
      if colour == nil { refuse("word", words.noScale(context.subject.name(of: period))) }
      return (typed, colour ?? "")
    }
    let choices = scale.steps.map { Field.Choice($0.word, words.step($0)) }
    let word = read("word") { typed, text throws(Typed.Fault) in try typed.choice(text, among: choices) }
    guard let step = word.flatMap(scale.step(word:)) else { return (typed, "") }
    if let colour = step.colour { remark("word", colour) }
    return (step.word, step.colour)
  }

  /// The delivery that was used: the latest, or the one of a day or with a number.
  fileprivate mutating func readUsed(of period: HalfYear, into judgement: inout Judgement) {
    guard let typed = choice("used", completing: false) else { return }
    let deliveries = context.subject.deliveriesToJudge(period)
    if typed == "latest" {
      judgement.usedDelivery = deliveries.last.map { $0.delivered ?? $0.asOf }
      judgement.usedHoused = deliveries.last?.housed
      return
    }
    let persons = (try? Typed(words).persons(typed, signed: false)).flatMap { $0.count == 1 ? $0[0] : nil }
    if let count = deliveries.last(where: { ($0.delivered ?? $0.asOf).iso == typed }) {
      judgement.usedDelivery = count.delivered ?? count.asOf
      judgement.usedHoused = count.housed
    } else if let count = deliveries.last(where: { $0.housed == persons }) {
      judgement.usedDelivery = count.delivered
      judgement.usedHoused = count.housed
    } else {
      refuse("used", words.noSuchDelivery(typed, deliveries))
    }
  }
}
