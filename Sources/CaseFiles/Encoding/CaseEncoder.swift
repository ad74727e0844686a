internal import Supervision

/// Turns cases into the values of a case file, in the order of `Docs/FileFormat.md`: the other way round of
/// `CaseDecoder`. Only what this version knows is in it; what else a file has is kept by `Merge`.
enum CaseEncoder {
  static func encode(_ subject: Case) -> JSONTree {
    var draft = ObjectDraft()
    draft.whole("format", 1)
    draft.put("municipality", municipality(subject))
    draft.text("domain", subject.domain)
    draft.text("enteredThrough", subject.enteredThrough)
    draft.text("handler", subject.handler)
    draft.text("deputy", subject.deputy)
    draft.texts("labels", subject.labels)
    draft.put("closed", subject.closure.map(closure))
    draft.list("documents", subject.documents, document)
    draft.list("ladder", subject.ladder, ladderEntry)
    draft.list("halfYears", subject.halfYears, halfYear)
    draft.list("interimTargets", subject.interimTargets, interimTarget)
    draft.list("agreements", subject.agreements, agreement)
    draft.list("plans", subject.plans, plan)
    draft.list("meetings", subject.meetings, meeting)
    draft.list("actions", subject.actions, action)
    draft.list("contacts", subject.contacts, contact)
    draft.list("notes", subject.notes, note)
    draft.list("population", subject.population, population)
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
