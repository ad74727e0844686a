import Supervision
import Wording

extension Form {
  /// A new case. What stands in the context as its subject does not matter.
  package static func open(in context: FormContext) -> Form {
    let words = context.words
    let choices = context.domains
    let fields: [Field] = [
      .required("code", .suggestion(context.municipalities)), .optional("name", .text),
      .required("domain", .suggestion(choices), Case.housing),
    ]
    let head = Field.head(CaseHead(handler: context.author.ifAny))
    return Form(.open, context, title: Verb.open.name(in: words), fields: fields + head) { answers in
      let domain = answers.choice("domain", completing: false) ?? ""
      // It becomes part of the name of a file.
      if !domain.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" }) {
        answers.refuse("domain", words.noDomain(domain))
      }
      let (code, name) = answers.municipality()
      let stem = domain == Case.housing ? code.lowercased() : "\(code.lowercased())-\(domain)"
      var opened = Case(id: CaseID(stem), code: code, name: name, domain: domain)
      opened.take(context.reference.domain(domain))
      let head = answers.head()
      var outcome = Outcome(
        head == CaseHead() ? [] : [.describe(head)], sentence: context.sentence { $0.opened(name, opened) })
      outcome.opens = opened
      if !choices.contains(where: { $0.value == domain }) {
        outcome.cautions.append(words.newDomain(domain, known: choices.map(\.value)))
      }
      return outcome
    }
  }

  /// Herindeling: closed on a day. What was open moves to the successor by `Succession`; the trede never does.
  package static func close(in context: FormContext) -> Form {
    let words = context.words
    let fields: [Field] = [
      .pastDay("on", in: context), .optional("successor", .suggestion(context.municipalities)),
    ]
    return Form(.close, context, title: words.formTitle(.close, context.subject), fields: fields) { answers in
      let on = answers.closingDay()
      var successor: String?
      if let typed = answers.choice("successor", completing: false) {
        successor = context.reference.municipality(typed)?.code
        if successor == nil { answers.refuse("successor", words.noSuchMunicipality(typed)) }
        if successor == context.subject.code { answers.refuse("successor", words.ownSuccessor) }
      }
      let name = successor.flatMap { context.reference.municipality(code: $0)?.name }
      var outcome = Outcome(
        [.close(Case.Closure(on: on, successor: successor))],
        sentence: context.sentence { $0.closed(context.subject, on: on, successor: name) })
      guard let successor else { return outcome }
      let succession = Succession(of: context.subject, into: successor, on: on, in: answers.context)
      outcome.succession = succession
      outcome.effect = succession.effect(in: words) + [words.tredeStays]
      outcome.cautions = succession.cautions(in: words)
      return outcome
    }
  }

  /// Heropenen of a case that was closed. What went to a successor stays there.
  package static func reopenCase(in context: FormContext) -> Form {
    let words = context.words
    let subject = context.subject
    let name = subject.closure?.successor.map { context.reference.municipality(code: $0)?.name ?? $0 }
    return Form(.reopen, context, title: words.formTitle(.reopen, subject), fields: []) { _ in
      Outcome(
        [.reopenCase], sentence: context.sentence { $0.reopenedCase(subject) },
        effect: subject.closure.map { [words.closed($0, successor: name)] } ?? [],
        cautions: name.map { [words.successorKeeps($0)] } ?? [])
    }
  }

  /// Who handles the case, and what else stands at its head.
  package static func assign(in context: FormContext) -> Form {
    let words = context.words
    let fields = Field.head(context.subject.head)
    return Form(.assign, context, title: words.formTitle(.assign, context.subject), fields: fields) {
      answers in
      let head = answers.head()
      return Outcome([.describe(head)], sentence: context.sentence { $0.assigned(of: context.subject) })
    }
  }
}

extension Field {
  fileprivate static func head(_ head: CaseHead) -> [Field] {
    [
      .optional("handler", .text, head.handler), .optional("deputy", .text, head.deputy),
      .optional("entered-through", .text, head.enteredThrough),
      .optional("labels", .text, head.labels.joined(separator: ", ")),
      .optional("aliases", .text, head.aliases.joined(separator: ", ")),
    ]
  }
}

extension FormContext {
  /// Housing first; then what the reference knows, without what no longer exists.
  fileprivate var domains: [Field.Choice] {
    var codes = [Case.housing]
    for code in reference.domains.map(\.code) + reference.scales.map(\.domain)
    where !codes.contains(code) && reference.domain(code)?.until.map({ $0 >= today }) ?? true {
      codes.append(code)
    }
    return codes.map { Field.Choice($0, reference.domain($0)?.title ?? $0) }
  }

  fileprivate var municipalities: [Field.Choice] {
    reference.municipalities.map { Field.Choice($0.code, $0.name) }
  }
}

extension ReferenceBook {
  /// By code, name or another name people type.
  fileprivate func municipality(_ typed: String) -> Municipality? {
    let typed = typed.lowercased()
    return municipalities.first { $0.code.lowercased() == typed || $0.name.lowercased() == typed }
      ?? municipalities.first { $0.aliases.contains { $0.lowercased() == typed } }
  }
}

extension Answers {
  /// On the day of the herindeling or afterwards: why not ahead is said beside the field.
  fileprivate mutating func closingDay() -> Day {
    if let typed = text("on") {
      do throws(DayInputFault) {
        _ = try DayInput.day(from: typed, on: context.today, .backward)
      } catch {
        if case .inTheFuture(let day, _) = error { refuse("on", words.closesAhead(day)) }
      }
    }
    return requiredDay("on")
  }

  fileprivate mutating func head() -> CaseHead {
    CaseHead(
      aliases: list("aliases"), enteredThrough: text("entered-through"), handler: handle("handler"),
      deputy: handle("deputy"), labels: list("labels"))
  }

  /// Code and name from the list; one that is not on it needs both.
  fileprivate mutating func municipality() -> (code: String, name: String) {
    guard let typed = choice("code", completing: false) else { return ("", "") }
    let name = text("name")
    if let listed = context.reference.municipality(typed) {
      if let name, name != listed.name { refuse("name", words.nameDoesNotFit(listed.code, listed.name)) }
      return (listed.code, listed.name)
    }
    let code = typed.uppercased()
    let digits = code.dropFirst(2)
    guard code.hasPrefix("GM"), digits.utf8.count == 4, digits.allSatisfy({ $0.isASCII && $0.isNumber })
    else {
      refuse("code", words.noSuchMunicipality(typed))
      return ("", "")
    }
    if name == nil { refuse("name", words.nameOfUnlisted(code)) }
    return (code, name ?? "")
  }
}
