import Supervision

/// The words of a calendar that leaves the program. Nothing of it counts from today, and what somebody typed as a
/// reason stays inside.
extension Words {
  /// `Almere: Bijgesteld plan van aanpak`, and of what is over how it ended.
  package func calendarSummary(_ item: AgendaItem, of subject: Case) -> String {
    let what = "\(caseName(subject)): \(title(item))"
    return item.standing.isOpen ? what : "\(what) (\(standingWord(item)))"
  }

  /// The literal words, whose move it is, and what there is to know about the term.
  package func calendarLines(_ item: AgendaItem) -> [String] {
    var lines: [String] = []
    if let phrase = item.phrase, !phrase.isEmpty {
      lines.append("“\(phrase)”" + (item.basis.map { " (\(basis($0)))" } ?? ""))
    } else if let phrase = phrase(item) {
      lines.append(phrase)
    }
    lines.append("Aan zet: \(actor(item.party))")
    lines += item.remarks.compactMap { lasting($0, of: item) }.map(sentenceCase)
    lines.append("Dossier \(item.caseID), \(item.id)")
    return lines
  }

  /// A remark as it can stand in a calendar: it says the same tomorrow, and is no reason that a colleague typed.
  private func lasting(_ remark: Remark, of item: AgendaItem) -> String? {
    switch remark {
    case .reminderOverdue, .settled, .waived: nil
    case .review(let day): "opnieuw bekijken op \(date(day))"
    default: self.remark(remark, of: item)
    }
  }

  /// The municipality, and for another domain than housing which one.
  package func caseName(_ subject: Case) -> String {
    subject.domain == Case.housing ? subject.name : "\(subject.name) (\(subject.domainTitle))"
  }
}
