/// A case with every key of the format. Tests take it as it is, or with one piece replaced.
let sampleCase = """
  {
    "format": 1,
    "municipality": {
      "code": "GM0034",
      "name": "Almere",
      "aliases": ["almere stad"]
    },
    "domain": "huisvesting-vergunninghouders",
    "enteredThrough": "de brief over 2023-II",
    "handler": "JV",
    "deputy": "KB",
    "labels": ["flevoland", "groot"],
    "closed": { "on": "2030-01-01", "successor": "GM0050" },
    "documents": [
      {
        "id": "brief", "title": "Brief over 2023-II", "subject": "oordeel over Almere", "number": "123",
        "date": "2024-02-20",
        "earliest": "2024-02-17", "latest": "2024-03-01", "system": "DMS", "address": "https://example.org"
      },
      { "id": "besluit", "title": "Besluit" }
    ],
    "ladder": [
      {
        "step": "recorded", "trede": 3, "from": "2021-09-15", "reason": "achterstand", "source": "brief",
        "decision": { "on": "2021-09-01", "number": "B1", "published": "2021-09-15", "term": "2021-12-31" },
        "requirements": [
          { "requirement": "nameTerm", "by": "2021-10-01", "done": "2021-09-20", "reason": "spoed" }
        ]
      },
      { "step": "down", "trede": "none" }
    ],
    "halfYears": [
      {
        "period": "2023-II",
        "carried": [{ "persons": 147, "from": "2023-07-10", "source": "brief" }],
        "targets": [
          { "persons": 336, "national": 27300, "by": "minister", "source": "brief" },
          { "persons": 216, "from": "2023-11-10" }
        ],
        "totals": [{ "persons": 363 }],
        "counts": [
          {
            "asOf": "2024-01-01", "housed": 318, "reporter": "municipality", "delivered": "2024-01-20",
            "source": "brief"
          },
          { "asOf": "2024-01-01", "housed": 318 }
        ],
        "balances": [{ "persons": -45 }],
        "amv": { "persons": 48, "province": 98, "remark": "buiten IBT", "source": "brief" },
        "judgement": {
          "word": "niet adequaat", "colour": "rood", "on": "2024-02-20", "reason": "achterstand",
          "used": { "delivered": "2024-01-20", "housed": 318 }, "excusable": "nee", "source": "brief"
        },
        "earlierJudgements": [{ "word": "adequaat", "colour": "groen", "on": "2024-02-01" }],
        "letter": {
          "document": "brief", "state": "public", "days": { "sent": "2024-02-20", "public": "2024-02-21" },
          "toBePublic": true, "address": "https://example.org/brief"
        },
        "ending": { "kind": "settled", "on": "2024-03-01", "reason": "afgedaan" }
      },
      { "period": "2024-I" }
    ],
    "interimTargets": [
      {
        "id": "t1", "title": "Tussendoel", "period": "2024-I", "actor": "municipality", "actorLabel": "college",
        "deadline": { "phrase": "op 1 april 2024", "basis": "agreed", "on": "2024-04-01" },
        "backlogPart": 45, "targetPart": 117, "targetPercent": 50, "required": 162, "effort": true,
        "agreedOn": "2024-02-02", "meeting": "m1", "source": "brief",
        "ending": { "kind": "waived", "on": "2024-03-01", "reason": "vervallen" }, "warning": 21,
        "documents": ["brief", "besluit"]
      }
    ],
    "agreements": [
      {
        "id": "a1", "title": "Bijgesteld plan van aanpak", "kind": "agreement", "actor": "municipality",
        "actorLabel": "college",
        "deadline": { "phrase": "voor 1 april 2024", "basis": "agreed", "before": "2024-04-01" },
        "changes": [
          {
            "kind": "extended", "on": "2024-03-20", "by": "GS", "reason": "ziekte", "source": "brief",
            "deadline": { "phrase": "uiterlijk 1 mei 2024", "basis": "agreed", "by": "2024-05-01" }
          }
        ],
        "condition": { "targetNotRealised": "2024-I" },
        "agreedOn": "2024-02-02", "meeting": "m1", "source": "brief",
        "receipts": [
          {
            "on": "2024-03-28", "channel": "e-mail", "adoption": "college", "complete": true,
            "document": "besluit"
          },
          { "on": "2024-03-29" }
        ],
        "reminders": [
          { "on": "2024-04-03", "channel": "telefoon", "replyBy": "2024-04-10", "document": "brief" },
          { "on": "2024-04-04" }
        ],
        "ending": { "kind": "settled", "on": "2024-05-01", "reason": "binnen" },
        "warning": 0, "documents": ["besluit"], "next": "toetsen door ons"
      },
      {
        "id": "a2", "title": "Rapportage", "kind": "report", "actor": "thirdParty",
        "deadline": {
          "phrase": "binnen zes weken", "basis": "statutory",
          "within": { "count": 6, "unit": "weeks", "after": "2024-02-16" }
        },
        "condition": { "question": "als het plan onvoldoende is", "answer": true, "answeredOn": "2024-03-01" }
      },
      {
        "id": "a3", "title": "Raad betrekken", "kind": "duty", "actor": "province",
        "deadline": { "phrase": "tijdig", "basis": "advice", "undated": true },
        "condition": { "question": "als het zover is" }
      },
      {
        "id": "a4", "title": "Bekendmaken", "kind": "agreement", "actor": "province",
        "deadline": {
          "phrase": "dertien weken voor 1 juli", "basis": "policy",
          "ahead": { "count": 13, "unit": "weeks", "of": "2024-07-01" }
        }
      }
    ],
    "plans": [
      {
        "id": "p1", "title": "Plan van aanpak", "source": "brief",
        "versions": [
          {
            "id": "v1", "status": "bijstelling gevraagd", "title": "Eerste versie", "statusOn": "2023-12-01",
            "deadline": { "phrase": "uiterlijk 1 augustus 2023", "basis": "request", "by": "2023-08-01" },
            "changes": [], "receipts": [{ "on": "2023-08-01", "adoption": "draft" }],
            "extensionsInWords": "na herhaaldelijk verleend uitstel", "conclusion": "onvoldoende",
            "source": "brief", "ending": null, "warning": 7, "documents": ["brief"]
          },
          { "id": "v2", "status": "concept" }
        ],
        "milestones": [
          {
            "id": "k1", "title": "Mijlpaal", "period": "2024-I", "actor": "municipality",
            "deadline": { "phrase": "op 1 juli 2024", "basis": "agreed", "on": "2024-07-01" }
          }
        ],
        "measures": [
          {
            "id": "w1", "title": "Flexwoningen", "persons": 60,
            "deadline": { "phrase": "op 1 juni 2024", "basis": "announcement", "on": "2024-06-01" },
            "delayReported": "2024-03-01", "done": "2024-06-10", "source": "brief", "warning": 30
          },
          { "id": "w2", "title": "Overleg" }
        ]
      }
    ],
    "meetings": [
      {
        "id": "m1", "kind": "bestuurlijk overleg", "title": "Overleg", "actor": "municipality",
        "actorLabel": "wethouder",
        "deadline": {
          "phrase": "tweede helft van april", "basis": "announcement", "window": ["2024-04-16", "2024-04-30"]
        },
        "planned": "2024-04-18", "held": "2024-04-18", "cancelled": "2024-04-17", "countsOutsideWindow": true,
        "participants": "gedeputeerde, wethouder", "purpose": "voortgang", "report": ["regel 1", "regel 2"],
        "agreed": ["a1", "t1"], "agreedOn": "2024-02-02", "source": "brief",
        "ending": { "kind": "settled", "on": "2024-05-01", "reason": "gehouden" }, "warning": 14,
        "documents": ["brief"]
      },
      { "id": "m2", "kind": "PRT" }
    ],
    "actions": [
      {
        "id": "x1", "title": "Toetsen", "kind": "statenvraag", "handler": "JV", "requester": "PS",
        "deadline": { "phrase": "voor 1 mei", "basis": "internal", "before": "2024-05-01" }, "concerns": "a1",
        "createdOn": "2024-04-01", "done": "2024-04-20", "source": "brief", "warning": 3, "documents": ["brief"]
      },
      { "id": "x2", "title": "Bellen" }
    ],
    "contacts": [
      {
        "id": "c1", "on": "2024-03-15", "with": "beleidsmedewerker wonen", "text": ["gebeld"],
        "channel": "telefoon", "signal": true, "document": "brief"
      }
    ],
    "notes": [{ "id": "n1", "text": "let op", "internal": true, "on": "2024-03-01", "source": "brief" }],
    "population": [{ "on": "2022-01-01", "persons": 217828, "source": "brief" }]
  }

  """

/// The least that a case can hold.
let smallestCase = """
  {
    "format": 1,
    "municipality": { "code": "GM0034", "name": "Almere" },
    "domain": "huisvesting-vergunninghouders"
  }

  """

extension String {
  /// The text with the first occurrence of a piece replaced. A piece that is not there is a mistake in a test.
  func replacing(_ piece: String, by other: String) -> String {
    guard let range = firstRange(of: piece) else { return "no such piece: \(piece)" }
    return String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
  }
}
