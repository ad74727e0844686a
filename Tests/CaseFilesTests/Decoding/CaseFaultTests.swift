import CaseFiles
import Supervision
import Testing

@Suite("A case file that breaks a rule is unreadable, with the place and the reason")
struct CaseFaultTests {
  /// Replaces a piece of the sample and expects a fault at the place of `at` in the changed text.
  private func expect(
    _ piece: String, _ other: String, at mark: String, _ fault: FileFault, in sample: String = sampleCase
  ) throws {
    let text = sample.replacing(piece, by: other)
    guard case .unreadable(let file) = try reading(case: text) else {
      Issue.record("\(other) was accepted")
      return
    }
    let start = try #require(text.firstRange(of: mark), "no mark \(mark)").lowerBound
    let lines = text[..<start].split(separator: "\n", omittingEmptySubsequences: false)
    #expect(
      file
        == UnreadableFile(
          file: "cases/gm0034.json", line: lines.count, column: (lines.last?.count ?? 0) + 1, fault: fault))
  }

  @Test("a key that must be there; the place is where its object starts")
  func missing() throws {
    try expect("\"format\": 1,", "", at: "{", .missingKey("format"))
    try expect("\"domain\"", "\"domein\"", at: "{", .missingKey("domain"))
    try expect("\"code\"", "\"cbs\"", at: "{\n    \"cbs\"", .missingKey("municipality.code"))
    try expect(
      "\"name\": \"Almere\"", "\"name\": null", at: "{\n    \"code\"", .missingKey("municipality.name"))
  }

  @Test(
    "a key that must be there, wherever it is",
    arguments: [
      (#""title": "Brief over 2023-II", "#, "documents[0].title"),
      (#""id": "besluit", "#, "documents[1].id"),
      (#""step": "recorded", "#, "ladder[0].step"),
      (#""trede": 3, "#, "ladder[0].trede"),
      (#""requirement": "nameTerm", "#, "ladder[0].requirements[0].requirement"),
      (#""period": "2023-II","#, "halfYears[0].period"),
      (#""persons": 147, "#, "halfYears[0].carried[0].persons"),
      (#""housed": 318, "reporter""#, "halfYears[0].counts[0].housed"),
      (#""word": "niet adequaat", "#, "halfYears[0].judgement.word"),
      (#""state": "public", "#, "halfYears[0].letter.state"),
      (#""reason": "afgedaan""#, "halfYears[0].ending.reason"),
      (#""period": "2024-I", "actor""#, "interimTargets[0].period"),
      (#""basis": "agreed", "on""#, "interimTargets[0].deadline.basis"),
      (#""title": "Bijgesteld plan van aanpak", "#, "agreements[0].title"),
      (#""kind": "extended", "#, "agreements[0].changes[0].kind"),
      (#""on": "2024-03-28", "#, "agreements[0].receipts[0].on"),
      (#""on": "2024-04-03", "#, "agreements[0].reminders[0].on"),
      (#""unit": "weeks", "after""#, "agreements[1].deadline.within.unit"),
      (#""status": "bijstelling gevraagd", "#, "plans[0].versions[0].status"),
      (#""title": "Flexwoningen", "#, "plans[0].measures[0].title"),
      (#""kind": "bestuurlijk overleg", "#, "meetings[0].kind"),
      (#""title": "Toetsen", "#, "actions[0].title"),
      (#""with": "beleidsmedewerker wonen", "#, "contacts[0].with"),
      (#""internal": true, "#, "notes[0].internal"),
      (#""persons": 217828, "#, "population[0].persons"),
      (#", "from": "2023-11-10""#, "halfYears[0].targets[1].from"),
      (#", "answeredOn": "2024-03-01""#, "agreements[1].condition.answeredOn"),
      (#""answer": true, "#, "agreements[1].condition.answer"),
    ])
  func missingDeep(piece: String, key: String) throws {
    // What is taken out with its neighbour's comma is put back.
    var other = ""
    for next in ["\"reporter\"", "\"actor\"", "\"on\"", "\"after\""] where piece.hasSuffix(next) {
      other = next
    }
    let text = sampleCase.replacing(piece, by: other).replacingLonelyComma()
    guard case .unreadable(let file) = try reading(case: text) else {
      Issue.record("\(key) can be left out")
      return
    }
    #expect(file.fault == .missingKey(key))
    #expect(file.line != nil && file.column != nil)
  }

  @Test(
    "a value of another kind",
    arguments: [
      (#""municipality": {"#, #""municipality": 1, "other": {"#, "municipality", FileFault.ValueKind.object),
      (#""name": "Almere""#, #""name": 3"#, "municipality.name", .text),
      (#""aliases": ["almere stad"]"#, #""aliases": "almere stad""#, "municipality.aliases", .list),
      (#""aliases": ["almere stad"]"#, #""aliases": ["almere stad", 4]"#, "municipality.aliases[1]", .text),
      (#""date": "2024-02-20""#, #""date": "20 februari 2024""#, "documents[0].date", .date),
      (#""date": "2024-02-20""#, #""date": 20240220"#, "documents[0].date", .date),
      (#""trede": 3"#, #""trede": true"#, "ladder[0].trede", .number),
      (#""persons": 147"#, #""persons": "147""#, "halfYears[0].carried[0].persons", .number),
      (#""toBePublic": true"#, #""toBePublic": "ja""#, "halfYears[0].letter.toBePublic", .yesOrNo),
      (#""days": { "sent""#, #""days": [], "other": { "sent""#, "halfYears[0].letter.days", .object),
      (
        #""deadline": { "phrase": "voor 1 april"#, #""deadline": "x", "o": { "phrase": "voor 1 april"#,
        "agreements[0].deadline", .object
      ),
      (#"["2024-04-16", "2024-04-30"]"#, #""april""#, "meetings[0].deadline.window", .list),
      (#""undated": true"#, #""undated": 1"#, "agreements[2].deadline.undated", .yesOrNo),
      (#""kind": "PRT""#, #""kind": 1"#, "meetings[1].kind", .text),
      (#""period": "2024-I" }"#, #""period": 20241 }"#, "halfYears[1].period", .text),
      (#""notes": [{"#, #""notes": [1, {"#, "notes[0]", .object),
    ])
  func wrongType(piece: String, other: String, key: String, kind: FileFault.ValueKind) throws {
    guard case .unreadable(let file) = try reading(case: sampleCase.replacing(piece, by: other)) else {
      Issue.record("\(other) was accepted")
      return
    }
    #expect(file.fault == .wrongType(key: key, expected: kind))
  }

  @Test("a day or half-year that the calendar does not have")
  func impossible() throws {
    try expect(
      "\"date\": \"2024-02-20\"", "\"date\": \"2023-02-29\"", at: "\"2023-02-29\"",
      .impossibleDate(key: "documents[0].date", value: "2023-02-29"))
    for value in ["2024-13-01", "2024-00-10", "2024-04-31", "0000-01-01", "0001-12-31", "9999-01-01"] {
      try expect(
        "\"earliest\": \"2024-02-17\"", "\"earliest\": \"\(value)\"", at: "\"\(value)\"",
        .impossibleDate(key: "documents[0].earliest", value: value))
    }
    for value in [
      "2024-III", "2024", "24-I", "2024-i", "2024-I ", "2024_I", "0001-I", "9999-II", "+024-I", "",
    ] {
      try expect(
        "\"period\": \"2023-II\"", "\"period\": \"\(value)\"", at: "\"\(value)\",\n      \"carried\"",
        .impossibleHalfYear(key: "halfYears[0].period", value: value))
    }
  }

  @Test("a word that the key does not know, with those that it knows")
  func unknownWord() throws {
    try expect(
      "\"step\": \"recorded\"", "\"step\": \"opgeschaald\"", at: "\"opgeschaald\"",
      .unknownWord(
        key: "ladder[0].step", value: "opgeschaald",
        allowed: ["recorded", "up", "down", "keep", "freeze", "thaw"]))
    try expect(
      "\"trede\": \"none\"", "\"trede\": \"geen\"", at: "\"geen\"",
      .unknownWord(key: "ladder[1].trede", value: "geen", allowed: ["none"]))
    try expect(
      "\"basis\": \"request\"", "\"basis\": \"verzoek\"", at: "\"verzoek\"",
      .unknownWord(
        key: "plans[0].versions[0].deadline.basis", value: "verzoek",
        allowed: Deadline.Basis.allCases.map(\.rawValue)))
    try expect(
      "\"kind\": \"PRT\"", "\"kind\": \"prt\"", at: "\"prt\"",
      .unknownWord(
        key: "meetings[1].kind", value: "prt",
        allowed: ["bestuurlijk overleg", "ambtelijk overleg", "telefonisch", "werkbezoek", "PRT"]))
  }

  @Test("a judgement that the scale of its domain and day does not have")
  func judgement() throws {
    try expect(
      "\"word\": \"niet adequaat\"", "\"word\": \"matig\"", at: "\"matig\"",
      .unknownWord(
        key: "halfYears[0].judgement.word", value: "matig", allowed: ["adequaat", "niet adequaat"]))
    try expect(
      "\"colour\": \"rood\"", "\"colour\": \"groen\"", at: "\"groen\"",
      .unknownWord(key: "halfYears[0].judgement.colour", value: "groen", allowed: ["rood"]))
    let earlier = sampleCase.replacing("\"period\": \"2023-II\"", by: "\"period\": \"2017-II\"")
    #expect(try accepted(earlier.replacing("rood", by: "paars")).halfYears[0].judgement?.colour == "paars")
  }

  @Test("a number outside what is possible")
  func outOfRange() throws {
    try expect(
      "\"trede\": 3", "\"trede\": 7", at: "7, \"from\"",
      .outOfRange(key: "ladder[0].trede", value: 7, allowed: 1...6))
    try expect(
      "\"warning\": 21", "\"warning\": 367", at: "367",
      .outOfRange(key: "interimTargets[0].warning", value: 367, allowed: 0...366))
    try expect(
      "\"targetPercent\": 50", "\"targetPercent\": 0", at: "0, \"required\"",
      .outOfRange(key: "interimTargets[0].targetPercent", value: 0, allowed: 1...100))
    try expect(
      "\"persons\": 336", "\"persons\": -1", at: "-1, \"national\"",
      .outOfRange(key: "halfYears[0].targets[0].persons", value: -1, allowed: 0...50_000_000))
    try expect("\"persons\": 336", "\"persons\": 33.6", at: "33.6", .numberNotWhole("33.6"))
    try expect("\"persons\": 336", "\"persons\": 3e2", at: "3e2", .numberNotWhole("3e2"))
    try expect(
      "\"persons\": 336", "\"persons\": 99999999999999999999", at: "99999999999999999999",
      .numberNotWhole("99999999999999999999"))
  }

  @Test("a term that ends outside the calendar")
  func termOutsideCalendar() throws {
    try expect(
      "\"count\": 6, \"unit\": \"weeks\"", "\"count\": 9000, \"unit\": \"years\"", at: "9000",
      .outOfRange(key: "agreements[1].deadline.within.count", value: 9000, allowed: 0...7958))
    try expect(
      "\"count\": 13, \"unit\": \"weeks\"", "\"count\": 9000, \"unit\": \"years\"", at: "9000",
      .outOfRange(key: "agreements[3].deadline.ahead.count", value: 9000, allowed: 0...2018))
    try expect(
      "\"count\": 13", "\"count\": -1", at: "-1, \"unit\"",
      .outOfRange(key: "agreements[3].deadline.ahead.count", value: -1, allowed: 0...10_000))
  }

  @Test("a deadline that is read in no way or in two ways")
  func wordings() throws {
    try expect(
      "\"before\": \"2024-04-01\"", "\"voor\": 1", at: "{ \"phrase\": \"voor 1 april 2024\"",
      .missingKey("agreements[0].deadline.before|by|on|window|within|ahead|undated"))
    try expect(
      "\"before\": \"2024-04-01\"", "\"before\": \"2024-04-01\", \"by\": \"2024-04-02\"",
      at: "\"2024-04-02\"",
      .contradiction(key: "agreements[0].deadline.by", .severalWordings))
    try expect(
      "\"2024-04-16\", \"2024-04-30\"", "\"2024-04-30\", \"2024-04-16\"", at: "[\"2024-04-30\"",
      .contradiction(key: "meetings[0].deadline.window", .windowEndsBeforeItStarts))
    try expect(
      "\"2024-04-16\", \"2024-04-30\"", "\"2024-04-30\"", at: "[\"2024-04-30\"",
      .outOfRange(key: "meetings[0].deadline.window.length", value: 1, allowed: 2...2))
    try expect(
      "\"condition\": { \"targetNotRealised\": \"2024-I\" }",
      "\"condition\": { \"targetNotRealised\": \"2024-I\", \"question\": \"x\" }",
      at: "{ \"targetNotRealised\"", .contradiction(key: "agreements[0].condition", .severalWordings))
    try expect(
      "{ \"targetNotRealised\": \"2024-I\" }", "{ \"anders\": 1 }", at: "{ \"anders\"",
      .missingKey("agreements[0].condition.targetNotRealised|question"))
    try expect(
      "\"changes\": [], \"receipts\"", "\"receipts\"", at: "{\n          \"id\": \"v1\"",
      .missingKey("plans[0].versions[0].deadline"),
      in: sampleCase.replacing(
        "\"deadline\": { \"phrase\": \"uiterlijk 1 augustus 2023\"",
        by: "\"changes\": [], \"termijn\": { \"phrase\": \"uiterlijk 1 augustus 2023\""))
  }

  @Test("parts that do not add up, and a letter that is public before it is sent")
  func contradictions() throws {
    try expect(
      "\"required\": 162", "\"required\": 163", at: "163",
      .contradiction(key: "interimTargets[0].required", .partsDoNotAddUp(expected: 162, stated: 163)))
    try expect(
      "\"public\": \"2024-02-21\"", "\"public\": \"2024-02-19\"", at: "{ \"sent\"",
      .contradiction(key: "halfYears[0].letter.days", .publicBeforeSent))
    #expect(
      try accepted(sampleCase.replacing("\"backlogPart\": 45, ", by: "")).interimTargets[0].required == 162)
  }

  @Test("an identity that stands there twice")
  func duplicateIdentity() throws {
    try expect(
      "\"id\": \"besluit\"", "\"id\": \"brief\"", at: "\"brief\", \"title\": \"Besluit\"",
      .duplicateIdentity("brief"))
    try expect("\"id\": \"c1\"", "\"id\": \"a1\"", at: "\"a1\", \"on\"", .duplicateIdentity("a1"))
    try expect("\"id\": \"w2\"", "\"id\": \"\\u0061\\u0031\"", at: "\"\\u0061", .duplicateIdentity("a1"))
    try expect(
      "{ \"period\": \"2024-I\" }", "{ \"period\": \"2023-II\" }", at: "\"2023-II\" }",
      .duplicateIdentity("2023-II"))
    #expect(
      try accepted(sampleCase.replacing("\"id\": \"c1\"", by: "\"id\": \"brief\"")).contacts[0].id == "brief")
  }

  @Test("a name that stands for nothing")
  func refersToNothing() throws {
    try expect(
      "\"meeting\": \"m1\"", "\"meeting\": \"m9\"", at: "\"m9\"",
      .refersToNothing(key: "interimTargets[0].meeting", value: "m9"))
    try expect(
      "[\"a1\", \"t1\"]", "[\"a1\", \"brief\"]", at: "\"brief\"], \"agreedOn\"",
      .refersToNothing(key: "meetings[0].agreed[1]", value: "brief"))
    try expect(
      "[\"brief\", \"besluit\"]", "[\"brief\", \"a1\"]", at: "\"a1\"]\n",
      .refersToNothing(key: "interimTargets[0].documents[1]", value: "a1"))
    try expect(
      "\"concerns\": \"a1\"", "\"concerns\": \"niets\"", at: "\"niets\"",
      .refersToNothing(key: "actions[0].concerns", value: "niets"))
    try expect(
      "\"source\": \"brief\" }],\n  \"population\"", "\"source\": \"weg\" }],\n  \"population\"",
      at: "\"weg\"",
      .refersToNothing(key: "notes[0].source", value: "weg"))
  }

  @Test("a newer or senseless format, before anything else in the file")
  func format() throws {
    let changed = sampleCase.replacing("\"domain\"", by: "\"domein\"")
    try expect("\"format\": 1", "\"format\": 2", at: "2,\n", .newerFormat(2), in: changed)
    for value in ["0", "-1", "\"1\"", "1.0", "[]"] {
      try expect("\"format\": 1", "\"format\": \(value)", at: "\(value),\n", .senselessFormat, in: changed)
    }
  }

  @Test("a code that is none, and a name that belongs to another code")
  func codes() throws {
    for code in ["gm0034", "GM34", "GM00345", "GM003A", "PV24", ""] {
      try expect("\"code\": \"GM0034\"", "\"code\": \"\(code)\"", at: "\"\(code)\",\n", .malformedCode(code))
    }
    try expect("\"GM0050\"", "\"Zeewolde\"", at: "\"Zeewolde\"", .malformedCode("Zeewolde"))
    try expect(
      "\"name\": \"Almere\"", "\"name\": \"Almelo\"", at: "\"Almelo\"",
      .nameDoesNotFitCode(code: "GM0034", name: "Almelo", expected: "Almere"))
  }

  @Test("a file that is no object")
  func noObject() throws {
    guard case .unreadable(let file) = try reading(case: "[]") else {
      Issue.record("a list was accepted")
      return
    }
    #expect(file.fault == .wrongType(key: "", expected: .object))
  }
}

extension String {
  /// Repairs the comma that is left where a piece was taken out at the end of an object.
  fileprivate func replacingLonelyComma() -> String {
    replacing(", }", by: " }", ifThere: true).replacing(",  }", by: " }", ifThere: true)
  }

  private func replacing(_ piece: String, by other: String, ifThere: Bool) -> String {
    firstRange(of: piece) == nil ? self : replacing(piece, by: other)
  }
}
