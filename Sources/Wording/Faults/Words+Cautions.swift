import Supervision

extension Words {
  package func caution(_ caution: Caution) -> String {
    switch caution {
    case .noticeOutsideHalfYear(let period, let day):
      say(
        nl:
          "taakstelling \(period): kennisgeving van \(date(day)) valt buiten het halfjaar en de dertien weken ervoor",
        en:
          "target \(period): the notice of \(date(day)) falls outside the half-year and the thirteen weeks before it"
      )
    case .doesNotAddUp(let period, let difference):
      say(
        nl: "\(period): eindstand sluit niet aan, verschil \(number(difference))",
        en: "\(period): the closing balance does not add up, a difference of \(number(difference))")
    case .totalDiffers(let period, let stated, let computed):
      say(
        nl: "\(period): totaal \(number(stated)) opgegeven, uitgerekend \(number(computed))",
        en: "\(period): total stated as \(number(stated)), worked out as \(number(computed))")
    case .openingDiffers(let period, let opening, let before):
      say(
        nl: "\(period): beginstand \(number(opening)), eindstand halfjaar ervoor \(number(before)); "
          + "verschil \(number(abs(opening - before)))",
        en:
          "\(period): opening balance \(number(opening)), closing balance of the half-year before \(number(before)); "
          + "a difference of \(number(abs(opening - before)))")
    case .judgedOnOlderDelivery(let period, let used, let latest):
      say(
        nl: "oordeel over \(period) berust op oudere levering: \(number(used)), nu \(number(latest))",
        en: "judgement for \(period) rests on an older delivery: \(number(used)), now \(number(latest))")
    case .adequateWithBacklog(let period, let backlog):
      say(
        nl: "oordeel over \(period) is adequaat, maar er is nog een achterstand van \(number(backlog))",
        en: "judgement for \(period) is adequate, but there is still a backlog of \(number(backlog))")
    case .ladderStepWithoutReason(let from, let to):
      say(
        nl: "van \(place(from)) naar \(place(to)) zonder vastgelegde reden",
        en: "from \(place(from)) to \(place(to)) without a reason on record")
    case .ladderOutOfOrder(let day):
      say(
        nl: "trede van \(date(day)) staat na een latere",
        en: "the trede of \(date(day)) comes after a later one")
    case .meetingOutsideWindow(let id, let day):
      say(
        nl: "\(id): overleg van \(date(day)) valt buiten de afgesproken periode; leg vast of het telt",
        en: "\(id): the meeting of \(date(day)) falls outside the agreed period; record whether it counts")
    case .meetingPlannedOutsideWindow(let id, let day):
      say(
        nl: "\(id): \(date(day)) valt buiten de afgesproken periode; die blijft de maatstaf",
        en: "\(id): \(date(day)) falls outside the agreed period, which still holds")
    case .ladderJump(let from, let to):
      say(
        nl: "van \(place(from)) naar \(place(to)): treden overgeslagen; noem de reden daarvan",
        en: "from \(place(from)) to \(place(to)): a trede is skipped; give the reason")
    case .extendedAfterLastDay(let id, let late):
      say(
        nl: "\(id): uitstel verleend \(days(late)) na de laatste dag; de dagen te laat blijven leesbaar",
        en: "\(id): extension granted \(days(late)) after the last day; the days late stay readable")
    case .countBelowEarlier(let period, let housed, let earlier, let asOf):
      say(
        nl:
          "\(period): \(number(housed)) gehuisvest is lager dan de stand van \(date(asOf)): \(number(earlier))",
        en: "\(period): \(number(housed)) housed is lower than the count of \(date(asOf)): \(number(earlier))"
      )
    case .calendarUnknown(let id, let year):
      say(
        nl: "\(id): kalender onbekend voor \(year), einde van de termijn niet zeker",
        en: "\(id): no calendar known for \(year), end of the term not certain")
    case .shareRoundsTo(let id, let agreed, let computed):
      say(
        nl: "\(id): afgesproken deel \(number(agreed)), naar boven afgerond is het \(number(computed))",
        en: "\(id): agreed share \(number(agreed)); rounded up it is \(number(computed))")
    case .codeNotListed(let code):
      say(
        nl: "\(code) staat niet in de lijst van gemeenten van deze dossiermap",
        en: "\(code) is not in the list of municipalities of this folder of cases")
    case .domainWithoutScale(let domain):
      say(nl: "geen oordeelschaal bekend voor “\(domain)”", en: "no scale of judgement known for “\(domain)”")
    case .judgedOutsideDomain(let period, let title):
      say(
        nl: "oordeel over \(period): het domein \(title) bestaat dan niet",
        en: "judgement for \(period): there is no domain \(title) then")
    case .personNumber(let key):
      say(
        nl:
          "\(key): tekst bevat een nummer dat op een BSN of V-nummer lijkt; persoonsgegevens horen hier niet",
        en:
          "\(key): the text contains a number that looks like a BSN or V-number; personal data do not belong here"
      )
    case .receivedInTheFuture(let id, let day):
      say(
        nl: "\(id): ontvangst op \(date(day)) ligt in de toekomst en telt pas vanaf die dag",
        en: "\(id): receipt on \(date(day)) lies in the future and counts only from that day")
    case .receivedBeforeAgreed(let id, let received, let agreed):
      say(
        nl: "\(id): ontvangen op \(date(received)), voordat het op \(date(agreed)) werd afgesproken",
        en: "\(id): received on \(date(received)), before it was agreed on \(date(agreed))")
    case .countOffTheFirst(let period, let day):
      say(
        nl: "\(period): stand van \(date(day)) is niet van de eerste van een maand",
        en: "\(period): the count of \(date(day)) is not of the first of a month")
    case .extensionNotLater, .extensionWithoutDate, .extendedBeforeAgreed, .extendedAfterJudgement,
      .alreadyReceived, .letterGoesBack, .publishedBeforeDecision, .planJudgedWithoutReceipt,
      .meetingPlannedInPast, .countRepeated, .judgedWhileRunning, .closedWithOpenItems,
      .alreadyEnded, .countFarAboveTotal, .deliveredTwice, .targetFarFromEarlier, .documentNumberTwice,
      .judgedBefore:
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
      say(
        nl:
          "Hier staat een nummer dat op een BSN lijkt. Persoonsgegevens horen niet in een dossier: haal het weg",
        en: "This contains a number that looks like a BSN. Personal data do not belong in a case: take it out"
      )
    case .vNumber:
      say(
        nl:
          "Hier staan tien cijfers die op een V-nummer lijken. Persoonsgegevens horen niet in een dossier: haal ze weg",
        en:
          "This contains ten digits that look like a V-number. Personal data do not belong in a case: take them out"
      )
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
      .alreadyReceived(let id, _), .planJudgedWithoutReceipt(let id, _), .meetingPlannedInPast(let id, _),
      .alreadyEnded(let id, _, _):
      id
    default: nil
    }
  }
}
