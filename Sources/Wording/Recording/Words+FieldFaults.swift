import Supervision

/// What is said beside a field that has a fault, and what to do.
extension Words {
  package var fieldIsEmpty: String { say(nl: "Vul dit in", en: "Fill this in") }
  package func tooLong(_ most: Int) -> String {
    say(
      nl:
        "Dit is te lang: hoogstens \(number(most)) tekens. Een stuk zelf hoort in het zaaksysteem; leg zijn nummer vast",
      en:
        "This is too long: at most \(number(most)) characters. A document itself belongs in the case system; record its number"
    )
  }

  package var yesOrNo: String { say(nl: "Typ ja of nee", en: "Type yes or no") }
  package var actionWithoutTitle: String {
    say(
      nl: "Noem de actie die hierbij hoort, of laat de dag leeg",
      en: "Name the action that goes with this, or leave the day empty")
  }
  package var revisionNeedsDay: String {
    say(
      nl: "Er is al een taakstelling: vul de dag in vanaf wanneer deze geldt",
      en: "There is a target already: fill in the day from which this one holds")
  }
  package var replyBeforeReminder: String {
    say(
      nl: "De reactiedatum ligt voor het rappel: verbeter een van beide",
      en: "The day to reply by is before the reminder: correct one of them")
  }
  package var termIsEmpty: String {
    say(
      nl: "Typ een termijn, of “tijdig” als er geen datum is",
      en: "Type a term, or “in good time” if there is no date")
  }
  package var reviewOnlyWithoutDate: String {
    say(
      nl: "Alleen wat geen datum heeft wordt opnieuw bekeken: laat dit leeg",
      en: "Only what has no date is looked at again: leave this empty")
  }
  package var twoPartsAtMost: String {
    say(
      nl: "Hoogstens twee delen: van de achterstand en van de taakstelling, zoals 45 + 117",
      en: "At most two parts: of the backlog and of the target, such as 45 + 117")
  }
  package var endsBeforeItStarts: String {
    say(
      nl: "Dit ligt voor de vroegste dag: verbeter een van beide",
      en: "This is before the earliest day: correct one of them")
  }
  package var dayOrSource: String {
    say(nl: "Noem een dag, of een bron die een datum heeft", en: "Name a day, or a source that has a date")
  }
  package var requirementIsEmpty: String {
    say(
      nl: "Vul in wanneer het gedaan is, uiterlijk moet zijn, of waarom niet",
      en: "Fill in when it was done, by when it must be, or why not")
  }
  package var ownSuccessor: String {
    say(
      nl: "Een gemeente kan niet haar eigen opvolger zijn", en: "A municipality cannot be its own successor")
  }

  package var howManyTimes: String {
    say(nl: "Vul in hoe vaak, of laat “elke” leeg", en: "Fill in how many times, or leave “every” empty")
  }
  package var seriesNamesItself: String {
    say(
      nl: "Een reeks krijgt haar id’s vanzelf: laat dit leeg",
      en: "The ids of a series are made for you: leave this empty")
  }
  package var seriesStartsOnADay: String {
    say(
      nl: "Een reeks begint op een dag: typ bijvoorbeeld uiterlijk 10 april",
      en: "A series begins on a day: type for instance no later than 10 April")
  }

  package func notANumber(_ text: String, in range: ClosedRange<Int>) -> String {
    say(
      nl:
        "“\(text)” kan niet: typ een heel getal van \(number(range.lowerBound)) tot en met \(number(range.upperBound))",
      en:
        "“\(text)” is not possible: type a whole number from \(number(range.lowerBound)) to \(number(range.upperBound))"
    )
  }

  package func notAmong(_ text: String, _ choices: [String]) -> String {
    let shown = choices.prefix(12).joined(separator: ", ") + (choices.count > 12 ? ", …" : "")
    return choices.isEmpty
      ? say(nl: "“\(text)” is er niet", en: "There is no “\(text)”")
      : say(nl: "“\(text)” kan niet; wel: \(shown)", en: "“\(text)” is not possible; choose from: \(shown)")
  }

  package func noSuchDocument(_ text: String) -> String {
    say(
      nl: "Er is geen stuk “\(text)” in dit dossier: leg het eerst vast, of laat dit leeg",
      en: "There is no document “\(text)” in this case: record it first, or leave this empty")
  }

  package func noSuchMunicipality(_ text: String) -> String {
    say(
      nl: "“\(text)” staat niet in de lijst van gemeenten: typ de naam of de code, zoals GM0034",
      en: "“\(text)” is not in the list of municipalities: type the name or the code, such as GM0034")
  }

  package func newDomain(_ text: String, known: [String]) -> String {
    say(
      nl: "“\(text)” is geen domein dat bekend is, en heeft geen schaal en geen ritme; wel: "
        + known.joined(separator: ", "),
      en: "“\(text)” is not a domain that is known, and has no scale and no rhythm; those are: "
        + known.joined(separator: ", "))
  }
  package func noDomain(_ text: String) -> String {
    say(
      nl: "“\(text)” kan geen domein zijn: gebruik letters, cijfers en streepjes, zoals archief",
      en: "“\(text)” cannot be a domain: use letters, digits and hyphens, such as archive")
  }

  package func nameDoesNotFit(_ code: String, _ name: String) -> String {
    say(nl: "\(code) is \(name): laat de naam leeg", en: "\(code) is \(name): leave the name empty")
  }

  package func nameOfUnlisted(_ code: String) -> String {
    say(
      nl: "\(code) staat niet in de lijst van gemeenten: vul ook de naam in",
      en: "\(code) is not in the list of municipalities: fill in the name too")
  }

  package var notOnTheWeb: String {
    say(
      nl:
        "dit is geen adres op internet: het begint met https://, met daarachter een naam als www.provincie.nl",
      en: "this is no address on the web: one starts with https://, then a name such as www.province.nl")
  }

  package func noScale(_ period: String) -> String {
    say(
      nl: "Voor \(period) is geen oordeelschaal bekend: vul ook de kleur in",
      en: "No scale of judgement is known for \(period): fill in the colour too")
  }

  /// - Parameter deliveries: what there is.
  package func noSuchDelivery(_ text: String, _ deliveries: [Count]) -> String {
    guard !deliveries.isEmpty else {
      return say(
        nl:
          "Er is nog geen levering vastgelegd: leg eerst het cijfer van de peildatum vast, of laat dit leeg",
        en: "No delivery is on record yet: record the figure of the peildatum first, or leave this empty")
    }
    let known = deliveries.map(delivery).joined(separator: "; ")
    return say(
      nl:
        "Er is geen levering “\(text)”; wel: \(known). Typ de dag van de levering, het aantal, of “\(latestDelivery)”",
      en:
        "There is no delivery “\(text)”; there is: \(known). Type the day of delivery, the number, or “\(latestDelivery)”"
    )
  }
}
