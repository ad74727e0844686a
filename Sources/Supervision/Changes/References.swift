extension Case {
  /// The names of what refers to the item and would point at nothing without it. What belongs to a plan goes
  /// with the plan.
  func references(to id: ItemID, at place: ItemPlace) -> [String] {
    var names: [String] = []
    switch place {
    case .meeting:
      names += agreements.filter { $0.meeting == id }.map(\.id.text)
      names += (interimTargets + plans.flatMap(\.milestones)).filter { $0.meeting == id }.map(\.id.text)
      names += meeting(id)?.agreed.map(\.text) ?? []
    case .plan(let index):
      let inside = Set(
        plans[index].versions.map(\.id) + plans[index].milestones.map(\.id)
          + plans[index].measures.map(\.id) + [id])
      names += actions.filter { $0.concerns.map(inside.contains) ?? false }.map(\.id.text)
      return names
    default: break
    }
    names += actions.filter { $0.concerns == id }.map(\.id.text)
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }

  /// The names of what rests on the document.
  func references(to id: DocumentID) -> [String] {
    var names: [String] = []
    func add(_ name: String, _ ids: [DocumentID?]) {
      if ids.contains(id), !names.contains(name) { names.append(name) }
    }
    for (index, entry) in ladder.enumerated() { add("ladder[\(index)]", [entry.source]) }
    for record in halfYears { add(record.period.description, record.documentIDs) }
    for target in interimTargets {
      add(target.id.text, [target.source] + target.documents + target.schedule.sources)
    }
    for agreement in agreements {
      add(
        agreement.id.text,
        [agreement.source] + agreement.documents + agreement.schedule.sources
          + agreement.receipts.map(\.document) + agreement.reminders.map(\.document))
    }
    for plan in plans {
      add(plan.id.text, [plan.source])
      for version in plan.versions {
        add(
          version.id.text,
          [version.source] + version.documents + (version.schedule?.sources ?? [])
            + version.receipts.map(\.document))
      }
      for target in plan.milestones {
        add(target.id.text, [target.source] + target.documents + target.schedule.sources)
      }
      for measure in plan.measures {
        add(measure.id.text, [measure.source] + (measure.schedule?.sources ?? []))
      }
    }
    for meeting in meetings {
      add(meeting.id.text, [meeting.source] + meeting.documents + (meeting.schedule?.sources ?? []))
    }
    for action in actions {
      add(action.id.text, [action.source] + action.documents + (action.schedule?.sources ?? []))
    }
    for contact in contacts { add(contact.id.text, [contact.document]) }
    for note in notes { add(note.id.text, [note.source]) }
    for inhabitants in population { add("population", [inhabitants.source]) }
    return names
  }
}

extension Schedule {
  fileprivate var sources: [DocumentID?] { changes.map(\.source) }
}

extension HalfYearRecord {
  fileprivate var documentIDs: [DocumentID?] {
    (carried + totals + balances).map(\.source) + targets.map(\.source) + counts.map(\.source)
      + [amv?.source, letter?.document] + judgements.map(\.source)
  }
}
