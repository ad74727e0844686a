internal import Supervision

/// Turns cases into the values of a case file, in the order of `Docs/FileFormat.md`: the other way round of
/// `CaseDecoder`. Only what this version knows is in it; what else a file has is kept by `Merge`.
enum CaseEncoder {
  /// - Parameter other: a case to tell this one from. A list that it has too is only marked, with `null`: what a
  ///   change leaves alone, nearly everything, need not be written out to be compared.
  static func encode(_ subject: Case, besides other: Case? = nil) -> JSONTree {
    var draft = ObjectDraft()
    draft.whole("format", 1)
    draft.put("municipality", municipality(subject))
    draft.text("domain", subject.domain)
    draft.text("enteredThrough", subject.enteredThrough)
    draft.text("handler", subject.handler)
    draft.text("deputy", subject.deputy)
    draft.texts("labels", subject.labels)
    draft.put("closed", subject.closure.map(closure))
    draft.list("documents", subject.documents, besides: other?.documents, document)
    draft.list("ladder", subject.ladder, besides: other?.ladder, ladderEntry)
    draft.list("halfYears", subject.halfYears, besides: other?.halfYears, halfYear)
    draft.list("interimTargets", subject.interimTargets, besides: other?.interimTargets, interimTarget)
    draft.list("agreements", subject.agreements, besides: other?.agreements, agreement)
    draft.list("plans", subject.plans, besides: other?.plans, plan)
    draft.list("meetings", subject.meetings, besides: other?.meetings, meeting)
    draft.list("actions", subject.actions, besides: other?.actions, action)
    draft.list("contacts", subject.contacts, besides: other?.contacts, contact)
    draft.list("notes", subject.notes, besides: other?.notes, note)
    draft.list("population", subject.population, besides: other?.population, population)
    return draft.tree
  }

  private static func municipality(_ subject: Case) -> JSONTree {
    var draft = ObjectDraft()
    draft.text("code", subject.code)
    draft.text("name", subject.name)
    draft.texts("aliases", subject.aliases)
    return draft.tree
  }

  private static func closure(_ closure: Case.Closure) -> JSONTree {
    var draft = ObjectDraft()
    draft.day("on", closure.on)
    draft.text("successor", closure.successor)
    return draft.tree
  }

  private static func document(_ document: Document) -> JSONTree {
    var draft = ObjectDraft()
    draft.document("id", document.id)
    draft.text("title", document.title)
    draft.text("subject", document.subject)
    draft.text("number", document.number)
    draft.day("date", document.date)
    draft.day("earliest", document.earliest)
    draft.day("latest", document.latest)
    draft.text("system", document.system)
    draft.text("address", document.address)
    return draft.tree
  }

  private static func population(_ population: Case.Population) -> JSONTree {
    var draft = ObjectDraft()
    draft.day("on", population.on)
    draft.whole("persons", population.persons)
    draft.document("source", population.source)
    return draft.tree
  }
}
