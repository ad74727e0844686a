import Supervision

/// What is said beside a field that has a fault, and what to do.
extension Words {
  package var fieldIsEmpty: String { "Vul dit in" }
  package func tooLong(_ most: Int) -> String {
    "Dit is te lang: hoogstens \(number(most)) tekens. Een stuk zelf hoort in het zaaksysteem; leg zijn nummer vast"
  }

  package var yesOrNo: String { "Typ ja of nee" }
  package var actionWithoutTitle: String { "Noem de actie die hierbij hoort, of laat de dag leeg" }
  package var revisionNeedsDay: String {
    say(
      nl: "Er is al een taakstelling: vul de dag in vanaf wanneer deze geldt",
      en: "There is a target already: fill in the day from which this one holds")
  }
  package var replyBeforeReminder: String { "De reactiedatum ligt voor het rappel: verbeter een van beide" }
  package var termIsEmpty: String { "Typ een termijn, of “tijdig” als er geen datum is" }
  package var reviewOnlyWithoutDate: String {
    "Alleen wat geen datum heeft wordt opnieuw bekeken: laat dit leeg"
  }
  package var twoPartsAtMost: String {
    "Hoogstens twee delen: van de achterstand en van de taakstelling, zoals 45 + 117"
  }
  package var endsBeforeItStarts: String { "Dit ligt voor de vroegste dag: verbeter een van beide" }
  package var dayOrSource: String { "Noem een dag, of een bron die een datum heeft" }
  package var requirementIsEmpty: String {
    "Vul in wanneer het gedaan is, uiterlijk moet zijn, of waarom niet"
  }
  package var ownSuccessor: String { "Een gemeente kan niet haar eigen opvolger zijn" }

  package var howManyTimes: String { "Vul in hoe vaak, of laat “elke” leeg" }
  package var seriesNamesItself: String { "Een reeks krijgt haar id’s vanzelf: laat dit leeg" }
  package var seriesStartsOnADay: String {
    "Een reeks begint op een dag: typ bijvoorbeeld uiterlijk 10 april"
  }

  package func notANumber(_ text: String, in range: ClosedRange<Int>) -> String {
    "“\(text)” kan niet: typ een heel getal van \(number(range.lowerBound)) tot en met \(number(range.upperBound))"
  }

  package func notAmong(_ text: String, _ choices: [String]) -> String {
    let shown = choices.prefix(12).joined(separator: ", ") + (choices.count > 12 ? ", …" : "")
    return choices.isEmpty ? "“\(text)” is er niet" : "“\(text)” kan niet; wel: \(shown)"
  }

  package func noSuchDocument(_ text: String) -> String {
    "Er is geen stuk “\(text)” in dit dossier: leg het eerst vast, of laat dit leeg"
  }

  package func noSuchMunicipality(_ text: String) -> String {
    "“\(text)” staat niet in de lijst van gemeenten: typ de naam of de code, zoals GM0034"
  }

  package func noDomain(_ text: String) -> String {
    "“\(text)” kan geen domein zijn: gebruik letters, cijfers en streepjes, zoals archief"
  }

  package func nameDoesNotFit(_ code: String, _ name: String) -> String {
    "\(code) is \(name): laat de naam leeg"
  }

  package func nameOfUnlisted(_ code: String) -> String {
    "\(code) staat niet in de lijst van gemeenten: vul ook de naam in"
  }

  package func noScale(_ period: String) -> String {
    "Voor \(period) is geen oordeelschaal bekend: vul ook de kleur in"
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
