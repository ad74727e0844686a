import Supervision

/// What the commands that write say.
extension Words {
  /// "Vastgelegd: stand 1 april 2024 van Almere (162). Ongedaan maken: trede ongedaan"
  package func recorded(_ sentence: String) -> String {
    say(
      nl: "Vastgelegd: \(sentence). Ongedaan maken: trede ongedaan",
      en: "Recorded: \(sentence). To undo it: trede undo")
  }

  package func wouldRecord(_ sentence: String) -> String {
    say(nl: "Zou vastleggen: \(sentence).", en: "Would record: \(sentence).")
  }
  package func beware(_ caution: String) -> String {
    say(nl: "Let op: \(caution)", en: "Caution: \(caution)")
  }
  package var notRecorded: String { say(nl: "Er is niets vastgelegd.", en: "Nothing was recorded.") }

  /// "agreements[a1].receipts: niets → …"
  package func valueChange(_ change: ValueChange) -> String {
    let path = change.path.isEmpty ? say(nl: "alles", en: "all") : change.path
    return "\(path): \(shortValue(change.before)) → \(shortValue(change.after))"
  }

  private func shortValue(_ json: String?) -> String {
    guard let json else { return say(nl: "niets", en: "nothing") }
    let line = json.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count > 120 ? "\(line.prefix(119))…" : line
  }

  // MARK: - What is missing or does not fit

  /// "Er ontbreekt een waarde: --to TERMIJN (uitstel tot)"
  package func missingField(_ usage: String, _ label: String, choices: [String] = []) -> String {
    "\(missingValue(of: usage)) (\(label))"
      + (choices.isEmpty
        ? ""
        : say(
          nl: "; wel: \(choices.joined(separator: ", "))", en: "; one of: \(choices.joined(separator: ", "))"))
  }

  /// "uitstel tot (zoals “uiterlijk 15 april” of “+2w”): "
  package func ask(_ label: String, _ hint: String, choices: [String]) -> String {
    let list =
      choices.isEmpty
      ? ""
      : say(nl: "kies: \(choices.joined(separator: ", "))", en: "choose: \(choices.joined(separator: ", "))")
    let about = [hint, list].filter { !$0.isEmpty }.joined(separator: "; ")
    return about.isEmpty ? "\(label): " : "\(label) (\(about)): "
  }

  package var mergersOneByOne: String {
    say(
      nl: "Een herindeling is één stap per gemeente. Noem er een, met --successor.",
      en: "A merger (herindeling) is one step for each municipality. Name one, with --successor.")
  }

  package func flagDoesNotApply(_ flag: String, _ title: String) -> String {
    say(
      nl: "De optie \(flag) past hier niet (\(title)).",
      en: "The option \(flag) does not fit here (\(title)).")
  }

  package func twice(_ flag: String) -> String {
    say(nl: "De optie \(flag) staat er twee keer.", en: "The option \(flag) is there twice.")
  }
  package var inputOnce: String {
    say(
      nl: "Er kan maar één waarde van de standaardinvoer komen (-).",
      en: "Only one value can come from standard input (-).")
  }
  package var inputIsNoText: String {
    say(nl: "Wat op de standaardinvoer staat is geen UTF-8.", en: "What is on standard input is not UTF-8.")
  }

  package var noAuthor: String {
    say(
      nl: "Onbekend wie dit vastlegt. Zeg het met --author, of stel TREDE_AUTHOR in.",
      en: "It is not known who records this. Say so with --author, or set TREDE_AUTHOR.")
  }

  package var needsYes: String {
    say(
      nl: "Dit wordt eerst gevraagd, en dat kan hier niet. Bekijk het met --dry-run en bevestig met --yes.",
      en: "This is asked first, and nobody can answer here. Look at it with --dry-run and confirm with --yes."
    )
  }

  /// "Verwijderen: Almere, plan van aanpak", what goes with it, and whether to go on.
  package func question(_ title: String, _ lines: [String]) -> String {
    (["\(title)."] + lines.map { "  \($0)" } + [say(nl: "Doorgaan?", en: "Go on?")]).joined(separator: "\n")
  }

  /// Of a herindeling: the balance that goes along is not known.
  package func openingUnknown(_ name: String) -> String {
    say(
      nl: "de beginstand van \(name) is niet te berekenen; leg haar zelf vast",
      en: "the opening balance of \(name) cannot be worked out; record it yourself")
  }

  // MARK: - Undo and the log

  /// "Ongedaan gemaakt: stand 1 april 2024 van Almere (162) (jk, 2 april 2024 08:41). Toch weer: trede opnieuw"
  package func takenBack(_ entry: LogEntry, by stamp: StepStamp?) -> String {
    let step = what(entry.sentence) + (stamp.map { " (\(who($0)))" } ?? "")
    if case .undo = entry.kind {
      return say(
        nl: "Ongedaan gemaakt: \(step). Toch weer: trede opnieuw",
        en: "Undone: \(step). To redo it: trede redo")
    }
    return say(
      nl: "Opnieuw gedaan: \(step). Ongedaan maken: trede ongedaan",
      en: "Redone: \(step). To undo it: trede undo")
  }

  /// What an undo or redo would do, of which nothing was written.
  package func wouldTakeBack(_ entry: LogEntry, by stamp: StepStamp?) -> String {
    let step = what(entry.sentence) + (stamp.map { " (\(who($0)))" } ?? "")
    if case .undo = entry.kind {
      return say(nl: "Zou ongedaan maken: \(step).", en: "Would undo: \(step).")
    }
    return say(nl: "Zou opnieuw doen: \(step).", en: "Would do again: \(step).")
  }

  package var nothingLogged: String {
    say(nl: "Er is nog niets vastgelegd.", en: "Nothing has been recorded yet.")
  }

  /// "ongedaan gemaakt: stand 1 april 2024 van Almere (162)"
  package func logged(_ entry: LogEntry) -> String {
    switch entry.kind {
    case .change: entry.sentence
    // One that was found has the names of the files for a sentence; one from an editor a sentence of its own.
    case .handEdit:
      entry.sentence.hasSuffix(".json")
        ? say(nl: "met de hand gewijzigd: \(entry.sentence)", en: "changed by hand: \(entry.sentence)")
        : entry.sentence
    case .layout: say(nl: "opmaak aangepast: \(entry.sentence)", en: "layout adjusted: \(entry.sentence)")
    case .undo: say(nl: "ongedaan gemaakt: \(what(entry.sentence))", en: "undone: \(what(entry.sentence))")
    case .redo: say(nl: "opnieuw gedaan: \(what(entry.sentence))", en: "redone: \(what(entry.sentence))")
    }
  }

  /// A change that was found has only the names of the files for a sentence.
  private func what(_ sentence: String) -> String {
    sentence.hasSuffix(".json") ? say(nl: "wijziging in \(sentence)", en: "change in \(sentence)") : sentence
  }

  package func notACount(_ text: String, of option: String) -> String {
    say(
      nl: "“\(text)” bij \(option) is geen aantal. Typ een heel getal van 1 of meer.",
      en: "“\(text)” after \(option) is not a number. Type a whole number, 1 or more.")
  }
}

/// Editing a case by hand, and putting files back from the log.
extension Words {
  package func editedByHand(_ name: String) -> String {
    say(nl: "dossier \(name) met de hand gewijzigd", en: "case \(name) changed by hand")
  }
  package var nothingEdited: String {
    say(
      nl: "De tekst is niet gewijzigd; er is niets vastgelegd.",
      en: "The text was not changed; nothing was recorded.")
  }

  /// Where the text that was edited is wrong.
  package func editedIsFaulty(_ file: UnreadableFile) -> String {
    say(
      nl: "Zo kan het niet bewaard worden: \(unreadable(file)). Er is niets vastgelegd.",
      en: "It cannot be saved like this: \(unreadable(file)). Nothing was recorded.")
  }

  package func editorMissing(_ program: String) -> String {
    say(
      nl: "De editor “\(program)” kon niet gestart worden. Stel TREDE_EDITOR, VISUAL of EDITOR in.",
      en: "The editor “\(program)” could not be started. Set TREDE_EDITOR, VISUAL or EDITOR.")
  }

  package var noPlaceToEdit: String {
    say(
      nl: "Er is geen plaats voor de tekst: stel HOME of XDG_STATE_HOME in.",
      en: "There is no place for the text: set HOME or XDG_STATE_HOME.")
  }

  /// - Parameter path: where the text stands; `nil` when nothing was typed that could be lost.
  package func editorFailed(_ code: Int32, path: String?) -> String {
    say(
      nl: "De editor eindigde met code \(code); er is niets vastgelegd.",
      en: "The editor ended with code \(code); nothing was recorded.")
      + (path.map { say(nl: " De tekst staat in \($0)", en: " The text is in \($0)") } ?? "")
  }

  package func textIsKept(_ path: String) -> String {
    say(nl: "Uw tekst staat in \(path)", en: "Your text is in \(path)")
  }
  package var editAgain: String { say(nl: "Opnieuw openen?", en: "Open it again?") }

  /// "cases/gm0034.json: teruggezet zoals op 2 april 2024 08:41; wat er stond staat in log/kept/gm0034.json.1"
  package func repaired(_ repair: Repair, isPlanned: Bool) -> String {
    let reason = repair.reason.map { "\(place(of: $0)): \(fault($0.fault))" } ?? repair.file
    let upTo =
      repair.upTo.map { say(nl: " zoals het was op \(moment($0.at))", en: " as it was on \(moment($0.at))") }
      ?? ""
    switch repair.action {
    case .cannot:
      return say(
        nl: "\(reason); het logboek weet niet wat er moet staan",
        en: "\(reason); the log does not know what should be there")
    case .setAside(let kept):
      let done =
        isPlanned
        ? say(nl: "de regel wordt eruit gehaald", en: "the line will be taken out")
        : say(nl: "de regel is eruit gehaald", en: "the line was taken out")
      let place =
        kept.map { say(nl: "staat in \($0)", en: "is in \($0)") }
        ?? say(nl: "wordt bewaard", en: "will be kept")
      return say(
        nl: "\(reason); \(done); het logboek zoals het was \(place)",
        en: "\(reason); \(done); the log as it was \(place)")
    case .restore(let kept):
      let done =
        isPlanned
        ? say(nl: "wordt teruggezet", en: "will be put back") : say(nl: "teruggezet", en: "put back")
      let place =
        kept.map { say(nl: "; wat er stond staat in \($0)", en: "; what was there is in \($0)") }
        ?? say(nl: "; wat er staat wordt bewaard", en: "; what is there will be kept")
      let stands = isPlanned && repair.reason?.fault != .vanished
      return "\(reason); \(done)\(upTo)\(stands || kept != nil ? place : "")"
    }
  }

  package var repairQuestion: String { say(nl: "Terugzetten uit het logboek", en: "Put back from the log") }
  package var nothingToRepair: String {
    say(nl: "Er is niets te herstellen.", en: "There is nothing to repair.")
  }

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
    case .finished(_, let sentence):
      say(
        nl: "Afgemaakt na een onderbreking: \(sentence).", en: "Finished after an interruption: \(sentence).")
    case .discarded(let file):
      say(
        nl: "Opgeruimd: half bestand \(file); er was nog niets vastgelegd.",
        en: "Cleared away: half-written file \(file); nothing had been recorded.")
    case .tornLine(let log, let kept):
      say(nl: "De laatste regel van \(log) was afgebroken", en: "The last line of \(log) was cut off")
        + (kept.map { say(nl: " en staat nu in \($0).", en: " and is now in \($0).") } ?? ".")
    case .pending:
      say(
        nl: "Er ligt nog iets van een afgebroken bewaren, maar hier mag niet geschreven worden.",
        en: "Saving was broken off and left something, but writing here is not allowed.")
    }
  }
}
