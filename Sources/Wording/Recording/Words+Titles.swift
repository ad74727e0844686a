import Supervision

/// What items are called in titles and sentences.
extension Words {
  /// What an item is called: "Bijgesteld plan van aanpak". Contacts and notes by their day, never by who or what.
  package func title(of item: ItemID, in subject: Case) -> String {
    switch subject.item(item) {
    case .agreement(let agreement): return agreement.title
    case .interimTarget(let target), .milestone(let target, _): return target.title
    case .plan(let plan): return plan.title
    case .version(let version, let plan):
      let plan = subject.plans.first { $0.id == plan }
      return planVersion(version.title ?? plan?.title ?? item.text, plan?.number(of: item))
    case .measure(let measure, _): return measure.title
    case .meeting(let meeting): return meeting.title ?? meetingKind(meeting.kind)
    case .action(let action): return action.title
    case .contact(let contact):
      return say(nl: "contactmoment van \(date(contact.on))", en: "contact of \(date(contact.on))")
    case .note(let note):
      return note.on.map { say(nl: "notitie van \(date($0))", en: "note of \(date($0))") }
        ?? say(nl: "notitie \(item)", en: "note \(item)")
    case .document(let document): return document.title
    case nil: break
    }
    if let stand = StandRequest.stand(of: item) { return askForStand(stand) }
    if let period = HalfYear(item.text) { return say(nl: "taakstelling \(period)", en: "target \(period)") }
    if let document = subject.document(DocumentID(item.text)) { return document.title }
    if let name = item.text.split(separator: ".").last,
      let requirement = FormalRequirement(rawValue: String(name))
    {
      return self.requirement(requirement)
    }
    return item.text
  }

  /// A title inside a sentence: "bijgesteld plan van aanpak". Names and abbreviations keep their capitals.
  package func inSentence(_ title: String, of subject: Case) -> String {
    title.hasPrefix(subject.name) ? title : lowered(title)
  }

  /// An item with its municipality: "bijgesteld plan van aanpak van Almere", "plan toetsen bij Almere".
  package func named(_ item: ItemID, of subject: Case) -> String {
    let between =
      switch subject.item(item) {
      case .meeting: say(nl: "met", en: "with")
      case .contact, .note: say(nl: "bij", en: "about")
      case .action, .document: say(nl: "bij", en: "for")
      case nil where subject.document(DocumentID(item.text)) != nil: say(nl: "bij", en: "for")
      default: say(nl: "van", en: "of")
      }
    return "\(inSentence(title(of: item, in: subject), of: subject)) \(between) \(subject.name)"
  }

  /// With a small first letter, unless another capital, a digit or a sign follows in the first word: "COA-stand" and
  /// "PvA-update" stay.
  func lowered(_ text: String) -> String {
    let rest = text.dropFirst().prefix { !$0.isWhitespace && $0 != "-" }
    if ProperNames.firstWords.contains(String(text.prefix(1) + rest)) { return text }
    guard let second = rest.first, second.isLowercase, !rest.contains(where: \.isUppercase) else {
      return text
    }
    return text.prefix(1).lowercased() + text.dropFirst()
  }
}
