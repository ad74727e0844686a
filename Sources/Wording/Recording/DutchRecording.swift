import Supervision

extension Dutch {
  package var fieldIsEmpty: String { "vul dit in" }

  package func notADay(_ text: String) -> String {
    "“\(text)” is geen datum; typ bijvoorbeeld 6 apr of 06-04-2026"
  }

  /// What an item is called, for a title or a sentence: "bijgesteld plan van aanpak".
  package func title(of item: ItemID, in subject: Case) -> String {
    switch subject.item(item) {
    case .agreement(let agreement): agreement.title
    case .interimTarget(let target), .milestone(let target, _): target.title
    case .plan(let plan): plan.title
    case .version(let version, _): version.title ?? item.text
    case .measure(let measure, _): measure.title
    case .meeting(let meeting): meeting.title ?? meeting.kind.rawValue
    case .action(let action): action.title
    case .contact(let contact): contact.with
    case .note, .document, nil: item.text
    }
  }

  /// "bijgesteld plan van aanpak van Almere ontvangen op 28-03-2024"
  package func received(_ title: String, of subject: Case, on day: Day) -> String {
    "\(title) van \(subject.name) ontvangen op \(numericDate(day))"
  }
}
