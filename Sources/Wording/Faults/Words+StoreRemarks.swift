import Supervision

/// What is said about a store beside its own faults.
extension Words {
  /// What was found and put right when the store was opened.
  package func recovery(_ remark: RecoveryRemark) -> String {
    switch remark {
    case .finished(_, let sentence): "Afgemaakt wat bij de vorige keer bleef liggen: \(sentence)."
    case .discarded(let file): "Een half bestand is opgeruimd (\(file)); er was niets vastgelegd."
    case .tornLine(let log, let kept):
      "De laatste regel van \(log) was afgebroken" + (kept.map { " en is bewaard als \($0)" } ?? "") + "."
    case .pending: "Er is nog iets half bewaard; de volgende wijziging maakt het in orde."
    }
  }

  /// One value of a file before and after, as far as a person can read it.
  package func valueChange(_ change: ValueChange, in subject: Case) -> String {
    var parts: [String] = []
    for part in change.path.split(separator: ".") {
      let name = part.prefix { $0 != "[" }
      let inner = part.dropFirst(name.count).dropFirst().prefix { $0 != "]" }
      if !inner.isEmpty, subject.item(ItemID(String(inner))) != nil {
        parts.append(title(of: ItemID(String(inner)), in: subject))
      } else {
        parts.append(keyName(String(name)))
      }
    }
    return self.change(
      parts.isEmpty ? "dossier" : parts.joined(separator: " · "), from: change.before.map(plainValue),
      to: change.after.map(plainValue))
  }

  private func keyName(_ key: String) -> String {
    switch key {
    case "agreements": "afspraken"
    case "receipts": "ontvangen"
    case "reminders": "rappel"
    case "schedule", "deadline", "term": "termijn"
    case "changes": "uitstel"
    case "ending": "afgedaan"
    case "meetings": "overleg"
    case "held": "gehouden"
    case "planned": "gepland"
    case "actions": "acties"
    case "done": "gedaan"
    case "title": "titel"
    case "handler": "behandelaar"
    case "deputy": "vervanger"
    case "halfYears": "halfjaar"
    case "counts": "COA-cijfer"
    case "targets": "taakstelling"
    case "ladder": "trede"
    case "contacts": "contact"
    case "notes": "notities"
    case "documents": "stukken"
    default: key
    }
  }

  /// JSON without its signs: `{"on":"2024-04-02"}` as `on 2024-04-02`.
  private func plainValue(_ json: String) -> String {
    let plain = json.replacing("\":", with: " ").filter { !"{}[]\"\n".contains($0) }
    return plain.split(separator: " ").joined(separator: " ")
  }
}
