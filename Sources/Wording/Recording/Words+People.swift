import Supervision

extension Words {
  /// Why a change to the people of a store is impossible.
  package func violation(_ violation: People.Violation) -> String {
    switch violation {
    case .noSuchPerson(let id): "“\(id)” staat niet in de lijst van personen."
    case .idTaken(let id): "“\(id)” is al in gebruik; kies andere initialen."
    case .senselessID(let id): "“\(id)” kan niet: gebruik letters, cijfers, punten en streepjes."
    case .missing: "Vul een naam in."
    case .absenceEndsBeforeItStarts(let absence):
      "De afwezigheid eindigt op \(date(absence.until)), voor het begin op \(date(absence.from))."
    }
  }

  /// Why targets cannot be handed over.
  ///
  /// - Parameter cases: to name the municipalities.
  package func violation(_ violation: Handover.Violation, of cases: [Case]) -> String {
    func name(_ id: CaseID) -> String { cases.first { $0.id == id }?.name ?? id.text }
    return switch violation {
    case .sumDiffers(let missing) where missing > 0:
      "De som van de taakstellingen moet gelijk blijven: er ontbreken \(number(missing))."
    case .sumDiffers(let missing):
      "De som van de taakstellingen moet gelijk blijven: het zijn er \(number(-missing)) te veel."
    case .noTarget(let id): "\(name(id)) heeft in dat halfjaar geen taakstelling om over te dragen."
    case .noSuchCase(let id): "“\(id)” is er niet in deze dossiermap."
    case .negativePersons(let id, let persons): "\(name(id)): \(number(persons)) is geen aantal personen."
    }
  }

  /// "jk: J. de Vries, toezichthouder, 0320-123456; afwezig t/m 9 augustus 2024"
  package func person(_ person: Person, on today: Day) -> String {
    let parts = [person.name, person.role, person.contact, person.body].compactMap { $0 }
    var text = "\(person.id): \(parts.joined(separator: ", "))"
    for absence in person.absent where absence.until >= today {
      text +=
        absence.from <= today
        ? "; afwezig t/m \(date(absence.until))"
        : "; afwezig \(date(absence.from)) t/m \(date(absence.until))"
    }
    return text
  }

  package var nobody: String { "Er staat nog niemand in de lijst van personen." }
  package func personAdded(_ id: String) -> String { "Toegevoegd: \(id)." }
  package func personChanged(_ id: String) -> String { "Gewijzigd: \(id)." }
  package func personForgotten(_ id: String) -> String { "Vergeten: \(id)." }
  package func forgetTitle(_ person: Person) -> String { "Vergeten: \(person.id), \(person.name)" }
  package var cannotBeUndone: String { "Dit is niet ongedaan te maken." }
  package var stillMentioned: String { "De naam staat nog in vrije tekst:" }

  /// `Almere, notes.n1: …gebeld met de griffier…`
  package func mention(_ mention: Mention) -> String {
    "\(mention.municipality), \(mention.key): \(mention.excerpt)"
  }
}
