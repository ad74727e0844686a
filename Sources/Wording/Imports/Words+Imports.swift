import Supervision

/// What a table would change, said before it does.
extension Words {
  /// The phrase of the log: "taakstelling 2024-I van 12 gemeenten", "stand 1 april 2024 van 12 gemeenten".
  package func imported(_ plan: ImportPlan) -> String {
    let lines = plan.changed
    let whom = lines.count == 1 ? lines[0].name : municipalities(lines.count)
    switch plan.terms.kind {
    case .targets:
      if lines.allSatisfy({ $0.before == $0.after && $0.opening != nil }) {
        return say(
          nl: "beginstand \(plan.terms.period) van \(whom)",
          en: "opening balance \(plan.terms.period) of \(whom)")
      }
      let isRevision = lines.contains { $0.before != nil && $0.before != $0.after }
      return say(
        nl: "taakstelling \(plan.terms.period) van \(whom)\(isRevision ? " bijgesteld" : "")",
        en: "target \(plan.terms.period) of \(whom)\(isRevision ? " revised" : "")")
    case .counts:
      return say(
        nl: "stand \(plan.terms.asOf.map(date) ?? "") van \(whom)",
        en: "count of \(plan.terms.asOf.map(date) ?? "") of \(whom)")
    }
  }

  /// The heading of the preview.
  package func importHeading(_ terms: ImportTerms) -> String {
    var text: String
    switch terms.kind {
    case .targets:
      text = say(nl: "TAAKSTELLING \(terms.period)", en: "TARGET \(terms.period)")
      if let from = terms.from { text += say(nl: ", vanaf \(date(from))", en: ", from \(date(from))") }
      if let national = terms.national {
        text += say(nl: ", landelijk \(number(national))", en: ", national \(number(national))")
      }
      if let by = terms.by { text += ", \(by)" }
    case .counts:
      text =
        say(
          nl:
            "STAND \(terms.asOf.map(date) ?? "") (\(terms.period)), levering \(date(terms.delivered ?? terms.today))",
          en:
            "COUNT OF \(terms.asOf.map(date) ?? "") (\(terms.period)), delivery \(date(terms.delivered ?? terms.today))"
        )
    }
    return text
  }

  /// "26 → 30"; "30" where none was known; "30, is al zo".
  package func importChange(_ line: ImportPlan.Line) -> String {
    guard let after = line.after else {
      return say(nl: "geen getal in de tabel", en: "no number in the table")
    }
    guard line.isChange else {
      return say(nl: "\(number(after)), is al zo", en: "\(number(after)), already so")
    }
    let number =
      line.before.map { "\(self.number($0)) → \(self.number(after))" }
      ?? say(nl: "nieuw: \(self.number(after))", en: "new: \(self.number(after))")
    return number
      + (line.opening.map {
        say(nl: ", begint met \(balance(Balance($0)))", en: ", begins with \(balance(Balance($0)))")
      } ?? "")
  }

  /// "Gelezen: kolom “Kolom X” als gehuisvest (onthouden), …"
  package func columnsRead(_ columns: [(meaning: ColumnMeaning, heading: String, isRemembered: Bool)])
    -> String
  {
    let parts = columns.map { column in
      say(
        nl:
          "“\(column.heading)” als \(columnMeaning(column.meaning))\(column.isRemembered ? " (onthouden)" : "")",
        en:
          "“\(column.heading)” as \(columnMeaning(column.meaning))\(column.isRemembered ? " (remembered)" : "")"
      )
    }
    return say(
      nl: "Kolommen: \(parts.joined(separator: ", ")).", en: "Columns: \(parts.joined(separator: ", ")).")
  }

  package func columnsUnread(_ headings: [String]) -> String {
    let names = headings.map { "“\($0)”" }.joined(separator: ", ")
    return say(nl: "Niet gelezen: \(names).", en: "Not read: \(names).")
  }

  /// - Parameter meaning: the word of the command line for it.
  package func rememberedGoesFirst(_ heading: String, before others: [String], meaning: String) -> String {
    let names = others.map { "“\($0)”" }.joined(separator: ", ")
    return say(
      nl: "gelezen is “\(heading)”, zoals eerder uitgelegd, en niet \(names); "
        + "is dat andersom: --column '\(meaning)=\(others[0])'",
      en: "read is “\(heading)”, as was explained before, and not \(names); "
        + "if it is the other way round: --column '\(meaning)=\(others[0])'")
  }

  package func sheetRead(_ name: String) -> String { say(nl: "Blad: “\(name)”.", en: "Sheet: “\(name)”.") }

  /// What was passed over, and how often; `nil` when nothing was.
  package func passed(_ rows: PassedRows) -> String? {
    let parts = [
      (rows.elsewhere, say(nl: "zonder dossier hier", en: "without a case here")),
      (rows.otherProvince, say(nl: "van een andere provincie", en: "of another province")),
      (rows.unknown, say(nl: "van een onbekende gemeente", en: "of an unknown municipality")),
      (rows.sums, say(nl: "met een som", en: "with a sum")),
      (rows.otherPeriod, say(nl: "van een andere periode", en: "of another period")),
      (rows.notes, say(nl: "zonder gemeente of getal", en: "without a municipality or a number")),
    ]
    let said = parts.filter { $0.0 > 0 }.map { "\(number($0.0)) \($0.1)" }
    return said.isEmpty
      ? nil
      : say(
        nl: "Overgeslagen rijen: \(said.joined(separator: ", ")).",
        en: "Rows passed over: \(said.joined(separator: ", ")).")
  }

  package func hiddenRows(_ count: Int) -> String {
    say(
      nl: "\(self.count(count, "rij is", "rijen zijn")) in de werkmap verborgen en toch gelezen",
      en: "\(self.count(count, "row is", "rows are")) hidden in the workbook and read all the same")
  }

  package var oddHeading: String {
    say(nl: "VALT OP (houdt niets tegen)", en: "WORTH A LOOK (stops nothing)")
  }

  package func oddity(_ oddity: ImportOddity) -> String {
    switch oddity {
    case .totalDoesNotClose(let name, let expected, let stated):
      say(
        nl:
          "\(name): beginsaldo en taakstelling zijn samen \(number(expected)), de tabel heeft \(number(stated))",
        en:
          "\(name): opening balance and target add up to \(number(expected)), the table has \(number(stated))"
      )
    case .seriesDoesNotClose(let name, let expected, let stated):
      say(
        nl:
          "\(name): het eindsaldo komt uit op \(balance(Balance(expected))), de tabel heeft \(number(stated))",
        en:
          "\(name): the closing balance comes to \(balance(Balance(expected))), the table has \(number(stated))"
      )
    case .openingDiffers(let name, let known, let stated):
      say(
        nl: "\(name): de tabel begint met \(balance(Balance(stated))), bekend is \(balance(Balance(known)))",
        en:
          "\(name): the table begins with \(balance(Balance(stated))), but \(balance(Balance(known))) is on record"
      )
    case .targetDiffers(let name, let known, let stated):
      say(
        nl: "\(name): de tabel heeft taakstelling \(number(stated)), bekend is \(number(known))",
        en: "\(name): the table has target \(number(stated)), but \(number(known)) is on record")
    case .signUnknown:
      say(
        nl: "of het saldo een achterstand of een voorsprong is blijkt nergens uit; het is niet gebruikt. "
          + "Zeg het met --column backlog=… of --column lead=…",
        en: "nothing says whether the balance is a backlog or a lead; it was not used. "
          + "Say it with --column backlog=… or --column lead=…")
    case .redistributionChangesSum(let before, let after):
      say(
        nl: "samen waren de gewijzigde taakstellingen \(number(before)), en worden \(number(after)): "
          + "bij een herverdeling blijft de som gelijk (art. 29 lid 2)",
        en: "the targets that change added up to \(number(before)), and now to \(number(after)): "
          + "a redistribution leaves the sum the same (art. 29(2))")
    case .lowerThanBefore(let name, let housed, let before):
      say(
        nl:
          "\(name): \(number(housed)) is minder dan de stand van \(date(before.asOf)) (\(number(before.housed)))",
        en:
          "\(name): \(number(housed)) is less than the count of \(date(before.asOf)) (\(number(before.housed)))"
      )
    case .farFromFormula(let name, let computed, let stated):
      say(
        nl: "\(name): \(number(stated)) ligt ver van de formule van de wet (\(number(computed)))",
        en: "\(name): \(number(stated)) is far from the formula of the law (\(number(computed)))")
    case .cannotCheckFormula(let name):
      say(
        nl: "\(name): de formule is niet te controleren zonder inwonertal en landelijke taakstelling",
        en: "\(name): the formula cannot be checked without the number of inhabitants and the national target"
      )
    case .sumDiffers(let sum, let rows):
      say(
        nl:
          "\(place(sum.place)): “\(sum.label)” zegt \(number(sum.stated)), de rijen tellen op tot \(number(rows))",
        en:
          "\(place(sum.place)): “\(sum.label)” says \(number(sum.stated)), the rows add up to \(number(rows))"
      )
    case .severalNationals(let targets):
      say(
        nl:
          "de landelijke taakstelling is niet overal gelijk: \(targets.map(number).joined(separator: ", "))",
        en: "the national target is not the same everywhere: \(targets.map(number).joined(separator: ", "))")
    case .withoutRow(let names):
      say(nl: "niet in de tabel: \(several(names))", en: "not in the table: \(several(names))")
    case .withoutNumber(let name, let place):
      say(
        nl: "\(self.place(place)): \(name) heeft geen getal",
        en: "\(self.place(place)): \(name) has no number")
    case .closed(let name):
      say(
        nl: "\(name): het dossier is gesloten; de rij is overgeslagen",
        en: "\(name): the case is closed; the row was passed over")
    case .notFirstOfMonth(let day):
      say(nl: "\(date(day)) is geen eerste van de maand", en: "\(date(day)) is not the first of a month")
    case .revisedSince(let name, let stated, let now):
      say(
        nl: "\(name): \(number(stated)) is al bekend en is daarna \(number(now)) geworden; dat blijft zo",
        en: "\(name): \(number(stated)) is on record already and became \(number(now)) later; that stays so")
    }
  }

  /// - Parameter isKnown: every row has a number, and each is on record.
  package func nothingImported(_ kind: ImportKind, isKnown: Bool) -> String {
    guard isKnown else {
      return say(
        nl: "Er verandert niets: wat er aan getallen staat is al vastgelegd.",
        en: "Nothing changes: what numbers there are, are on record already.")
    }
    return switch kind {
    case .targets:
      say(
        nl: "Er verandert niets: deze taakstellingen zijn al vastgelegd.",
        en: "Nothing changes: these targets are on record already.")
    case .counts:
      say(
        nl: "Er verandert niets: deze cijfers zijn al vastgelegd.",
        en: "Nothing changes: these figures are on record already.")
    }
  }

  package func titleSaysOther(_ found: HalfYear) -> String {
    say(nl: "boven de tabel staat \(found)", en: "the heading above the table says \(found)")
  }

  package func headingsRemembered(_ headings: [RememberedHeading]) -> String {
    let parts = headings.map { heading in
      let meaning = columnMeaning(heading.meaning)
      return say(nl: "“\(heading.heading)” als \(meaning)", en: "“\(heading.heading)” as \(meaning)")
    }.joined(separator: ", ")
    return say(nl: "Onthouden voor de volgende keer: \(parts).", en: "Remembered for next time: \(parts).")
  }

  package var headingsNotRemembered: String {
    say(
      nl: "De kolommen konden niet onthouden worden; noem ze de volgende keer weer met --column.",
      en: "The columns could not be remembered; name them again next time with --column.")
  }

  package func rowsRead(_ count: Int) -> String {
    say(nl: "\(number(count)) rijen gelezen", en: "\(self.count(count, "row", "rows")) read")
  }
  package func savingCases(_ count: Int) -> String {
    say(
      nl: "\(self.count(count, "dossier wordt", "dossiers worden")) bewaard",
      en: "saving \(self.count(count, "case", "cases"))")
  }
}
