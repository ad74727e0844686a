/// The six things with a deadline of a made-up case, and the plan they belong to.
extension CaseFile {
  func agreements() -> JSON {
    [
      agreement("a1", kind: "agreement", outline.plan, deadline: ["before": .day(outline.plan.lastDay + 1)]),
      agreement("a2", kind: "report", outline.report, deadline: ["by": .day(outline.report.lastDay)]),
      agreement(
        "a3", kind: "duty", outline.duty, deadline: ["by": .day(outline.duty.lastDay)],
        condition: ["targetNotRealised": "2024-I"]),
    ]
  }

  private func agreement(
    _ identifier: String, kind: String, _ obligation: Obligation, deadline: JSON, condition: JSON? = nil
  ) -> JSON {
    var members: [(String, JSON)] = [
      ("id", .string(identifier)), ("title", .string(obligation.title)), ("kind", .string(kind)),
      ("actor", "municipality"), ("actorLabel", "college"),
      ("deadline", term(obligation, basis: kind == "duty" ? "expectation" : "agreed", deadline)),
    ]
    if let condition { members.append(("condition", condition)) }
    members += [("agreedOn", "2024-02-02"), ("meeting", "m1"), ("source", "brief-2023-ii")]
    if let met = obligation.met {
      members.append(
        ("receipts", [["on": .day(met), "channel": "e-mail", "adoption": "college", "complete": true]]))
    }
    members.append(("next", "toetsen door de provincie en bespreken in het bestuurlijk overleg"))
    return .object(members)
  }

  private func term(_ obligation: Obligation, basis: String, _ deadline: JSON) -> JSON {
    guard case .object(let members) = deadline else { return deadline }
    return .object([("phrase", .string(obligation.phrase)), ("basis", .string(basis))] + members)
  }

  func interimTarget() -> JSON {
    let target = outline.interimTarget
    return [
      "id": "t1", "title": .string(target.title), "period": "2024-I", "actor": "municipality",
      "actorLabel": "college", "deadline": term(target, basis: "agreed", ["on": .day(target.lastDay)]),
      "backlogPart": 12, "targetPart": 41, "required": 53, "effort": true, "agreedOn": "2024-02-02",
      "meeting": "m1", "source": "brief-2023-ii",
    ]
  }

  func meetings() -> JSON {
    let meeting = outline.meeting
    return [
      [
        "id": "m1", "kind": "bestuurlijk overleg", "actor": "province", "held": "2024-02-02",
        "purpose": "voortgang van het plan van aanpak",
        "report": [
          "De gemeente licht toe dat enkele maatregelen vertraging oplopen.",
          "De provincie vraagt een bijgesteld plan met maatregelen en data.",
        ],
        "agreed": ["a1", "a2", "t1"], "source": "verslag-bo",
      ],
      [
        "id": "m2", "kind": "bestuurlijk overleg", "title": .string(meeting.title), "actor": "province",
        "deadline": term(
          meeting, basis: "announcement", ["window": [.day(meeting.firstDay), .day(meeting.lastDay)]]),
        "purpose": "voortgang en eventuele vervolgstappen", "source": "brief-2023-ii",
      ],
    ]
  }

  func action() -> JSON {
    let action = outline.action
    var members: [(String, JSON)] = [
      ("id", "o1"), ("title", .string(action.title)), ("kind", "own"), ("handler", "jk"),
      ("deadline", term(action, basis: "internal", ["by": .day(action.lastDay)])), ("concerns", "a1"),
      ("createdOn", "2024-02-05"),
    ]
    if let met = action.met { members.append(("done", .day(met))) }
    return .object(members)
  }

  mutating func plan() -> JSON {
    let measures = [
      "Tussenvoorziening in het voormalige gemeentekantoor", "Voorrang bij nieuwbouw van de corporatie",
      "Splitsen van ruime woningen met medewerking van eigenaren", "Flexwoningen op een tijdelijke locatie",
    ]
    return [
      "id": "p1", "title": "Plan van aanpak 2023", "source": "plan-2023",
      "versions": [
        [
          "id": "p1v1", "status": "voldoende", "title": "Plan van aanpak", "statusOn": "2023-06-28",
          "receipts": [
            ["on": "2023-06-02", "channel": "e-mail", "adoption": "college", "document": "plan-2023"]
          ],
          "extensionsInWords": "na herhaald uitstel", "conclusion": "voldoende maatregelen",
          "source": "plan-2023",
        ]
      ],
      "measures": .array(
        measures.enumerated().map { number, title in
          [
            "id": .string("p1m\(number + 1)"), "title": .string(title),
            "persons": .number(chance.number(4...40)), "source": "plan-2023",
          ]
        }),
    ]
  }
}
