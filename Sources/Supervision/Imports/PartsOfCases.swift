/// An import goes over all cases of a province: of each is kept what it asks for.
extension Case {
  /// Whose case it is, and whether it is open: what the rows of a table are sorted by.
  package var identity: Case {
    var part = Case(id: id, code: code, name: name, domain: domain)
    part.aliases = aliases
    part.closure = closure
    return part
  }

  /// What the figures of a table for a half-year are compared with.
  package func figures(around period: HalfYear) -> Case {
    var part = identity
    part.halfYears = halfYears.filter { $0.period == period || $0.period == period.previous }
    part.documents = documents
    part.population = population
    return part
  }
}
