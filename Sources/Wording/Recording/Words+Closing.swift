import Supervision

/// Dossiers that close and open again, and what cannot be reopened or judged yet.
extension Words {
  /// Why an item that no person ended cannot be reopened: it is open, or it was done.
  func notEnded(_ item: ItemID, in subject: Case) -> String {
    let name = "“\(title(of: item, in: subject))”"
    guard let day = subject.dayDone(item) else {
      return say(
        nl: "\(name) staat nog open: er valt niets te heropenen.",
        en: "\(name) is still open: there is nothing to reopen.")
    }
    let done = doneWord(item, in: subject)
    return say(
      nl:
        "\(name) is \(done), op \(date(day)), en niet door iemand afgesloten. Klopt die dag niet, haal hem dan weg "
        + "met wijzigen.",
      en:
        "\(name) was \(done) on \(date(day)), and nobody ended it. If that day is wrong, take it away with change."
    )
  }

  private func doneWord(_ item: ItemID, in subject: Case) -> String {
    switch subject.item(item) {
    case .meeting: say(nl: "gehouden", en: "held")
    case .action, .measure: say(nl: "gedaan", en: "done")
    default: say(nl: "ontvangen", en: "received")
    }
  }

  package func closesAhead(_ day: Day) -> String {
    say(
      nl:
        "\(date(day)) moet nog komen. Leg een herindeling vast op de dag zelf of daarna: wat open staat gaat dan in één "
        + "keer over, zoals het dan staat.",
      en:
        "\(date(day)) is yet to come. Record a merger (herindeling) on the day itself or later: what is open then "
        + "moves at once, as it stands then.")
  }

  func notClosed(_ subject: Case) -> String {
    say(
      nl:
        "Het dossier van \(subject.name) is niet gesloten. Noem de regel die heropend moet worden, zoals a1.",
      en: "The case of \(subject.name) is not closed. Name the item to reopen, such as a1.")
  }

  func notBegun(_ period: String, on day: Day) -> String {
    say(
      nl: "\(period) begint pas op \(date(day)): daarover kan nog niet geoordeeld worden.",
      en: "\(period) begins on \(date(day)): it cannot be judged yet.")
  }

  /// "gesloten per 01-04-2024, verder als Urk"
  ///
  /// - Parameter successor: the name of the municipality that goes on.
  package func closed(_ closure: Case.Closure, successor: String?) -> String {
    let day = numericDate(closure.on)
    guard let name = successor ?? closure.successor else {
      return say(nl: "gesloten per \(day), zonder opvolger", en: "closed as of \(day), without a successor")
    }
    return say(nl: "gesloten per \(day), verder als \(name)", en: "closed as of \(day), goes on as \(name)")
  }

  /// In a column of a list: "gesloten 01-04-2024"; without the day where it does not fit, which is never cut.
  package func closedColumn(_ closure: Case.Closure, width: Int = .max) -> String {
    let closed = say(nl: "gesloten", en: "closed")
    let whole = "\(closed) \(numericDate(closure.on))"
    return whole.count <= width ? whole : closed
  }

  /// "dossier Almere heropend"
  package func reopenedCase(_ subject: Case) -> String {
    say(nl: "dossier \(subject.name) heropend", en: "case \(subject.name) reopened")
  }

  package func successorKeeps(_ name: String) -> String {
    say(
      nl:
        "wat naar \(name) ging blijft daar staan; was de herindeling een vergissing, neem haar dan terug met ongedaan",
      en: "what went to \(name) stays there; if the merger was a mistake, take it back with undo")
  }
}

extension Case {
  /// The day on which an item was received, held or done; `nil` while it was not.
  fileprivate func dayDone(_ item: ItemID) -> Day? {
    switch self.item(item) {
    case .agreement(let agreement): agreement.endingReceipts.map(\.on).min()
    case .version(let version, _): version.receipts.map(\.on).min()
    case .meeting(let meeting): meeting.held
    case .action(let action): action.done
    case .measure(let measure, _): measure.done
    default: nil
    }
  }
}
