import Supervision

extension Words {
  /// Why a change is impossible, and what to do.
  package func violation(_ violation: RuleViolation, in subject: Case) -> String {
    func named(_ item: ItemID) -> String { "“\(title(of: item, in: subject))”" }
    switch violation {
    case .noSuchItem(let item):
      return "“\(item)” is er niet (meer) in het dossier van \(subject.name). Zoek de regel opnieuw op."
    case .noSuchDocument(let document):
      return "Er is geen stuk “\(document)” in het dossier van \(subject.name). Leg het eerst vast."
    case .otherKind(let item): return "Dat kan niet met \(named(item)): \(whatItIs(item, in: subject))."
    case .idTaken(let name): return "De id “\(name)” is al in gebruik. Kies een andere, of laat hem leeg."
    case .senselessID(let name):
      return "“\(name)” kan geen id zijn: gebruik letters, cijfers, punten en streepjes, en geen halfjaar."
    case .missing(let key): return missing(key)
    case .withoutTerm(let item):
      return
        "\(named(item)) heeft geen termijn die verzet kan worden. Een peildatum staat in de wet; geef een regel "
        + "zonder termijn er een met wijzigen."
    case .termChangesByAct(let item):
      return
        "De termijn van \(named(item)) wordt niet overschreven. Kies uitstel, verplaatsen of verbeteren: dan blijft "
        + "leesbaar wat hij was."
    case .withoutDay: return "Een besluit over de trede heeft een dag nodig, of een bron die een datum heeft."
    case .notAgreedInMeetings(let name):
      return
        "“\(self.name(of: name, in: subject))” wordt niet in een overleg afgesproken: dat kan met afspraken, tussendoelen "
        + "en mijlpalen. Leg het apart vast."
    case .ownSuccessor: return "\(ownSuccessor). Kies een andere gemeente."
    case .inTheFuture(let day, let today):
      return "\(date(day)) ligt na vandaag (\(date(today))): vastgelegd wordt wat gebeurd is."
    case .alreadyHeld(let item, let day):
      return "\(named(item)) is al gehouden, op \(date(day)). Leg een ander overleg vast, of wijzig dit."
    case .alreadyCancelled(let item, let day):
      return "\(named(item)) is al afgelast, op \(date(day)). Plan het opnieuw om het te laten doorgaan."
    case .alreadyDone(let item, let day): return "\(named(item)) is al gedaan, op \(date(day))."
    case .alreadyEnded(let item, let day):
      return "\(named(item)) is al afgesloten, op \(date(day)). Heropen de regel eerst."
    case .notEnded(let item): return notEnded(item, in: subject)
    case .withoutQuestion(let item):
      return "\(named(item)) heeft geen voorwaarde die u met ja of nee beantwoordt."
    case .hasTerm(let item):
      return "\(named(item)) heeft een termijn. Opnieuw bekijken is voor wat geen datum heeft."
    case .referredTo(let name, let others):
      return
        "“\(name)” kan niet weg: er wordt naar verwezen door \(several(others.map { self.name(of: $0, in: subject) })). "
        + "Wijzig of verwijder die eerst."
    case .countForAnotherHalfYear(let day, let period):
      return "De stand van \(date(day)) hoort bij \(period). Verbeter de dag of het halfjaar."
    case .deliveredTooEarly(let asOf, let delivered):
      return
        "De levering van \(date(delivered)) ligt voor de dag van de stand (\(date(asOf))). Verbeter een van beide."
    case .negativePersons(let persons):
      return "\(number(persons)) kan niet: een aantal personen is nul of meer."
    case .tooManyPersons(let persons):
      return "\(number(persons)) personen is meer dan een dossier kan bevatten."
    case .partsDoNotAddUp(let expected, let stated):
      return "De delen zijn samen \(number(expected)), niet \(number(stated)). Verbeter een van de getallen."
    case .windowEndsBeforeItStarts:
      return "De periode eindigt voordat ze begint. Verbeter een van beide dagen."
    case .notOnScale(let word, let allowed):
      return
        "“\(word)” staat niet op de geldende oordeelschaal. Kies uit: \(allowed.joined(separator: ", "))."
    case .noSuchDelivery(let day):
      return
        "Er is geen levering van \(date(day)) vastgelegd. Leg eerst het cijfer vast, of kies een andere levering."
    case .publicBeforeSent:
      return "Een brief is niet openbaar voordat hij verzonden is. Leg eerst vast wanneer hij verzonden is."
    case .recordedElsewhere(let step): return recordedElsewhere(step)
    case .neededAndNotNeeded(let step):
      return "“\(roundStep(step))” kan niet tegelijk een dag hebben en niet nodig zijn. Kies een van beide."
    case .wrongDirection(let step, let from, let to): return wrongDirection(step, from, to)
    case .notFrozen: return "De trede van \(subject.name) is niet bevroren."
    case .alreadyFrozen: return "De trede van \(subject.name) is al bevroren."
    case .noSuchRequirement(let requirement):
      return
        "“\(self.requirement(requirement))” hoort niet bij deze trede. Vormvereisten horen bij trede 4 en 5."
    case .caseClosed(let day):
      return "Het dossier van \(subject.name) is gesloten per \(date(day)). Leg het vast bij de opvolger."
    case .closesAhead(let day): return closesAhead(day)
    case .notClosed: return notClosed(subject)
    case .notBegun(let period, let day): return notBegun(period, on: day)
    }
  }

  /// Why a verb does not go with an item.
  ///
  /// - Parameter verb: its English word.
  package func doesNotApply(_ verb: String, _ violation: RuleViolation, in subject: Case) -> String {
    guard case .otherKind(let item) = violation else { return self.violation(violation, in: subject) }
    return
      "\(self.verb(verb)) kan niet bij “\(title(of: item, in: subject))”: \(whatItIs(item, in: subject))."
      + (belongsTo(verb).map { " Het hoort bij \($0)." } ?? "")
  }

  /// What a verb that needs an item is told when none is named.
  package func needsItem(_ verb: String) -> String {
    "\(self.verb(verb)): noem de regel waar het om gaat, zoals a1"
      + (belongsTo(verb).map { "; \(sentenceCase(self.verb(verb).lowercased())) hoort bij \($0)" } ?? "")
      + "."
  }

  private func belongsTo(_ verb: String) -> String? {
    switch verb {
    case "receive": "een afspraak, toezichtinformatie of een planversie"
    case "remind", "answer", "review": "een afspraak, toezichtinformatie of een verplichting"
    case "extend": "wat een ander moet doen, met een termijn"
    case "shift", "correct": "een regel met een termijn"
    case "settle", "waive", "reopen": "een regel die af kan lopen"
    case "done": "een eigen actie of een maatregel"
    case "delay": "een maatregel"
    case "meeting-plan", "meeting-hold", "meeting-cancel": "een overleg dat nog niet gehouden is"
    case "plan-status": "een planversie"
    case "version", "milestone", "measure": "een plan"
    case "agree", "interim": "een overleg dat gehouden is"
    case "count": "een taakstelling of tussendoel"
    case "requirement": "een vormvereiste van trede 4 of 5"
    default: nil
    }
  }

  private func whatItIs(_ item: ItemID, in subject: Case) -> String {
    switch subject.item(item) {
    case .agreement(let agreement):
      switch agreement.kind {
      case .agreement: return "dat is een afspraak"
      case .report: return "dat is toezichtinformatie"
      case .duty: return "dat is een verplichting"
      }
    case .interimTarget: return "dat is een tussendoel"
    case .milestone: return "dat is een mijlpaal"
    case .plan: return "dat is een plan"
    case .version: return "dat is een planversie"
    case .measure: return "dat is een maatregel"
    case .meeting(let meeting):
      return meeting.held == nil ? "dat is een overleg" : "dat is een gehouden overleg"
    case .action: return "dat is een eigen actie"
    case .contact: return "dat is een contactmoment"
    case .note: return "dat is een notitie"
    case .document, nil: break
    }
    if HalfYear(item.text) != nil { return "dat is een taakstelling" }
    if subject.document(DocumentID(item.text)) != nil { return "dat is een stuk" }
    return StandRequest.stand(of: item) == nil ? "dat volgt uit de trede" : "dat volgt uit de cijfers"
  }

  private func missing(_ key: String) -> String {
    switch key {
    case "title": "Vul een titel in."
    case "reason": "Vul de reden in: die hoort erbij."
    case "phrase": "Vul de woorden van de termijn in."
    case "with": "Vul in met wie er contact was, als rol."
    case "text": "Vul een tekst in."
    case "held":
      "Het overleg is nog niet gehouden. Leg eerst vast dat het gehouden is; wat er is afgesproken volgt daarna."
    default: "Vul “\(key)” in."
    }
  }

  private func wrongDirection(_ step: LadderEntry.Step, _ from: LadderPlace, _ to: LadderPlace) -> String {
    let move = "van \(place(from)) naar \(place(to))"
    return switch step {
    case .up: "Opschalen gaat omhoog, niet \(move). Kies een hogere trede."
    case .down: "Afschalen gaat omlaag, niet \(move). Kies een lagere trede."
    case .keep: "Handhaven blijft op dezelfde trede, dus niet \(move)."
    case .freeze, .thaw, .recorded: "Bevriezen en ontdooien veranderen de trede niet, dus niet \(move)."
    }
  }

  /// What refers to something, by what it is called where it has a name of its own.
  private func name(of key: String, in subject: Case) -> String {
    if key == "population" { return "de inwoners" }
    if key.hasPrefix("ladder[") { return "de trede" }
    if let period = HalfYear(key) { return "de cijfers van \(period)" }
    let title = title(of: ItemID(key), in: subject)
    return title == key ? key : "“\(title)”"
  }
}
