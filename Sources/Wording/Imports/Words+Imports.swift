import Supervision

/// What a table would change, said before it does.
extension Words {
  /// The phrase of the log: "taakstelling 2024-I van 12 gemeenten", "stand 1 april 2024 van 12 gemeenten".
  package func imported(_ plan: ImportPlan) -> String {
    let lines = plan.changed
    let whom = lines.count == 1 ? lines[0].name : municipalities(lines.count)
    switch plan.terms.kind {
    case .targets:
      let isRevision = lines.contains { $0.before != nil }
      return "taakstelling \(plan.terms.period) van \(whom)\(isRevision ? " bijgesteld" : "")"
    case .counts: return "stand \(plan.terms.asOf.map(date) ?? "") van \(whom)"
    }
  }

  /// The heading of the preview.
  package func importHeading(_ terms: ImportTerms) -> String {
    var text: String
    switch terms.kind {
    case .targets:
      text = "TAAKSTELLING \(terms.period)"
      if let from = terms.from { text += ", vanaf \(date(from))" }
      if let national = terms.national { text += ", landelijk \(number(national))" }
      if let by = terms.by { text += ", \(by)" }
    case .counts:
      text =
        "STAND \(terms.asOf.map(date) ?? "") (\(terms.period)), levering \(date(terms.delivered ?? terms.today))"
    }
    return text
  }

  /// "26 → 30"; "30" where none was known; "30, is al zo".
  package func importChange(_ line: ImportPlan.Line) -> String {
    guard let after = line.after else { return "geen getal in de tabel" }
    guard line.isChange else { return "\(number(after)), is al zo" }
    let number =
      line.before.map { "\(self.number($0)) → \(self.number(after))" } ?? "nieuw: \(self.number(after))"
    return number + (line.opening.map { ", begint met \(balance(Balance($0)))" } ?? "")
  }

  /// "Gelezen: kolom “Kolom X” als gehuisvest (onthouden), …"
  package func columnsRead(_ columns: [(meaning: ColumnMeaning, heading: String, isRemembered: Bool)])
    -> String
  {
    let parts = columns.map { column in
      "“\(column.heading)” als \(columnMeaning(column.meaning))\(column.isRemembered ? " (onthouden)" : "")"
    }
    return "Kolommen: \(parts.joined(separator: ", "))."
  }

  package func sheetRead(_ name: String) -> String { "Blad: “\(name)”." }

  /// What was passed over, and how often; `nil` when nothing was.
  package func passed(_ rows: PassedRows) -> String? {
    let parts = [
      (rows.elsewhere, "zonder dossier hier"), (rows.otherProvince, "van een andere provincie"),
      (rows.unknown, "van een onbekende gemeente"), (rows.sums, "met een som"),
      (rows.otherPeriod, "van een andere periode"),
      (rows.notes, "zonder gemeente of getal"),
    ]
    let said = parts.filter { $0.0 > 0 }.map { "\(number($0.0)) \($0.1)" }
    return said.isEmpty ? nil : "Overgeslagen rijen: \(said.joined(separator: ", "))."
  }

  package func hiddenRows(_ count: Int) -> String {
    "\(self.count(count, "rij is", "rijen zijn")) in de werkmap verborgen en toch gelezen"
  }

  package var oddHeading: String { "VALT OP (houdt niets tegen)" }

  package func oddity(_ oddity: ImportOddity) -> String {
    switch oddity {
    case .totalDoesNotClose(let name, let expected, let stated):
      "\(name): beginsaldo en taakstelling zijn samen \(number(expected)), de tabel heeft \(number(stated))"
    case .seriesDoesNotClose(let name, let expected, let stated):
      "\(name): het eindsaldo komt uit op \(balance(Balance(expected))), de tabel heeft \(number(stated))"
    case .openingDiffers(let name, let known, let stated):
      "\(name): de tabel begint met \(balance(Balance(stated))), bekend is \(balance(Balance(known)))"
    case .targetDiffers(let name, let known, let stated):
      "\(name): de tabel heeft taakstelling \(number(stated)), bekend is \(number(known))"
    case .signUnknown:
      "of het saldo een achterstand of een voorsprong is blijkt nergens uit; het is niet gebruikt. "
        + "Zeg het met --column backlog=… of --column lead=…"
    case .redistributionChangesSum(let before, let after):
      "samen waren de gewijzigde taakstellingen \(number(before)), en worden \(number(after)): "
        + "bij een herverdeling blijft de som gelijk (art. 29 lid 2)"
    case .lowerThanBefore(let name, let housed, let before):
      "\(name): \(number(housed)) is minder dan de stand van \(date(before.asOf)) (\(number(before.housed)))"
    case .farFromFormula(let name, let computed, let stated):
      "\(name): \(number(stated)) ligt ver van de formule van de wet (\(number(computed)))"
    case .cannotCheckFormula(let name):
      "\(name): de formule is niet te controleren zonder inwonertal en landelijke taakstelling"
    case .sumDiffers(let sum, let rows):
      "\(place(sum.place)): “\(sum.label)” zegt \(number(sum.stated)), de rijen tellen op tot \(number(rows))"
    case .severalNationals(let targets):
      say(
        nl:
          "de landelijke taakstelling is niet overal gelijk: \(targets.map(number).joined(separator: ", "))",
        en: "the national target is not the same everywhere: \(targets.map(number).joined(separator: ", "))")
    case .withoutRow(let names): "niet in de tabel: \(several(names))"
    case .withoutNumber(let name, let place): "\(self.place(place)): \(name) heeft geen getal"
    case .closed(let name): "\(name): het dossier is gesloten; de rij is overgeslagen"
    case .notFirstOfMonth(let day): "\(date(day)) is geen eerste van de maand"
    case .revisedSince(let name, let stated, let now):
      "\(name): \(number(stated)) is al bekend en is daarna \(number(now)) geworden; dat blijft zo"
    }
  }

  package func nothingImported(_ kind: ImportKind) -> String {
    switch kind {
    case .targets: "Er verandert niets: deze taakstellingen zijn al vastgelegd."
    case .counts: "Er verandert niets: deze cijfers zijn al vastgelegd."
    }
  }

  package func titleSaysOther(_ found: HalfYear) -> String { "boven de tabel staat \(found)" }

  package func headingsRemembered(_ headings: [RememberedHeading]) -> String {
    "Onthouden voor de volgende keer: "
      + headings.map { "“\($0.heading)” als \(columnMeaning($0.meaning))" }.joined(separator: ", ") + "."
  }

  package var headingsNotRemembered: String {
    "De kolommen konden niet onthouden worden; noem ze de volgende keer weer met --column."
  }

  package func rowsRead(_ count: Int) -> String { "\(number(count)) rijen gelezen" }
  package func savingCases(_ count: Int) -> String {
    "\(self.count(count, "dossier wordt", "dossiers worden")) bewaard"
  }
}
