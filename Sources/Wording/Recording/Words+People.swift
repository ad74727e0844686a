import Supervision

extension Words {
  /// Why a change to the people of a store is impossible.
  package func violation(_ violation: People.Violation) -> String {
    switch violation {
    case .noSuchPerson(let id):
      say(nl: "“\(id)” staat niet in de lijst van personen.", en: "“\(id)” is not in the list of people.")
    case .idTaken(let id):
      say(
        nl: "“\(id)” is al in gebruik; kies andere initialen.",
        en: "“\(id)” is in use already; choose other initials.")
    case .senselessID(let id): senselessHandle(id)
    case .missing: say(nl: "Vul een naam in.", en: "Fill in a name.")
    case .absenceEndsBeforeItStarts(let absence):
      say(
        nl: "De afwezigheid eindigt op \(date(absence.until)), voor het begin op \(date(absence.from)).",
        en: "The absence ends on \(date(absence.until)), before it begins on \(date(absence.from)).")
    }
  }

  /// What a handle may be, to somebody who gave another.
  package func senselessHandle(_ text: String) -> String {
    say(
      nl: "“\(text)” kan niet als naam in het logboek: gebruik letters, cijfers, en . - _, hoogstens "
        + "\(Handle.longest) tekens, zoals initialen.",
      en: "“\(text)” cannot be a name in the log: use letters, digits, and . - _, at most \(Handle.longest) "
        + "characters, such as initials.")
  }

  /// The same of who records, with where that is said.
  package func senselessAuthor(_ text: String) -> String {
    senselessHandle(text)
      + say(
        nl: " Zeg het met --author, of stel TREDE_AUTHOR in.",
        en: " Say it with --author, or set TREDE_AUTHOR.")
  }

  /// Why targets cannot be handed over.
  ///
  /// - Parameter cases: to name the municipalities.
  package func violation(_ violation: Handover.Violation, of cases: [Case]) -> String {
    func name(_ id: CaseID) -> String { cases.first { $0.id == id }?.name ?? id.text }
    return switch violation {
    case .sumDiffers(let missing) where missing > 0:
      say(
        nl: "De som van de taakstellingen moet gelijk blijven: er ontbreken \(number(missing)).",
        en: "The sum of the targets must stay the same: it is \(number(missing)) short.")
    case .sumDiffers(let missing):
      say(
        nl: "De som van de taakstellingen moet gelijk blijven: het zijn er \(number(-missing)) te veel.",
        en: "The sum of the targets must stay the same: it is \(number(-missing)) too high.")
    case .noTarget(let id):
      say(
        nl: "\(name(id)) heeft in dat halfjaar geen taakstelling om over te dragen.",
        en: "\(name(id)) has no target in that half-year to hand over.")
    case .noSuchCase(let id):
      say(nl: "“\(id)” is er niet in deze dossiermap.", en: "There is no “\(id)” in this folder of cases.")
    case .negativePersons(let id, let persons):
      say(
        nl: "\(name(id)): \(number(persons)) is geen aantal personen.",
        en: "\(name(id)): \(number(persons)) is not a number of persons.")
    }
  }

  /// "jk: J. de Vries, toezichthouder, 0320-123456; afwezig t/m 9 augustus 2024"
  package func person(_ person: Person, on today: Day) -> String {
    let parts = [person.name, person.role, person.contact, person.body].compactMap { $0 }
    var text = "\(person.id): \(parts.joined(separator: ", "))"
    for absence in person.absent where absence.until >= today {
      text +=
        absence.from <= today
        ? say(nl: "; afwezig t/m \(date(absence.until))", en: "; absent up to \(date(absence.until))")
        : say(
          nl: "; afwezig \(date(absence.from)) t/m \(date(absence.until))",
          en: "; absent \(date(absence.from)) to \(date(absence.until))")
    }
    return text
  }

  package var nobody: String {
    say(
      nl: "Er staat nog niemand in de lijst van personen.", en: "There is nobody in the list of people yet.")
  }
  package func personAdded(_ id: String) -> String { say(nl: "Toegevoegd: \(id).", en: "Added: \(id).") }
  package func personChanged(_ id: String) -> String { say(nl: "Gewijzigd: \(id).", en: "Changed: \(id).") }
  package func personForgotten(_ id: String) -> String {
    say(nl: "Vergeten: \(id).", en: "Forgotten: \(id).")
  }
  package func forgetTitle(_ person: Person) -> String {
    say(nl: "Vergeten: \(person.id), \(person.name)", en: "Forget: \(person.id), \(person.name)")
  }
  package var cannotBeUndone: String {
    say(nl: "Dit is niet ongedaan te maken.", en: "This cannot be undone.")
  }
  package var stillLogged: String {
    say(
      nl: "In het logboek, dat niet herschreven wordt, staat de naam in deze stappen:",
      en: "The log is not rewritten; in it the name stands in these steps:")
  }

  /// `2 april 2024 08:41, mb (s1): …gebeld met De Vries…`
  package func mention(_ mention: LoggedMention) -> String {
    "\(moment(mention.stamp.at)), \(mention.stamp.author) (\(mention.stamp.id)): \(mention.excerpt)"
  }

  /// Of a person who would be added, changed or forgotten.
  package func wouldChangePeople(_ sentence: String) -> String {
    say(nl: "Dit zou gebeuren, er is niets geschreven. ", en: "This would happen, nothing was written. ")
      + sentence
  }

  package var stillMentioned: String {
    say(nl: "De naam staat nog in vrije tekst:", en: "The name is still in free text:")
  }

  /// `Almere, notes.n1: …gebeld met de griffier…`
  package func mention(_ mention: Mention) -> String {
    "\(mention.municipality), \(mention.key): \(mention.excerpt)"
  }
}
