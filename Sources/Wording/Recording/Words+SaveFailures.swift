import Supervision

/// Why something was not saved. Nothing was written then; what was typed is kept by whoever asked.
extension Words {
  /// - Parameter name: what a case is called, where it is known.
  package func saveFailure(
    _ failure: SaveFailure, name: (CaseID) -> String? = { _ in nil },
    subject: (CaseID) -> Case? = { _ in nil }
  ) -> String {
    func called(_ id: CaseID) -> String { name(id) ?? subject(id)?.name ?? id.text }
    switch failure {
    case .store(let failure): return storeFailure(failure)
    case .noSuchCase(let id):
      return say(
        nl: "Er is geen dossier \(called(id)) (meer). Er is niets bewaard.",
        en: "There is no case \(called(id)) (any more). Nothing was saved.")
    case .caseExists(let id):
      return say(
        nl: "Er is al een dossier \(called(id)). Er is niets bewaard.",
        en: "There is a case \(called(id)) already. Nothing was saved.")
    case .unreadable(let file):
      return
        say(
          nl:
            "Niets bewaard: \(unreadable(file)). Een onleesbaar bestand wordt nooit overschreven; kijk met: trede nakijken",
          en:
            "Nothing saved: \(unreadable(file)). An unreadable file is never overwritten; see: trede validate"
        )
    case .violation(let id, let violation):
      let subject = subject(id) ?? Case(id: id, code: "", name: called(id), domain: "")
      return self.violation(violation, in: subject)
    case .personNumbers(_, let keys): return needsYesForNumber([numbersTypedByHand(keys)])
    case .conflict(let conflict):
      return self.conflict(conflict, called(conflict.subject)).joined(separator: "\n")
    case .planOverrun(let id):
      return say(
        nl:
          "\(called(id)) is intussen gewijzigd, dus wat er zou gebeuren klopt niet meer. Er is niets bewaard; "
          + "doe het opnieuw om te zien wat er nu verandert.",
        en:
          "\(called(id)) was changed meanwhile, so what would happen is not right any more. Nothing was saved; "
          + "do it again to see what changes now.")
    case .senselessAuthor(let name): return senselessAuthor(name)
    case .locked(let holder):
      return
        say(
          nl:
            "\(holder.map { "\($0) is" } ?? "Iemand anders is") nu aan het bewaren. Er is niets bewaard; probeer het zo opnieuw.",
          en:
            "\(holder.map { "\($0) is" } ?? "Someone else is") saving at this moment. Nothing was saved; try again shortly."
        )
    case .lockRefused(let path):
      return
        say(
          nl:
            "De map \(path) staat op een schijf die geen vergrendeling kent: hier kan alleen gelezen worden. "
            + "Er is niets bewaard.",
          en: "The folder \(path) is on a disk without file locking: here it can only be read. "
            + "Nothing was saved.")
    case .readOnly(let path):
      return say(
        nl: "\(path) mag alleen gelezen worden. Er is niets bewaard; controleer de rechten.",
        en: "\(path) is read-only. Nothing was saved; check the permissions.")
    case .diskFull(let path):
      return say(
        nl: "De schijf van \(path) is vol. Er is niets bewaard en het oude bestand is heel; maak ruimte.",
        en: "The disk of \(path) is full. Nothing was saved and the old file is intact; make room.")
    case .disk(let path, let code):
      return
        say(
          nl:
            "\(path) kon niet geschreven worden (systeemfout \(code)). Er is niets bewaard; controleer of de map bereikbaar is.",
          en:
            "\(path) could not be written (system error \(code)). Nothing was saved; check whether the folder can be reached."
        )
    case .logDamaged(let path, let line):
      return
        say(
          nl:
            "Het logboek \(path) is beschadigd op regel \(line). Er is niets bewaard; herstel met: trede nakijken --repair",
          en:
            "The log \(path) is damaged at line \(line). Nothing was saved; repair it with: trede validate --repair"
        )
    case .nothingToUndo: return say(nl: "Er is niets om ongedaan te maken.", en: "There is nothing to undo.")
    case .nothingToRedo: return say(nl: "Er is niets om opnieuw te doen.", en: "There is nothing to redo.")
    case .noSuchStep(let step):
      return say(
        nl: "Er is geen stap “\(step)” in het logboek. Kijk met: trede logboek",
        en: "There is no step “\(step)” in the log. See: trede log")
    case .alreadyUndone(let step):
      return say(nl: "Stap “\(step)” is al ongedaan gemaakt.", en: "Step “\(step)” has been undone already.")
    case .builtUpon(_, let later):
      return say(
        nl: "Kan niet ongedaan gemaakt worden: \(afterwards(later))",
        en: "Cannot be undone: \(afterwards(later))")
    case .inTheWay(_, let later):
      return say(
        nl: "Kan niet opnieuw gedaan worden: \(afterwards(later))",
        en: "Cannot be redone: \(afterwards(later))")
    case .fileGone(let path):
      return
        say(
          nl: "Het bestand \(path) is er niet meer, en geen stap nam het weg. Er is niets bewaard; "
            + "zet het eerst terug met: trede nakijken --repair",
          en: "The file \(path) is gone, and no step removed it. Nothing was saved; "
            + "put it back first with: trede validate --repair")
    }
  }

  /// The folder cannot be found while somebody works in it: a network folder that fell away.
  package func storeLost(_ path: String) -> String {
    say(
      nl:
        "De dossiermap \(path) is niet te bereiken. Er is niets bewaard; wat u typte blijft staan. Controleer de "
        + "verbinding en bewaar opnieuw.",
      en: "The folder of cases \(path) cannot be reached. Nothing was saved; what you typed stays. Check the "
        + "connection and save again.")
  }

  private func afterwards(_ later: LogEntry?) -> String {
    guard let later else {
      return say(
        nl: "het bestand is daarna met de hand gewijzigd. Verbeter het met: trede bewerk",
        en: "the file was changed by hand afterwards. Correct it with: trede edit")
    }
    return say(
      nl: "erna is vastgelegd “\(later.sentence)” (\(who(later.stamp))). Maak dat eerst ongedaan.",
      en: "“\(later.sentence)” was recorded afterwards (\(who(later.stamp))). Undo that first.")
  }

  /// Two people changed the same item: both values, who and when, a line each.
  package func conflict(_ conflict: Conflict, _ name: String) -> [String] {
    let when = conflict.by.map { " (\(moment($0.at)))" } ?? ""
    var lines = [
      say(
        nl:
          "\(conflict.by?.author ?? "Iemand anders") wijzigde hetzelfde bij \(name)\(when). Er is niets bewaard.",
        en:
          "\(conflict.by?.author ?? "Someone else") changed the same thing in \(name)\(when). Nothing was saved."
      )
    ]
    for change in conflict.theirs {
      lines.append(
        say(
          nl:
            "  daar: \(place(change)) was \(value(change.before, of: change)), is nu \(value(change.after, of: change))",
          en:
            "  there: \(place(change)) was \(value(change.before, of: change)), is now \(value(change.after, of: change))"
        ))
    }
    for change in conflict.ours {
      lines.append(
        say(
          nl: "  hier: \(place(change)) zou \(value(change.after, of: change)) worden",
          en: "  here: \(place(change)) would become \(value(change.after, of: change))"))
    }
    return lines
  }

  /// "jk, 2 april 2024 08:41"
  package func who(_ stamp: StepStamp) -> String { "\(stamp.author), \(moment(stamp.at))" }

  /// A moment as the log has it, without seconds and zone: "2 april 2024 08:41".
  package func moment(_ text: String) -> String {
    guard let day = Day(iso: text.prefix(10)), text.dropFirst(10).first == "T" else { return text }
    return "\(date(day)) \(text.dropFirst(11).prefix(5))"
  }

  private func place(_ change: ValueChange) -> String {
    change.path.isEmpty ? say(nl: "het dossier", en: "the case") : pathInWords(change.path)
  }

  /// A value as it is shown: what a person wrote in quotation marks, the rest in words, long ones cut.
  private func value(_ json: String?, of change: ValueChange) -> String {
    guard let json else { return say(nl: "niets", en: "nothing") }
    let words = fileValue(json, of: change.key)
    let shown = json.dropFirst() == words + "\"" ? json : words
    return shown.count > 80 ? shown.prefix(79) + "…" : shown
  }
}
