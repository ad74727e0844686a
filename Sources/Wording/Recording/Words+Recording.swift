import Supervision

/// What happened to an item, as a phrase for the log: it fits behind "Vastgelegd:" and "Ongedaan gemaakt:". It names
/// no person. `title` is as it stands inside a sentence.
extension Words {
  /// "bijgesteld plan van aanpak van Almere ontvangen op 28-03-2024"
  package func received(_ title: String, of subject: Case, on day: Day) -> String {
    say(
      nl: "\(title) van \(subject.name) ontvangen op \(numericDate(day))",
      en: "\(title) of \(subject.name) received on \(numericDate(day))")
  }

  /// "rappel voor het bijgesteld plan van aanpak van Almere, reactie t/m 9 april 2024"
  package func reminded(_ title: String, of subject: Case, _ reminder: Reminder) -> String {
    say(
      nl: "rappel op \(numericDate(reminder.on)) voor \(title) van \(subject.name)",
      en: "reminder on \(numericDate(reminder.on)) about \(title) of \(subject.name)")
      + (reminder.replyBy.map { say(nl: ", reactie t/m \(date($0))", en: ", reply by \(date($0))") } ?? "")
  }

  /// "uitstel voor bijgesteld plan van Almere: uiterlijk 15 april 2024"
  package func rescheduled(_ title: String, of subject: Case, _ change: Schedule.Change) -> String {
    let term = say(
      nl: "\(title) van \(subject.name): \(change.deadline.phrase)",
      en: "\(title) of \(subject.name): \(change.deadline.phrase)")
    switch change.kind {
    case .extended: return say(nl: "uitstel voor \(term)", en: "extension for \(term)")
    case .moved: return say(nl: "verplaatst in overleg, \(term)", en: "moved in consultation, \(term)")
    case .corrected: return say(nl: "typefout verbeterd, \(term)", en: "slip corrected, \(term)")
    }
  }

  package func ended(_ item: ItemID, of subject: Case, _ kind: Ending.Kind) -> String {
    say(
      nl: "\(named(item, of: subject)) \(kind == .settled ? "afgedaan" : "laten vervallen")",
      en: "\(named(item, of: subject)) \(kind == .settled ? "settled" : "waived")")
  }

  package func reopened(_ item: ItemID, of subject: Case) -> String {
    say(nl: "\(named(item, of: subject)) heropend", en: "\(named(item, of: subject)) reopened")
  }

  package func answered(_ item: ItemID, of subject: Case, holds: Bool?) -> String {
    let item = named(item, of: subject)
    guard let holds else {
      return say(
        nl: "antwoord op de voorwaarde van \(item) ingetrokken",
        en: "answer to the condition of \(item) withdrawn")
    }
    return say(
      nl: "voorwaarde van \(item) \(holds ? "vervuld" : "niet vervuld")",
      en: "condition of \(item) \(holds ? "met" : "not met")")
  }

  package func reviewed(_ item: ItemID, of subject: Case, on day: Day?) -> String {
    let item = named(item, of: subject)
    return day.map {
      say(nl: "\(item) opnieuw bekijken op \(date($0))", en: "\(item) to be looked at again on \(date($0))")
    } ?? say(nl: "\(item) niet meer opnieuw bekijken", en: "\(item) no longer to be looked at again")
  }

  package func finished(_ item: ItemID, of subject: Case, on day: Day) -> String {
    say(
      nl: "\(named(item, of: subject)) gedaan op \(numericDate(day))",
      en: "\(named(item, of: subject)) done on \(numericDate(day))")
  }

  package func delayed(_ item: ItemID, of subject: Case, on day: Day) -> String {
    say(
      nl: "vertraging van \(named(item, of: subject)) gemeld op \(numericDate(day))",
      en: "delay of \(named(item, of: subject)) reported on \(numericDate(day))")
  }

  package func removed(_ item: ItemID, of subject: Case) -> String {
    say(nl: "\(named(item, of: subject)) verwijderd", en: "\(named(item, of: subject)) removed")
  }
  package func changed(_ item: ItemID, of subject: Case) -> String {
    say(nl: "\(named(item, of: subject)) gewijzigd", en: "\(named(item, of: subject)) changed")
  }

  // MARK: - Documents that come with a change

  package func reminderDocument(_ title: String) -> String {
    say(nl: "Rappel: \(title)", en: "Reminder: \(title)")
  }

  package func changeDocument(_ kind: Schedule.Change.Kind, _ title: String) -> String {
    switch kind {
    case .extended: say(nl: "Uitstel: \(title)", en: "Extension: \(title)")
    case .moved: say(nl: "Verplaatst: \(title)", en: "Moved: \(title)")
    case .corrected: say(nl: "Verbeterd: \(title)", en: "Corrected: \(title)")
    }
  }

  package var contactDocument: String { say(nl: "Contact", en: "Contact") }
  package var planDocument: String { say(nl: "Plan van aanpak", en: "Plan of action") }
  package func letterDocument(_ period: String) -> String {
    say(nl: "Brief over \(period)", en: "Letter for \(period)")
  }

  /// "uiterlijk 12 april 2024", as a term of ours.
  package func deadline(by day: Day, basis: Deadline.Basis) -> Deadline {
    Deadline(
      phrase: say(nl: "uiterlijk \(date(day))", en: "no later than \(date(day))"), wording: .by(day),
      basis: basis)
  }
}
