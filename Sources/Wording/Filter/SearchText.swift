import Supervision

/// Folded text to look words up in, kept as bytes so that looking is a plain scan.
package struct SearchText: Sendable {
  private let bytes: [UInt8]

  package init(_ parts: [String]) {
    var bytes: [UInt8] = []
    for part in parts where !part.isEmpty {
      Folding.append(part, to: &bytes)
      bytes.append(10)
    }
    self.bytes = bytes
  }

  package func contains(_ word: [UInt8]) -> Bool {
    guard let first = word.first else { return true }
    guard word.count <= bytes.count else { return false }
    return bytes.withUnsafeBufferPointer { text in
      word.withUnsafeBufferPointer { word in
        let last = text.count - word.count
        var start = 0
        while start <= last {
          if text[start] == first {
            var length = 1
            while length < word.count, text[start + length] == word[length] { length += 1 }
            if length == word.count { return true }
          }
          start += 1
        }
        return false
      }
    }
  }
}

extension Words {
  /// What a line of the agenda says, with who it is about.
  package func searchText(_ item: AgendaItem, of subject: Case) -> SearchText {
    var parts = [
      subject.name, subject.code, title(item), phrase(item) ?? "", remarks(item), actor(item.party),
      kind(item.kind), place(item.place), standing(item.standing), item.handler ?? "",
    ]
    parts += subject.aliases + subject.labels
    if let day = item.lastDay { parts += [date(day), numericDate(day), day.iso] }
    for other in Language.allCases where other != language { parts += Words(other).namesOf(item) }
    return SearchText(parts)
  }

  /// What names an item in other languages than the one it is shown in: that may be looked for as well.
  private func namesOf(_ item: AgendaItem) -> [String] {
    [title(item), actor(item.party), kind(item.kind), place(item.place), standing(item.standing)]
      + (item.lastDay.map { [date($0), numericDate($0)] } ?? [])
  }

  /// Everything a dossier says.
  package func searchText(_ subject: Case) -> SearchText {
    var parts = [
      subject.name, subject.code, subject.domain, subject.enteredThrough ?? "", subject.handler ?? "",
      subject.deputy ?? "",
    ]
    parts += subject.aliases + subject.labels
    for document in subject.documents {
      parts += [
        document.title, document.number ?? "", document.system ?? "", document.address ?? "",
        day(of: document),
      ]
    }
    for entry in subject.ladder {
      parts += [place(entry.place), entry.reason ?? "", entry.decision?.number ?? ""]
    }
    for record in subject.halfYears {
      parts.append(record.period.description)
      for judgement in record.judgements {
        parts += [self.judgement(judgement), judgement.reason ?? "", judgement.excusable ?? ""]
      }
      for notice in record.targets { parts += [number(notice.persons), notice.by ?? ""] }
      for count in record.counts { parts.append(number(count.housed)) }
      parts.append(record.amv?.remark ?? "")
    }
    for agreement in subject.agreements {
      parts += [agreement.title, agreement.schedule.original.phrase, agreement.next ?? ""]
      parts += agreement.schedule.changes.flatMap { [$0.deadline.phrase, $0.by ?? "", $0.reason ?? ""] }
    }
    for target in subject.interimTargets + subject.plans.flatMap(\.milestones) {
      parts += [target.title, target.schedule.original.phrase]
    }
    for plan in subject.plans {
      parts.append(plan.title)
      for version in plan.versions {
        parts += [
          version.title ?? "", version.status.rawValue, version.conclusion ?? "",
          version.extensionsInWords ?? "",
        ]
      }
      parts += plan.measures.map(\.title)
    }
    for meeting in subject.meetings {
      parts += [
        meeting.kind.rawValue, meeting.title ?? "", meeting.purpose ?? "", meeting.participants ?? "",
      ]
      parts += meeting.report
      if let held = meeting.held { parts += [date(held), numericDate(held)] }
    }
    for action in subject.actions { parts += [action.title, action.requester ?? "", action.handler ?? ""] }
    for contact in subject.contacts { parts += [contact.with, contact.channel ?? ""] + contact.text }
    for note in subject.notes { parts.append(note.text) }
    return SearchText(parts)
  }
}
