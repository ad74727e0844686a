import Supervision

/// What was added to a case, as a phrase for the log.
extension Words {
  /// "afspraak “Bijgesteld plan van aanpak” van Almere, voor 1 april 2024"
  package func agreed(_ agreement: Agreement, of subject: Case) -> String {
    "\(agreementKind(agreement.kind)) “\(agreement.title)” van \(subject.name)"
      + (agreement.schedule.original.wording == .undated ? "" : ", \(agreement.schedule.original.phrase)")
  }

  package func interimAgreed(_ target: InterimTarget, of subject: Case) -> String {
    "tussendoel “\(target.title)” van \(subject.name), \(target.schedule.original.phrase)"
  }

  package func milestoneAdded(_ target: InterimTarget, of subject: Case) -> String {
    "mijlpaal “\(target.title)” van \(subject.name), \(target.schedule.original.phrase)"
  }

  package func actionAdded(_ action: OwnAction, of subject: Case) -> String {
    "\(actionKind(action.kind)) “\(action.title)” bij \(subject.name)"
      + (action.schedule.map { ", \($0.original.phrase)" } ?? "")
  }

  package func contacted(_ contact: Contact, of subject: Case) -> String {
    "\(contact.signal ? "signaal" : "contact") over \(subject.name) op \(numericDate(contact.on))"
  }

  package func noted(_ note: Note, of subject: Case) -> String {
    "\(note.internal ? "interne notitie" : "notitie") bij \(subject.name)"
  }

  package func documentAdded(_ document: Document, of subject: Case) -> String {
    "stuk “\(document.title)” bij \(subject.name)"
  }

  // MARK: - Meetings

  package func meetingAdded(_ meeting: Meeting, of subject: Case) -> String {
    var text = "\(lowered(meeting.title ?? meeting.kind.rawValue)) met \(subject.name)"
    if let schedule = meeting.schedule { text += " \(schedule.original.phrase)" }
    if let planned = meeting.planned { text += ", gepland op \(numericDate(planned))" }
    return text
  }

  package func meetingPlanned(_ title: String, of subject: Case, on day: Day, wasPlanned: Day?) -> String {
    "\(title) met \(subject.name) \(wasPlanned == nil ? "gepland op" : "verplaatst naar") \(date(day))"
  }

  package func meetingHeld(_ title: String, of subject: Case, on day: Day) -> String {
    "\(title) met \(subject.name) gehouden op \(numericDate(day))"
  }

  /// The same with how much was agreed in it.
  package func meetingHeld(_ sentence: String, agreeing count: Int) -> String {
    count == 0 ? sentence : "\(sentence), \(self.count(count, "afspraak", "afspraken"))"
  }

  package func meetingCancelled(_ title: String, of subject: Case, on day: Day) -> String {
    "\(title) met \(subject.name) afgelast op \(numericDate(day))"
  }

  // MARK: - Plans

  package func planAdded(_ plan: Plan, of subject: Case) -> String {
    "plan “\(plan.title)” van \(subject.name)"
  }

  package func versionAdded(_ version: PlanVersion, of subject: Case) -> String {
    "planversie\(version.title.map { " “\($0)”" } ?? "") van \(subject.name), \(version.status.rawValue)"
  }

  package func measureAdded(_ measure: Measure, of subject: Case) -> String {
    "maatregel “\(measure.title)” van \(subject.name)"
  }

  package func planJudged(_ title: String, of subject: Case, _ status: PlanVersion.Status) -> String {
    "\(title) van \(subject.name): \(status.rawValue)"
  }

  // MARK: - The case

  package func opened(_ name: String, _ subject: Case) -> String {
    "dossier \(name) geopend" + (subject.domain == Case.housing ? "" : " (\(subject.domainTitle))")
  }

  package func closed(_ subject: Case, on day: Day, successor: String?) -> String {
    "dossier \(subject.name) gesloten per \(date(day))" + (successor.map { ", verder als \($0)" } ?? "")
  }

  package func assigned(of subject: Case) -> String { "dossiergegevens van \(subject.name) gewijzigd" }
}
