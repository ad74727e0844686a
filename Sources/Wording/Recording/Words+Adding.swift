import Supervision

/// What was added to a case, as a phrase for the log.
extension Words {
  /// "afspraak “Bijgesteld plan van aanpak” van Almere, voor 1 april 2024"
  package func agreed(_ agreement: Agreement, of subject: Case) -> String {
    say(
      nl: "\(agreementKind(agreement.kind)) “\(agreement.title)” van \(subject.name)",
      en: "\(agreementKind(agreement.kind)) “\(agreement.title)” of \(subject.name)")
      + (agreement.schedule.original.wording == .undated ? "" : ", \(agreement.schedule.original.phrase)")
  }

  package func interimAgreed(_ target: InterimTarget, of subject: Case) -> String {
    say(
      nl: "tussendoel “\(target.title)” van \(subject.name), \(target.schedule.original.phrase)",
      en: "interim target “\(target.title)” of \(subject.name), \(target.schedule.original.phrase)")
  }

  package func milestoneAdded(_ target: InterimTarget, of subject: Case) -> String {
    say(
      nl: "mijlpaal “\(target.title)” van \(subject.name), \(target.schedule.original.phrase)",
      en: "milestone “\(target.title)” of \(subject.name), \(target.schedule.original.phrase)")
  }

  package func actionAdded(_ action: OwnAction, of subject: Case) -> String {
    say(
      nl: "\(actionKind(action.kind)) “\(action.title)” bij \(subject.name)",
      en: "\(actionKind(action.kind)) “\(action.title)” for \(subject.name)")
      + (action.schedule.map { ", \($0.original.phrase)" } ?? "")
  }

  package func contacted(_ contact: Contact, of subject: Case) -> String {
    say(
      nl: "\(contact.signal ? "signaal" : "contact") over \(subject.name) op \(numericDate(contact.on))",
      en: "\(contact.signal ? "signal" : "contact") about \(subject.name) on \(numericDate(contact.on))")
  }

  package func noted(_ note: Note, of subject: Case) -> String {
    say(
      nl: "\(note.internal ? "interne notitie" : "notitie") bij \(subject.name)",
      en: "\(note.internal ? "internal note" : "note") about \(subject.name)")
  }

  package func documentAdded(_ document: Document, of subject: Case) -> String {
    say(
      nl: "stuk “\(document.title)” bij \(subject.name)",
      en: "document “\(document.title)” for \(subject.name)")
  }

  // MARK: - Meetings

  package func meetingAdded(_ meeting: Meeting, of subject: Case) -> String {
    let title = lowered(meeting.title ?? meetingKind(meeting.kind))
    var text = say(nl: "\(title) met \(subject.name)", en: "\(title) with \(subject.name)")
    if let schedule = meeting.schedule { text += " \(schedule.original.phrase)" }
    if let planned = meeting.planned {
      text += say(nl: ", gepland op \(numericDate(planned))", en: ", planned for \(numericDate(planned))")
    }
    return text
  }

  package func meetingPlanned(_ title: String, of subject: Case, on day: Day, wasPlanned: Day?) -> String {
    say(
      nl: "\(title) met \(subject.name) \(wasPlanned == nil ? "gepland op" : "verplaatst naar") \(date(day))",
      en: "\(title) with \(subject.name) \(wasPlanned == nil ? "planned for" : "moved to") \(date(day))")
  }

  package func meetingHeld(_ title: String, of subject: Case, on day: Day) -> String {
    say(
      nl: "\(title) met \(subject.name) gehouden op \(numericDate(day))",
      en: "\(title) with \(subject.name) held on \(numericDate(day))")
  }

  /// The same with how much was agreed in it.
  package func meetingHeld(_ sentence: String, agreeing count: Int) -> String {
    count == 0
      ? sentence
      : say(
        nl: "\(sentence), \(self.count(count, "afspraak", "afspraken"))",
        en: "\(sentence), \(self.count(count, "agreement", "agreements"))")
  }

  package func meetingCancelled(_ title: String, of subject: Case, on day: Day) -> String {
    say(
      nl: "\(title) met \(subject.name) afgelast op \(numericDate(day))",
      en: "\(title) with \(subject.name) cancelled on \(numericDate(day))")
  }

  // MARK: - Plans

  package func planAdded(_ plan: Plan, of subject: Case) -> String {
    say(nl: "plan “\(plan.title)” van \(subject.name)", en: "plan “\(plan.title)” of \(subject.name)")
  }

  package func versionAdded(_ version: PlanVersion, of subject: Case) -> String {
    let title = version.title.map { " “\($0)”" } ?? ""
    return say(
      nl: "planversie\(title) van \(subject.name), \(planStatus(version.status))",
      en: "plan version\(title) of \(subject.name), \(planStatus(version.status))")
  }

  package func measureAdded(_ measure: Measure, of subject: Case) -> String {
    say(
      nl: "maatregel “\(measure.title)” van \(subject.name)",
      en: "measure “\(measure.title)” of \(subject.name)")
  }

  package func planJudged(_ title: String, of subject: Case, _ status: PlanVersion.Status) -> String {
    say(
      nl: "\(title) van \(subject.name): \(planStatus(status))",
      en: "\(title) of \(subject.name): \(planStatus(status))")
  }

  // MARK: - The case

  package func opened(_ name: String, _ subject: Case) -> String {
    say(nl: "dossier \(name) geopend", en: "case \(name) opened")
      + (subject.domain == Case.housing ? "" : " (\(subject.domainTitle))")
  }

  package func closed(_ subject: Case, on day: Day, successor: String?) -> String {
    say(
      nl: "dossier \(subject.name) gesloten per \(date(day))",
      en: "case \(subject.name) closed as of \(date(day))")
      + (successor.map { say(nl: ", verder als \($0)", en: ", goes on as \($0)") } ?? "")
  }

  package func assigned(of subject: Case) -> String {
    say(nl: "dossiergegevens van \(subject.name) gewijzigd", en: "case data of \(subject.name) changed")
  }
}
