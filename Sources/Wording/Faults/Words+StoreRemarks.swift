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

  /// `afspraken a1 · ontvangen` for `agreements[a1].receipts`, where no case is at hand to name its items.
  package func pathInWords(_ path: String) -> String {
    path.split(separator: ".").map { part in
      let name = part.prefix { $0 != "[" }
      let inner = part.dropFirst(name.count).dropFirst().prefix { $0 != "]" }
      return keyName(String(name)) + (inner.isEmpty || inner.allSatisfy(\.isNumber) ? "" : " \(inner)")
    }.joined(separator: " · ")
  }

  /// A key of the case file in words; one that this version does not know as it stands there.
  private func keyName(_ key: String) -> String { KeyWords.all[key].map { self[$0] } ?? key }

  /// JSON without its signs: `{"on":"2024-04-02"}` as `on 2024-04-02`.
  private func plainValue(_ json: String) -> String {
    let plain = json.replacing("\":", with: " ").filter { !"{}[]\"\n".contains($0) }
    return plain.split(separator: " ").joined(separator: " ")
  }
}
