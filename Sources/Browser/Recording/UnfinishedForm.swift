import Recording
import Supervision

/// A form that was being filled in when the program ended: enough to open it again with what was typed.
package struct UnfinishedForm: Hashable, Sendable {
  let verb: Verb
  /// Empty for a case that is still to be made.
  let targets: [Target]
  let texts: [FieldName: String]
}

extension UnfinishedForm {
  package var caseIDs: [CaseID] { targets.map(\.caseID) }

  /// A line for the verb, for each target and for each field; line breaks within a text are written as `\n`.
  package var text: String {
    let lines =
      ["verb \(verb.rawValue)"]
      + targets.map { "target \($0.caseID.text) \($0.item?.text ?? "")" }
      + texts.sorted { $0.key.rawValue < $1.key.rawValue }.map { name, text in
        "field \(name.rawValue) \(text.replacing("\\", with: "\\\\").replacing("\n", with: "\\n"))"
      }
    return lines.joined(separator: "\n") + "\n"
  }

  /// `nil` for a text that another version left, or half of one.
  package init?(text: String) {
    var (verb, targets, texts) = (Verb?.none, [Target](), [FieldName: String]())
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
      switch parts[0] {
      case "verb" where parts.count > 1: verb = Verb(rawValue: parts[1])
      case "target" where parts.count > 2:
        targets.append(Target(caseID: CaseID(parts[1]), item: parts[2].isEmpty ? nil : ItemID(parts[2])))
      case "field" where parts.count > 2: texts[FieldName(rawValue: parts[1])] = parts[2].unescaped
      default: return nil
      }
    }
    guard let verb, !texts.isEmpty else { return nil }
    self.init(verb: verb, targets: targets, texts: texts)
  }
}

extension String {
  fileprivate var unescaped: String {
    var result = ""
    var isEscaped = false
    for character in self {
      if isEscaped {
        result.append(character == "n" ? "\n" : character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        result.append(character)
      }
    }
    return result
  }
}

extension State {
  /// What closing the program now would lose.
  package var unfinishedForm: UnfinishedForm? {
    let open: UnfinishedForm? =
      switch overlay {
      case .form(let form): form.unfinished
      case .conflict(let conflict): conflict.form.unfinished
      default: nil
      }
    // What was kept of an earlier session stays kept until it is opened or dropped.
    return open ?? keptForm
  }

  /// What an earlier session left: opened again at once, and in lines only when asked for, since each line would be
  /// taken for an answer.
  mutating func receive(_ unfinished: UnfinishedForm) -> [Effect] {
    guard size.isLinear else { return resume(unfinished) }
    keptForm = unfinished
    return []
  }

  /// What is said of the form that was kept; `nil` where there is none.
  var keptFormLine: String? {
    keptForm.map { kept in
      let names = kept.targets.map { entry($0.caseID)?.subject.name ?? $0.caseID.text }
      return words.linearFormKept(words.menuLabel(kept.verb.rawValue), of: names)
    }
  }

  /// Opens the form again, about the cases as they are now.
  mutating func resume(_ unfinished: UnfinishedForm) -> [Effect] {
    guard overlay == nil, welcome == nil else { return [] }
    guard !unfinished.targets.isEmpty else {
      openFirstForm(typed: unfinished.texts)
      return []
    }
    return look(.resume(unfinished), unfinished.targets)
  }
}
