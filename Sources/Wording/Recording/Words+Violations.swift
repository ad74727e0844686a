import Supervision

extension Words {
  /// Why a change is impossible, and what to do.
  package func violation(_ violation: RuleViolation, in subject: Case) -> String {
    func named(_ item: ItemID) -> String { "“\(title(of: item, in: subject))”" }
    switch violation {
    case .noSuchItem(let item):
      return say(
        nl: "“\(item)” is er niet (meer) in het dossier van \(subject.name). Zoek de regel opnieuw op.",
        en: "There is no “\(item)” (any more) in the case of \(subject.name). Look the item up again.")
    case .noSuchDocument(let document):
      return say(
        nl: "Er is geen stuk “\(document)” in het dossier van \(subject.name). Leg het eerst vast.",
        en: "There is no document “\(document)” in the case of \(subject.name). Record it first.")
    case .otherKind(let item):
      return say(
        nl: "Dat kan niet met \(named(item)): \(whatItIs(item, in: subject)).",
        en: "That cannot be done with \(named(item)): \(whatItIs(item, in: subject)).")
    case .idTaken(let name):
      return say(
        nl: "De id “\(name)” is al in gebruik. Kies een andere, of laat hem leeg.",
        en: "The id “\(name)” is in use already. Choose another, or leave it empty.")
    case .senselessID(let name):
      return say(
        nl: "“\(name)” kan geen id zijn: gebruik letters, cijfers, punten en streepjes, en geen halfjaar.",
        en: "“\(name)” cannot be an id: use letters, digits, full stops and hyphens, and no half-year.")
    case .missing(let key): return missing(key)
    case .withoutTerm(let item):
      return say(
        nl:
          "\(named(item)) heeft geen termijn die verzet kan worden. Een peildatum staat in de wet; geef een regel "
          + "zonder termijn er een met wijzigen.",
        en:
          "\(named(item)) has no term that can be moved. A peildatum is set by law; to give an item a term, "
          + "use change.")
    case .termChangesByAct(let item):
      return say(
        nl:
          "De termijn van \(named(item)) wordt niet overschreven. Kies uitstel, verplaatsen of verbeteren: dan blijft "
          + "leesbaar wat hij was.",
        en:
          "The term of \(named(item)) is not overwritten. Choose extend, shift or correct: what it was then stays "
          + "readable.")
    case .withoutDay:
      return say(
        nl: "Een besluit over de trede heeft een dag nodig, of een bron die een datum heeft.",
        en: "A decision about the trede needs a day, or a source that has a date.")
    case .notAgreedInMeetings(let name):
      return say(
        nl:
          "“\(self.name(of: name, in: subject))” wordt niet in een overleg afgesproken: dat kan met afspraken, tussendoelen "
          + "en mijlpalen. Leg het apart vast.",
        en:
          "“\(self.name(of: name, in: subject))” is not agreed in a meeting: agreements, interim targets and milestones "
          + "are. Record it separately.")
    case .ownSuccessor:
      return say(
        nl: "\(ownSuccessor). Kies een andere gemeente.", en: "\(ownSuccessor). Choose another municipality.")
    case .inTheFuture(let day, let today):
      return say(
        nl: "\(date(day)) ligt na vandaag (\(date(today))): vastgelegd wordt wat gebeurd is.",
        en: "\(date(day)) is after today (\(date(today))): what is recorded must have happened.")
    case .alreadyHeld(let item, let day):
      return say(
        nl: "\(named(item)) is al gehouden, op \(date(day)). Leg een ander overleg vast, of wijzig dit.",
        en: "\(named(item)) was held already, on \(date(day)). Record another meeting, or change this one.")
    case .alreadyCancelled(let item, let day):
      return say(
        nl: "\(named(item)) is al afgelast, op \(date(day)). Plan het opnieuw om het te laten doorgaan.",
        en: "\(named(item)) was cancelled already, on \(date(day)). Plan it again to let it go ahead.")
    case .alreadyDone(let item, let day):
      return say(
        nl: "\(named(item)) is al gedaan, op \(date(day)).",
        en: "\(named(item)) was done already, on \(date(day)).")
    case .alreadyEnded(let item, let day):
      return say(
        nl: "\(named(item)) is al afgesloten, op \(date(day)). Heropen de regel eerst.",
        en: "\(named(item)) was ended already, on \(date(day)). Reopen the item first.")
    case .notEnded(let item): return notEnded(item, in: subject)
    case .withoutQuestion(let item):
      return say(
        nl: "\(named(item)) heeft geen voorwaarde die u met ja of nee beantwoordt.",
        en: "\(named(item)) has no condition to answer with yes or no.")
    case .hasTerm(let item):
      return say(
        nl: "\(named(item)) heeft een termijn. Opnieuw bekijken is voor wat geen datum heeft.",
        en: "\(named(item)) has a term. Looking again is for what has no date.")
    case .referredTo(let name, let others):
      return say(
        nl:
          "“\(name)” kan niet weg: er wordt naar verwezen door \(several(others.map { self.name(of: $0, in: subject) })). "
          + "Wijzig of verwijder die eerst.",
        en:
          "“\(name)” cannot go: it is referred to by \(several(others.map { self.name(of: $0, in: subject) })). "
          + "Change or remove those first.")
    case .countForAnotherHalfYear(let day, let period):
      return say(
        nl: "De stand van \(date(day)) hoort bij \(period). Verbeter de dag of het halfjaar.",
        en: "The count of \(date(day)) belongs to \(period). Correct the day or the half-year.")
    case .deliveredTooEarly(let asOf, let delivered):
      return say(
        nl:
          "De levering van \(date(delivered)) ligt voor de dag van de stand (\(date(asOf))). Verbeter een van beide.",
        en:
          "The delivery of \(date(delivered)) is before the day of the count (\(date(asOf))). Correct one of them."
      )
    case .negativePersons(let persons):
      return say(
        nl: "\(number(persons)) kan niet: een aantal personen is nul of meer.",
        en: "\(number(persons)) is not possible: a number of persons is nought or more.")
    case .tooManyPersons(let persons):
      return say(
        nl: "\(number(persons)) personen is meer dan een dossier kan bevatten.",
        en: "\(number(persons)) persons is more than a case can hold.")
    case .partsDoNotAddUp(let expected, let stated):
      return say(
        nl: "De delen zijn samen \(number(expected)), niet \(number(stated)). Verbeter een van de getallen.",
        en: "The parts add up to \(number(expected)), not \(number(stated)). Correct one of the numbers.")
    case .windowEndsBeforeItStarts:
      return say(
        nl: "De periode eindigt voordat ze begint. Verbeter een van beide dagen.",
        en: "The period ends before it begins. Correct one of the days.")
    case .notOnScale(let word, let allowed):
      return say(
        nl:
          "“\(word)” staat niet op de geldende oordeelschaal. Kies uit: \(allowed.joined(separator: ", ")).",
        en:
          "“\(word)” is not on the scale of judgement in force. Choose from: \(allowed.joined(separator: ", "))."
      )
    case .noSuchDelivery(let day):
      return say(
        nl:
          "Er is geen levering van \(date(day)) vastgelegd. Leg eerst het cijfer vast, of kies een andere levering.",
        en: "No delivery of \(date(day)) is on record. Record the figure first, or choose another delivery."
      )
    case .publicBeforeSent(let sent?):
      return say(
        nl: "Deze brief is verzonden op \(date(sent)) en kan niet eerder openbaar zijn. Kies een latere dag.",
        en: "This letter was sent on \(date(sent)) and cannot be public before that. Choose a later day.")
    case .publicBeforeSent(nil):
      return say(
        nl: "Een brief is niet openbaar voordat hij verzonden is. Leg eerst vast wanneer hij verzonden is.",
        en: "A letter is not public before it has been sent. Record first when it was sent.")
    case .recordedElsewhere(let step): return recordedElsewhere(step)
    case .neededAndNotNeeded(let step):
      return say(
        nl: "“\(roundStep(step))” kan niet tegelijk een dag hebben en niet nodig zijn. Kies een van beide.",
        en: "“\(roundStep(step))” cannot have a day and not be needed as well. Choose one.")
    case .wrongDirection(let step, let from, let to): return wrongDirection(step, from, to)
    case .notFrozen:
      return say(
        nl: "De trede van \(subject.name) is niet bevroren.",
        en: "The trede of \(subject.name) is not frozen.")
    case .alreadyFrozen:
      return say(
        nl: "De trede van \(subject.name) is al bevroren.",
        en: "The trede of \(subject.name) is frozen already.")
    case .noSuchRequirement(let requirement):
      return say(
        nl:
          "“\(self.requirement(requirement))” hoort niet bij deze trede. Vormvereisten horen bij trede 4 en 5.",
        en:
          "“\(self.requirement(requirement))” does not go with this trede. Formal requirements go with trede 4 and 5."
      )
    case .caseClosed(let day):
      return say(
        nl: "Het dossier van \(subject.name) is gesloten per \(date(day)). Leg het vast bij de opvolger.",
        en: "The case of \(subject.name) is closed as of \(date(day)). Record it with the successor.")
    case .closesAhead(let day): return closesAhead(day)
    case .notClosed: return notClosed(subject)
    case .notBegun(let period, let day): return notBegun(period, on: day)
    }
  }

  private func missing(_ key: String) -> String {
    switch key {
    case "title": say(nl: "Vul een titel in.", en: "Fill in a title.")
    case "reason": say(nl: "Vul de reden in: die hoort erbij.", en: "Fill in the reason: it is part of this.")
    case "phrase": say(nl: "Vul de woorden van de termijn in.", en: "Fill in the words of the term.")
    case "with":
      say(
        nl: "Vul in met wie er contact was, als rol.", en: "Fill in with whom there was contact, as a role.")
    case "text": say(nl: "Vul een tekst in.", en: "Fill in a text.")
    case "held":
      say(
        nl:
          "Het overleg is nog niet gehouden. Leg eerst vast dat het gehouden is; wat er is afgesproken volgt daarna.",
        en:
          "The meeting has not been held yet. Record first that it was held; what was agreed comes after that."
      )
    default: say(nl: "Vul “\(key)” in.", en: "Fill in “\(key)”.")
    }
  }

  private func wrongDirection(_ step: LadderEntry.Step, _ from: LadderPlace, _ to: LadderPlace) -> String {
    let move = say(nl: "van \(place(from)) naar \(place(to))", en: "from \(place(from)) to \(place(to))")
    return switch step {
    case .up:
      say(
        nl: "Opschalen gaat omhoog, niet \(move). Kies een hogere trede.",
        en: "Going up leads to a higher trede, not \(move). Choose a higher one.")
    case .down:
      say(
        nl: "Afschalen gaat omlaag, niet \(move). Kies een lagere trede.",
        en: "Going down leads to a lower trede, not \(move). Choose a lower one.")
    case .keep:
      say(
        nl: "Handhaven blijft op dezelfde trede, dus niet \(move).",
        en: "Keeping stays on the same trede, so not \(move).")
    case .freeze, .thaw, .recorded:
      say(
        nl: "Bevriezen en ontdooien veranderen de trede niet, dus niet \(move).",
        en: "Freezing and thawing do not change the trede, so not \(move).")
    }
  }

  /// What refers to something, by what it is called where it has a name of its own.
  private func name(of key: String, in subject: Case) -> String {
    if key == "population" { return say(nl: "de inwoners", en: "the inhabitants") }
    if key.hasPrefix("ladder[") { return say(nl: "de trede", en: "the trede") }
    if let period = HalfYear(key) {
      return say(nl: "de cijfers van \(period)", en: "the figures of \(period)")
    }
    let title = title(of: ItemID(key), in: subject)
    return title == key ? key : "“\(title)”"
  }
}
