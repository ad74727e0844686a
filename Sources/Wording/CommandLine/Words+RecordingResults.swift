import Supervision

/// What the commands that write say.
extension Words {
  /// "Vastgelegd: stand 1 april 2024 van Almere (162). Ongedaan maken: trede ongedaan"
  package func recorded(_ sentence: String) -> String {
    "Vastgelegd: \(sentence). Ongedaan maken: trede ongedaan"
  }

  package func wouldRecord(_ sentence: String) -> String { "Zou vastleggen: \(sentence)." }
  package func beware(_ caution: String) -> String { "Let op: \(caution)" }
  package var notRecorded: String { "Er is niets vastgelegd." }

  /// "agreements[a1].receipts: niets → …"
  package func valueChange(_ change: ValueChange) -> String {
    "\(change.path.isEmpty ? "alles" : change.path): \(shortValue(change.before)) → \(shortValue(change.after))"
  }

  private func shortValue(_ json: String?) -> String {
    guard let json else { return "niets" }
    let line = json.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count > 120 ? "\(line.prefix(119))…" : line
  }

  // MARK: - What is missing or does not fit

  /// "Er ontbreekt een waarde: --to TERMIJN (uitstel tot)"
  package func missingField(_ usage: String, _ label: String, choices: [String] = []) -> String {
    "\(missingValue(of: usage)) (\(label))"
      + (choices.isEmpty ? "" : "; wel: \(choices.joined(separator: ", "))")
  }

  /// "uitstel tot (zoals “uiterlijk 15 april” of “+2w”): "
  package func ask(_ label: String, _ hint: String, choices: [String]) -> String {
    let list = choices.isEmpty ? "" : "kies: \(choices.joined(separator: ", "))"
    let about = [hint, list].filter { !$0.isEmpty }.joined(separator: "; ")
    return about.isEmpty ? "\(label): " : "\(label) (\(about)): "
  }

  package var mergersOneByOne: String {
    "Een herindeling is één stap per gemeente. Noem er een, met --successor."
  }

  package func flagDoesNotApply(_ flag: String, _ title: String) -> String {
    "De optie \(flag) past hier niet (\(title))."
  }

  package func twice(_ flag: String) -> String { "De optie \(flag) staat er twee keer." }
  package var inputOnce: String { "Er kan maar één waarde van de standaardinvoer komen (-)." }
  package var inputIsNoText: String { "Wat op de standaardinvoer staat is geen UTF-8." }

  package var noAuthor: String {
    "Onbekend wie dit vastlegt. Zeg het met --author, of stel TREDE_AUTHOR in."
  }

  package var needsYes: String {
    "Dit wordt eerst gevraagd, en dat kan hier niet. Bekijk het met --dry-run en bevestig met --yes."
  }

  /// "Verwijderen: Almere, plan van aanpak", what goes with it, and whether to go on.
  package func question(_ title: String, _ lines: [String]) -> String {
    (["\(title)."] + lines.map { "  \($0)" } + ["Doorgaan?"]).joined(separator: "\n")
  }

  /// Of a herindeling: the balance that goes along is not known.
  package func openingUnknown(_ name: String) -> String {
    "de beginstand van \(name) is niet te berekenen; leg haar zelf vast"
  }

  // MARK: - Undo and the log

  /// "Ongedaan gemaakt: stand 1 april 2024 van Almere (162) (jk, 2 april 2024 08:41). Toch weer: trede opnieuw"
  package func takenBack(_ entry: LogEntry, by stamp: StepStamp?) -> String {
    let step = what(entry.sentence) + (stamp.map { " (\(who($0)))" } ?? "")
    if case .undo = entry.kind { return "Ongedaan gemaakt: \(step). Toch weer: trede opnieuw" }
    return "Opnieuw gedaan: \(step). Ongedaan maken: trede ongedaan"
  }

  /// What an undo or redo would do, of which nothing was written.
  package func wouldTakeBack(_ entry: LogEntry, by stamp: StepStamp?) -> String {
    let step = what(entry.sentence) + (stamp.map { " (\(who($0)))" } ?? "")
    if case .undo = entry.kind {
      return say(nl: "Zou ongedaan maken: \(step).", en: "Would undo: \(step).")
    }
    return say(nl: "Zou opnieuw doen: \(step).", en: "Would do again: \(step).")
  }

  package var nothingLogged: String { "Er is nog niets vastgelegd." }

  /// "ongedaan gemaakt: stand 1 april 2024 van Almere (162)"
  package func logged(_ entry: LogEntry) -> String {
    switch entry.kind {
    case .change: entry.sentence
    // One that was found has the names of the files for a sentence; one from an editor a sentence of its own.
    case .handEdit:
      entry.sentence.hasSuffix(".json") ? "met de hand gewijzigd: \(entry.sentence)" : entry.sentence
    case .layout: "opmaak aangepast: \(entry.sentence)"
    case .undo: "ongedaan gemaakt: \(what(entry.sentence))"
    case .redo: "opnieuw gedaan: \(what(entry.sentence))"
    }
  }

  /// A change that was found has only the names of the files for a sentence.
  private func what(_ sentence: String) -> String {
    sentence.hasSuffix(".json") ? "wijziging in \(sentence)" : sentence
  }

  package func notACount(_ text: String, of option: String) -> String {
    "“\(text)” bij \(option) is geen aantal. Typ een heel getal van 1 of meer."
  }
}

/// Editing a case by hand, and putting files back from the log.
extension Words {
  package func editedByHand(_ name: String) -> String { "dossier \(name) met de hand gewijzigd" }
  package var nothingEdited: String { "De tekst is niet gewijzigd; er is niets vastgelegd." }

  /// Where the text that was edited is wrong.
  package func editedIsFaulty(_ file: UnreadableFile) -> String {
    "Zo kan het niet bewaard worden: \(unreadable(file)). Er is niets vastgelegd."
  }

  package func editorMissing(_ program: String) -> String {
    "De editor “\(program)” kon niet gestart worden. Stel TREDE_EDITOR, VISUAL of EDITOR in."
  }

  package var noPlaceToEdit: String { "Er is geen plaats voor de tekst: stel HOME of XDG_STATE_HOME in." }

  /// - Parameter path: where the text stands; `nil` when nothing was typed that could be lost.
  package func editorFailed(_ code: Int32, path: String?) -> String {
    "De editor eindigde met code \(code); er is niets vastgelegd."
      + (path.map { " De tekst staat in \($0)" } ?? "")
  }

  package func textIsKept(_ path: String) -> String { "Uw tekst staat in \(path)" }
  package var editAgain: String { "Opnieuw openen?" }
  package var editNeedsTerminal: String { "Bewerken vraagt een terminal." }

  /// "cases/gm0034.json: teruggezet zoals op 2 april 2024 08:41; wat er stond staat in log/kept/gm0034.json.1"
  package func repaired(_ repair: Repair, isPlanned: Bool) -> String {
    let reason = repair.reason.map { "\(place(of: $0)): \(fault($0.fault))" } ?? repair.file
    let upTo = repair.upTo.map { " zoals het was op \(moment($0.at))" } ?? ""
    switch repair.action {
    case .cannot: return "\(reason); het logboek weet niet wat er moet staan"
    case .setAside(let kept):
      let done = isPlanned ? "de regel wordt eruit gehaald" : "de regel is eruit gehaald"
      return
        "\(reason); \(done); het logboek zoals het was \(kept.map { "staat in \($0)" } ?? "wordt bewaard")"
    case .restore(let kept):
      let done = isPlanned ? "wordt teruggezet" : "teruggezet"
      let place = kept.map { "; wat er stond staat in \($0)" } ?? "; wat er staat wordt bewaard"
      return "\(reason); \(done)\(upTo)\(isPlanned || kept != nil ? place : "")"
    }
  }

  package var repairHeading: String { "HERSTELLEN" }
  package var repairQuestion: String { "Terugzetten uit het logboek" }
  package var nothingToRepair: String { "Er is niets te herstellen." }

  /// What a crash left behind, in one line.
  package func leftovers(_ remarks: [RecoveryRemark]) -> String {
    let steps = remarks.compactMap { remark -> String? in
      if case .finished(_, let sentence) = remark { return sentence }
      return nil
    }
    if steps.isEmpty {
      return say(
        nl:
          "Een eerder bewaren is afgebroken. De volgende wijziging maakt af wat al in het logboek staat, en ruimt de "
          + "rest op.",
        en:
          "An earlier saving was cut off. The next change finishes what is in the log already, and clears up the rest."
      )
    }
    return say(
      nl:
        "Een eerder bewaren is afgebroken: “\(several(steps))” staat al in het logboek. De volgende wijziging maakt "
        + "het af.",
      en:
        "An earlier saving was cut off: “\(several(steps))” is in the log already. The next change finishes it."
    )
  }

  package func recovered(_ remark: RecoveryRemark) -> String {
    switch remark {
    case .finished(_, let sentence): "Afgemaakt na een onderbreking: \(sentence)."
    case .discarded(let file): "Opgeruimd: half bestand \(file); er was nog niets vastgelegd."
    case .tornLine(let log, let kept):
      "De laatste regel van \(log) was afgebroken" + (kept.map { " en staat nu in \($0)." } ?? ".")
    case .pending: "Er ligt nog iets van een afgebroken bewaren, maar hier mag niet geschreven worden."
    }
  }
}
