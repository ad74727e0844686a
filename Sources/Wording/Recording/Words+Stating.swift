import Supervision

/// Figures, trede, judgement and letter as phrases for the log.
extension Words {
  /// "stand 1 april 2024 van Almere (162)"
  package func counted(_ count: Count, of subject: Case) -> String {
    let own =
      count.reporter == .municipality
      ? say(nl: " volgens de gemeente", en: " according to the municipality") : ""
    return say(
      nl: "stand \(date(count.asOf)) van \(subject.name)\(own) (\(number(count.housed)))",
      en: "count of \(date(count.asOf)) of \(subject.name)\(own) (\(number(count.housed)))")
  }

  /// "taakstelling 2023-II van Almere bijgesteld (216)"
  package func targetNotified(
    _ notice: TargetNotice, _ period: HalfYear, of subject: Case, isRevision: Bool
  ) -> String {
    say(
      nl:
        "taakstelling \(period) van \(subject.name)\(isRevision ? " bijgesteld" : "") (\(number(notice.persons)))",
      en: "target \(period) of \(subject.name)\(isRevision ? " revised" : "") (\(number(notice.persons)))")
  }

  /// - Parameter verb: carried, total or balance.
  package func stated(_ verb: String, _ statement: Statement, _ period: HalfYear, of subject: Case) -> String
  {
    let what =
      verb == "total"
      ? say(nl: "totaal te huisvesten", en: "total to house")
      : say(nl: Words.aliases[verb] ?? verb, en: lowered(self.verb(verb)))
    return say(
      nl: "\(what) \(period) van \(subject.name) (\(number(statement.persons)))",
      en: "\(what) \(period) of \(subject.name) (\(number(statement.persons)))")
  }

  package func amvStated(_ target: AmvTarget, _ period: HalfYear, of subject: Case) -> String {
    say(
      nl: "amv’ers \(period) van \(subject.name) (\(numberOrUnknown(target.persons)))",
      en: "unaccompanied minors \(period) of \(subject.name) (\(numberOrUnknown(target.persons)))")
  }

  package func populationStated(_ population: Case.Population, of subject: Case) -> String {
    say(
      nl: "inwoners van \(subject.name) op \(date(population.on)) (\(number(population.persons)))",
      en: "inhabitants of \(subject.name) on \(date(population.on)) (\(number(population.persons)))")
  }

  /// "Almere opgeschaald naar trede 4 vooraankondiging"
  package func moved(_ entry: LadderEntry, of subject: Case) -> String {
    let step =
      entry.step == .recorded
      ? say(nl: "op \(place(entry.place))", en: "on \(place(entry.place))")
      : self.step(entry.step, to: entry.place)
    switch entry.step {
    case .recorded:
      return entry.place == .off ? "\(subject.name) \(place(entry.place))" : "\(subject.name) \(step)"
    case .up, .down: return "\(subject.name) \(step)"
    case .keep, .freeze, .thaw:
      return say(nl: "\(step) voor \(subject.name)", en: "\(step) for \(subject.name)")
    }
  }

  package func requirementMet(_ fulfilled: FulfilledRequirement, of subject: Case) -> String {
    var text = say(
      nl: "vormvereiste van \(subject.name): \(lowered(requirement(fulfilled.requirement)))",
      en: "formal requirement of \(subject.name): \(lowered(requirement(fulfilled.requirement)))")
    if let done = fulfilled.done {
      text += say(nl: ", gedaan op \(numericDate(done))", en: ", done on \(numericDate(done))")
    } else if let by = fulfilled.by {
      text += say(nl: ", uiterlijk \(date(by))", en: ", by \(date(by))")
    }
    return text
  }

  /// "oordeel over 2023-II van Almere: niet adequaat (rood)"
  package func assessed(_ judgement: Judgement, _ period: HalfYear, of subject: Case) -> String {
    say(
      nl: "oordeel over \(subject.name(of: period)) van \(subject.name): \(self.judgement(judgement))",
      en: "judgement for \(subject.name(of: period)) of \(subject.name): \(self.judgement(judgement))")
  }

  package func letterReached(_ state: Letter.State, _ period: HalfYear, of subject: Case) -> String {
    say(
      nl: "brief over \(subject.name(of: period)) van \(subject.name): \(letterState(state))",
      en: "letter for \(subject.name(of: period)) of \(subject.name): \(letterState(state))")
  }
}
