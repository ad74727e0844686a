import Supervision

/// What happened to an item, as a phrase for the log: it fits behind "Vastgelegd:" and "Ongedaan gemaakt:". It names
/// no person. `title` is as it stands inside a sentence.
extension Words {
  /// "bijgesteld plan van aanpak van Almere ontvangen op 28-03-2024"
  package func received(_ title: String, of subject: Case, on day: Day) -> String {
    "\(title) van \(subject.name) ontvangen op \(numericDate(day))"
  }

  /// "rappel voor het bijgesteld plan van aanpak van Almere, reactie t/m 9 april 2024"
  package func reminded(_ title: String, of subject: Case, _ reminder: Reminder) -> String {
    "rappel op \(numericDate(reminder.on)) voor \(title) van \(subject.name)"
      + (reminder.replyBy.map { ", reactie t/m \(date($0))" } ?? "")
  }

  /// "uitstel voor bijgesteld plan van Almere: uiterlijk 15 april 2024"
  package func rescheduled(_ title: String, of subject: Case, _ change: Schedule.Change) -> String {
    let term = "\(title) van \(subject.name): \(change.deadline.phrase)"
    switch change.kind {
    case .extended: return "uitstel voor \(term)"
    case .moved: return "verplaatst in overleg, \(term)"
    case .corrected: return "typefout verbeterd, \(term)"
    }
  }

  package func ended(_ item: ItemID, of subject: Case, _ kind: Ending.Kind) -> String {
    "\(named(item, of: subject)) \(kind == .settled ? "afgedaan" : "laten vervallen")"
  }

  package func reopened(_ item: ItemID, of subject: Case) -> String {
    "\(named(item, of: subject)) heropend"
  }

  package func answered(_ item: ItemID, of subject: Case, holds: Bool?) -> String {
    let item = named(item, of: subject)
    guard let holds else { return "antwoord op de voorwaarde van \(item) ingetrokken" }
    return "voorwaarde van \(item) \(holds ? "vervuld" : "niet vervuld")"
  }

  package func reviewed(_ item: ItemID, of subject: Case, on day: Day?) -> String {
    let item = named(item, of: subject)
    return day.map { "\(item) opnieuw bekijken op \(date($0))" } ?? "\(item) niet meer opnieuw bekijken"
  }

  package func finished(_ item: ItemID, of subject: Case, on day: Day) -> String {
    "\(named(item, of: subject)) gedaan op \(numericDate(day))"
  }

  package func delayed(_ item: ItemID, of subject: Case, on day: Day) -> String {
    "vertraging van \(named(item, of: subject)) gemeld op \(numericDate(day))"
  }

  package func removed(_ item: ItemID, of subject: Case) -> String {
    "\(named(item, of: subject)) verwijderd"
  }
  package func changed(_ item: ItemID, of subject: Case) -> String {
    "\(named(item, of: subject)) gewijzigd"
  }

  // MARK: - Documents that come with a change

  package func reminderDocument(_ title: String) -> String { "Rappel: \(title)" }

  package func changeDocument(_ kind: Schedule.Change.Kind, _ title: String) -> String {
    switch kind {
    case .extended: "Uitstel: \(title)"
    case .moved: "Verplaatst: \(title)"
    case .corrected: "Verbeterd: \(title)"
    }
  }

  package var contactDocument: String { "Contact" }
  package var planDocument: String { "Plan van aanpak" }
  package func letterDocument(_ period: String) -> String { "Brief over \(period)" }

  /// "uiterlijk 12 april 2024", as a term of ours.
  package func deadline(by day: Day, basis: Deadline.Basis) -> Deadline {
    Deadline(phrase: "uiterlijk \(date(day))", wording: .by(day), basis: basis)
  }
}
