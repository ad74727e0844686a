import Supervision

/// Figures, trede, judgement and letter as phrases for the log.
extension Words {
  /// "stand 1 april 2024 van Almere (162)"
  package func counted(_ count: Count, of subject: Case) -> String {
    let own = count.reporter == .municipality ? " volgens de gemeente" : ""
    return "stand \(date(count.asOf)) van \(subject.name)\(own) (\(number(count.housed)))"
  }

  /// "taakstelling 2023-II van Almere bijgesteld (216)"
  package func targetNotified(
    _ notice: TargetNotice, _ period: HalfYear, of subject: Case, isRevision: Bool
  ) -> String {
    "taakstelling \(period) van \(subject.name)\(isRevision ? " bijgesteld" : "") (\(number(notice.persons)))"
  }

  /// - Parameter verb: carried, total or balance.
  package func stated(_ verb: String, _ statement: Statement, _ period: HalfYear, of subject: Case) -> String
  {
    let what = verb == "total" ? "totaal te huisvesten" : Words.aliases[verb] ?? verb
    return "\(what) \(period) van \(subject.name) (\(number(statement.persons)))"
  }

  package func amvStated(_ target: AmvTarget, _ period: HalfYear, of subject: Case) -> String {
    "amv’ers \(period) van \(subject.name) (\(numberOrUnknown(target.persons)))"
  }

  package func populationStated(_ population: Case.Population, of subject: Case) -> String {
    "inwoners van \(subject.name) op \(date(population.on)) (\(number(population.persons)))"
  }

  /// "Almere opgeschaald naar trede 4 vooraankondiging"
  package func moved(_ entry: LadderEntry, of subject: Case) -> String {
    let step = entry.step == .recorded ? "op \(place(entry.place))" : self.step(entry.step, to: entry.place)
    switch entry.step {
    case .recorded:
      return entry.place == .off ? "\(subject.name) \(place(entry.place))" : "\(subject.name) \(step)"
    case .up, .down: return "\(subject.name) \(step)"
    case .keep, .freeze, .thaw: return "\(step) voor \(subject.name)"
    }
  }

  package func requirementMet(_ fulfilled: FulfilledRequirement, of subject: Case) -> String {
    var text = "vormvereiste van \(subject.name): \(lowered(requirement(fulfilled.requirement)))"
    if let done = fulfilled.done {
      text += ", gedaan op \(numericDate(done))"
    } else if let by = fulfilled.by {
      text += ", uiterlijk \(date(by))"
    }
    return text
  }

  /// "oordeel over 2023-II van Almere: niet adequaat (rood)"
  package func assessed(_ judgement: Judgement, _ period: HalfYear, of subject: Case) -> String {
    "oordeel over \(subject.name(of: period)) van \(subject.name): \(self.judgement(judgement))"
  }

  package func letterReached(_ state: Letter.State, _ period: HalfYear, of subject: Case) -> String {
    "brief over \(subject.name(of: period)) van \(subject.name): \(letterState(state))"
  }
}
