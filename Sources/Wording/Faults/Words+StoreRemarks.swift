import Supervision

/// What is said about a store beside its own faults.
extension Words {
  /// What was found and put right when the store was opened.
  package func recovery(_ remark: RecoveryRemark) -> String {
    switch remark {
    case .finished(_, let sentence):
      say(
        nl: "Afgemaakt wat bij de vorige keer bleef liggen: \(sentence).",
        en: "Finished what was left half done last time: \(sentence).")
    case .discarded(let file):
      say(
        nl: "Een half bestand is opgeruimd (\(file)); er was niets vastgelegd.",
        en: "A half-written file was cleared away (\(file)); nothing had been recorded.")
    case .tornLine(let log, let kept):
      say(nl: "De laatste regel van \(log) was afgebroken", en: "The last line of \(log) was cut off")
        + (kept.map { say(nl: " en is bewaard als \($0)", en: " and was kept as \($0)") } ?? "") + "."
    case .pending:
      say(
        nl: "Er is nog iets half bewaard; de volgende wijziging maakt het in orde.",
        en: "Something is still half saved; the next change puts it right.")
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
      parts.isEmpty ? say(nl: "dossier", en: "case") : parts.joined(separator: " · "),
      from: change.before.map { fileValue($0, of: change.key) },
      to: change.after.map { fileValue($0, of: change.key) })
  }

  /// `afspraken a1 · ontvangen` for `agreements[a1].receipts`, where no case is at hand to name its items.
  package func pathInWords(_ path: String) -> String {
    path.split(separator: ".").map { part in
      let name = part.prefix { $0 != "[" }
      let inner = part.dropFirst(name.count).dropFirst().prefix { $0 != "]" }
      return keyName(String(name)) + (inner.isEmpty || inner.allSatisfy(\.isNumber) ? "" : " \(inner)")
    }.joined(separator: " · ")
  }
}
