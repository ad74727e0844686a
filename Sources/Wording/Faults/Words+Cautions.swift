import Supervision

extension Words {
  package func caution(_ caution: Caution) -> String {
    switch caution {
    case .noticeOutsideHalfYear(let period, let day):
      "taakstelling \(period): kennisgeving van \(date(day)) valt buiten het halfjaar en de dertien weken ervoor"
    case .doesNotAddUp(let period, let difference):
      "\(period): eindstand sluit niet aan, verschil \(number(difference))"
    case .totalDiffers(let period, let stated, let computed):
      "\(period): totaal \(number(stated)) opgegeven, uitgerekend \(number(computed))"
    case .openingDiffers(let period, let opening, let before):
      "\(period): beginstand \(number(opening)), eindstand halfjaar ervoor \(number(before)); "
        + "verschil \(number(abs(opening - before)))"
    case .judgedOnOlderDelivery(let period, let used, let latest):
      "oordeel over \(period) berust op oudere levering: \(number(used)), nu \(number(latest))"
    case .adequateWithBacklog(let period, let backlog):
      "oordeel over \(period) is adequaat, maar er is nog een achterstand van \(number(backlog))"
    case .ladderStepWithoutReason(let from, let to):
      "van \(place(from)) naar \(place(to)) zonder vastgelegde reden"
    case .ladderOutOfOrder(let day): "trede van \(date(day)) staat na een latere"
    case .meetingOutsideWindow(let id, let day):
      "\(id): overleg van \(date(day)) valt buiten de afgesproken periode; leg vast of het telt"
    case .meetingPlannedOutsideWindow(let id, let day):
      "\(id): \(date(day)) valt buiten de afgesproken periode; die blijft de maatstaf"
    case .ladderJump(let from, let to):
      "van \(place(from)) naar \(place(to)): treden overgeslagen; noem de reden daarvan"
    case .extendedAfterLastDay(let id, let late):
      "\(id): uitstel verleend \(days(late)) na de laatste dag; de dagen te laat blijven leesbaar"
    case .countBelowEarlier(let period, let housed, let earlier, let asOf):
      "\(period): \(number(housed)) gehuisvest is lager dan de stand van \(date(asOf)): \(number(earlier))"
    case .calendarUnknown(let id, let year):
      "\(id): kalender onbekend voor \(year), einde van de termijn niet zeker"
    case .shareRoundsTo(let id, let agreed, let computed):
      "\(id): afgesproken deel \(number(agreed)), naar boven afgerond is het \(number(computed))"
    case .codeNotListed(let code): "\(code) staat niet in de lijst van gemeenten van deze dossiermap"
    case .domainWithoutScale(let domain): "geen oordeelschaal bekend voor “\(domain)”"
    case .judgedOutsideDomain(let period, let title):
      "oordeel over \(period): het domein \(title) bestaat dan niet"
    case .personNumber(let key):
      "\(key): tekst bevat een nummer dat op een BSN of V-nummer lijkt; persoonsgegevens horen hier niet"
    case .receivedInTheFuture(let id, let day):
      "\(id): ontvangst op \(date(day)) ligt in de toekomst en telt pas vanaf die dag"
    case .receivedBeforeAgreed(let id, let received, let agreed):
      "\(id): ontvangen op \(date(received)), voordat het op \(date(agreed)) werd afgesproken"
    case .countOffTheFirst(let period, let day):
      "\(period): stand van \(date(day)) is niet van de eerste van een maand"
    case .extensionNotLater, .extensionWithoutDate, .extendedBeforeAgreed, .extendedAfterJudgement,
      .alreadyReceived, .letterGoesBack, .publishedBeforeDecision, .planJudgedWithoutReceipt,
      .meetingPlannedInPast, .countRepeated, .judgedWhileRunning, .closedWithOpenItems:
      cautionOfAct(caution)
    }
  }

  /// Said on a form, which names its item above the fields; another item is named by its title.
  package func caution(_ caution: Caution, on item: ItemID?, in subject: Case) -> String {
    let text = self.caution(caution)
    guard let id = caution.item, text.hasPrefix("\(id): ") else { return text }
    let rest = String(text.dropFirst("\(id): ".count))
    guard id != item, subject.item(id) != nil else { return rest }
    return "\(title(of: id, in: subject)): \(rest)"
  }

  /// Said beside a field with free text before it is saved. The number itself is not repeated.
  package func warning(_ kind: PersonNumbers.Kind) -> String {
    switch kind {
    case .bsn:
      "Hier staat een nummer dat op een BSN lijkt. Persoonsgegevens horen niet in een dossier: haal het weg"
    case .vNumber:
      "Hier staan tien cijfers die op een V-nummer lijken. Persoonsgegevens horen niet in een dossier: haal ze weg"
    }
  }
}

extension Caution {
  /// The item that is odd, where it is one.
  fileprivate var item: ItemID? {
    switch self {
    case .meetingOutsideWindow(let id, _), .meetingPlannedOutsideWindow(let id, _),
      .extendedAfterLastDay(let id, _), .calendarUnknown(let id, _), .shareRoundsTo(let id, _, _),
      .receivedInTheFuture(let id, _), .receivedBeforeAgreed(let id, _, _), .extensionNotLater(let id, _),
      .extensionWithoutDate(let id), .extendedBeforeAgreed(let id, _, _), .extendedAfterJudgement(let id, _),
      .alreadyReceived(let id, _), .planJudgedWithoutReceipt(let id, _), .meetingPlannedInPast(let id, _):
      id
    default: nil
    }
  }
}
