/// The people of a store. Each change gives a new list, or the reason why it is impossible.
package struct People: Hashable, Sendable {
  package private(set) var all: [Person]

  package init(_ all: [Person] = []) {
    self.all = all
  }

  /// Why a change to the people is impossible.
  package enum Violation: Error, Hashable, Sendable {
    case noSuchPerson(String)
    case idTaken(String)
    /// It is no `Handle`.
    case senselessID(String)
    /// A name has to be said. The key names what is empty.
    case missing(String)
    case absenceEndsBeforeItStarts(Person.Absence)
  }

  /// The person with a handle. Case files may write it in capitals.
  package subscript(handle: String?) -> Person? {
    guard let handle else { return nil }
    return all.first { $0.id == handle } ?? all.first { $0.id.lowercased() == handle.lowercased() }
  }

  /// Those of one municipality: its wethouder, ambtenaar, griffier.
  package func of(_ code: String) -> [Person] { all.filter { $0.body == code } }

  package func adding(_ person: Person) throws(Violation) -> People {
    guard self[person.id] == nil else { throw .idTaken(person.id) }
    try check(person)
    return People(all + [person])
  }

  package func changing(_ person: Person) throws(Violation) -> People {
    guard let index = all.firstIndex(where: { $0.id == person.id }) else { throw .noSuchPerson(person.id) }
    try check(person)
    var changed = self
    changed.all[index] = person
    return changed
  }

  /// Nothing of the person stays; where the name still stands in free text, `mentions(of:)` tells.
  package func forgetting(_ id: String) throws(Violation) -> People {
    guard let person = self[id] else { throw .noSuchPerson(id) }
    return People(all.filter { $0.id != person.id })
  }

  private func check(_ person: Person) throws(Violation) {
    guard Handle.isSensible(person.id) else { throw .senselessID(person.id) }
    guard person.name.contains(where: { !$0.isWhitespace }) else { throw .missing("name") }
    if let absence = person.absent.first(where: { $0.until < $0.from }) {
      throw .absenceEndsBeforeItStarts(absence)
    }
  }
}

extension Case {
  /// Who handles the case on a day: while the handler is absent the deputy, unless that one is absent too (M13).
  package func handlerOnDuty(on day: Day, people: People) -> String? {
    onDuty(instead: handler, on: day, people: people)
  }

  func onDuty(instead handler: String?, on day: Day, people: People) -> String? {
    guard people[handler]?.isAbsent(on: day) == true, let deputy,
      people[deputy]?.isAbsent(on: day) != true
    else { return handler }
    return deputy
  }
}
