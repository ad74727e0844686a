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
    case .noSuchCase(let id): return "Er is geen dossier \(called(id)) (meer). Er is niets bewaard."
    case .caseExists(let id): return "Er is al een dossier \(called(id)). Er is niets bewaard."
    case .unreadable(let file):
      return
        "Niets bewaard: \(unreadable(file)). Een onleesbaar bestand wordt nooit overschreven; kijk met: trede nakijken"
    case .violation(let id, let violation):
      let subject = subject(id) ?? Case(id: id, code: "", name: called(id), domain: "")
      return self.violation(violation, in: subject)
    case .personNumbers(_, let keys): return needsYesForNumber([numbersTypedByHand(keys)])
    case .conflict(let conflict):
      return self.conflict(conflict, called(conflict.subject)).joined(separator: "\n")
    case .senselessAuthor(let name): return senselessAuthor(name)
    case .locked(let holder):
      return
        "\(holder.map { "\($0) is" } ?? "Iemand anders is") nu aan het bewaren. Er is niets bewaard; probeer het zo opnieuw."
    case .lockRefused(let path):
      return
        "De map \(path) staat op een schijf die geen vergrendeling kent: hier kan alleen gelezen worden. "
        + "Er is niets bewaard."
    case .readOnly(let path):
      return "\(path) mag alleen gelezen worden. Er is niets bewaard; controleer de rechten."
    case .diskFull(let path):
      return "De schijf van \(path) is vol. Er is niets bewaard en het oude bestand is heel; maak ruimte."
    case .disk(let path, let code):
      return
        "\(path) kon niet geschreven worden (systeemfout \(code)). Er is niets bewaard; controleer of de map bereikbaar is."
    case .logDamaged(let path, let line):
      return
        "Het logboek \(path) is beschadigd op regel \(line). Er is niets bewaard; herstel met: trede nakijken --repair"
    case .nothingToUndo: return "Er is niets om ongedaan te maken."
    case .nothingToRedo: return "Er is niets om opnieuw te doen."
    case .noSuchStep(let step): return "Er is geen stap “\(step)” in het logboek. Kijk met: trede logboek"
    case .alreadyUndone(let step): return "Stap “\(step)” is al ongedaan gemaakt."
    case .builtUpon(_, let later): return "Kan niet ongedaan gemaakt worden: \(afterwards(later))"
    case .inTheWay(_, let later): return "Kan niet opnieuw gedaan worden: \(afterwards(later))"
    case .fileGone(let path):
      return
        "Het bestand \(path) is er niet meer, en geen stap nam het weg. Er is niets bewaard; "
        + "zet het eerst terug met: trede nakijken --repair"
    }
  }

  private func afterwards(_ later: LogEntry?) -> String {
    guard let later else {
      return "het bestand is daarna met de hand gewijzigd. Verbeter het met: trede bewerk"
    }
    return "erna is vastgelegd “\(later.sentence)” (\(who(later.stamp))). Maak dat eerst ongedaan."
  }

  /// Two people changed the same item: both values, who and when, a line each.
  package func conflict(_ conflict: Conflict, _ name: String) -> [String] {
    var lines = [
      "\(conflict.by.map { "\($0.author) wijzigde" } ?? "Iemand anders wijzigde") hetzelfde bij \(name)"
        + (conflict.by.map { " (\(moment($0.at)))" } ?? "") + ". Er is niets bewaard."
    ]
    for change in conflict.theirs {
      lines.append("  daar: \(place(change)) was \(value(change.before)), is nu \(value(change.after))")
    }
    for change in conflict.ours { lines.append("  hier: \(place(change)) zou \(value(change.after)) worden") }
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
    change.path.isEmpty ? "het dossier" : pathInWords(change.path)
  }

  /// A value as it is shown: texts without their quotation marks, long ones cut.
  private func value(_ json: String?) -> String {
    guard let json else { return "niets" }
    let oneLine = json.split { $0.isWhitespace || $0.isNewline }.joined(separator: " ")
    return oneLine.count > 80 ? oneLine.prefix(79) + "…" : oneLine
  }
}
