/// What is said where the screen is told in lines.
extension Words {
  package var chosenLine: String { say(nl: "(gekozen)", en: "(selected)") }
  package var markedLine: String { say(nl: "(gemerkt)", en: "(marked)") }

  /// Said once, at the start.
  package var linearStart: String {
    say(
      nl:
        "trede in regels. Typ het nummer van een regel om die te kiezen en Enter om hem te openen; een toets of een woord om iets te doen, zoals x, ontvangen of gemeenten; / met woorden om te zoeken. hulp noemt wat hier kan, terug gaat terug, verder toont meer, herhaal zegt alles nog eens, stop stopt.",
      en:
        "trede in lines. Type the number of a line to select it and Enter to open it; a key or a word to do something, such as x, receive or list; / with words to search. help names what can be done here, back goes back, next shows more, repeat says everything again, quit leaves."
    )
  }

  package var linearFormHelp: String {
    say(
      nl:
        "Typ het antwoord en Enter; Enter alleen laat staan wat er staat en gaat verder, na het laatste veld wordt vastgelegd. :vastleggen legt vast, terug sluit, stop stopt en bewaart wat u typte, :vorige gaat terug, :2 gaat naar veld 2, :leeg maakt leeg, :editor opent uw editor.",
      en:
        "Type the answer and Enter; Enter alone leaves what is there and goes on, after the last field it records. :record records, back closes, quit leaves and keeps what you typed, :previous goes back, :2 goes to field 2, :clear empties, :editor opens your editor."
    )
  }

  /// - Parameter answer: what is filled in, or nothing.
  package func linearAnswer(_ answer: String) -> String {
    answer.isEmpty ? say(nl: "leeg", en: "empty") : answer
  }

  /// What is asked for now, last of a form.
  ///
  /// - Parameter isFree: whether something else than the choices may be answered.
  package func linearAsk(_ label: String, choices: [String], isFree: Bool) -> String {
    let ask = say(nl: "Nu: \(label)?", en: "Now: \(label)?")
    guard !choices.isEmpty else { return ask }
    let few = choices.prefix(20).joined(separator: ", ")
    let rest =
      choices.count > 20
      ? say(nl: " en nog \(choices.count - 20)", en: " and \(choices.count - 20) more") : ""
    return isFree
      ? say(nl: "\(ask) Bijvoorbeeld: \(few)\(rest).", en: "\(ask) For example: \(few)\(rest).")
      : say(nl: "\(ask) Kies uit: \(few)\(rest).", en: "\(ask) One of: \(few)\(rest).")
  }

  package var linearAskDiscard: String {
    say(nl: "Weggooien wat u typte? ja of nee", en: "Throw away what you typed? yes or no")
  }
  package var linearAskCaution: String {
    say(nl: "Toch zo vastleggen? ja of nee", en: "Record it all the same? yes or no")
  }
  package var linearAskRemove: String { say(nl: "Verwijderen? ja of nee", en: "Remove? yes or no") }

  /// Said below each page, while there is a form that an earlier session left.
  ///
  /// - Parameter names: the municipalities it is about.
  package func linearFormKept(_ form: String, of names: [String]) -> String {
    let whom = names.isEmpty ? "" : say(nl: " van ", en: " of ") + names.prefix(3).joined(separator: ", ")
    return say(
      nl:
        "Bewaard van de vorige keer: het formulier \(form)\(whom), nog niet vastgelegd. hervat gaat er verder in, weggooien gooit het weg.",
      en:
        "Kept from last time: the form \(form)\(whom), not recorded yet. resume goes on in it, discard throws it away."
    )
  }

  package var keptFormDropped: String {
    say(nl: "Het bewaarde formulier is weggegooid.", en: "The form that was kept is thrown away.")
  }

  package func noSuchChoice(_ text: String) -> String {
    say(nl: "“\(text)” is hier geen keuze.", en: "“\(text)” is not one of the choices here.")
  }

  package func noSuchLine(_ number: Int, of count: Int) -> String {
    say(
      nl: count == 0
        ? "Er zijn hier geen genummerde regels." : "Regel \(number) is er niet; kies 1 tot en met \(count).",
      en: count == 0
        ? "There are no numbered lines here." : "There is no line \(number); choose 1 to \(count).")
  }

  /// - Parameter near: what it is the beginning of, where that is more than one thing.
  package func notUnderstoodHere(_ text: String, near: [String] = []) -> String {
    guard near.isEmpty else {
      let all = near.prefix(8).joined(separator: ", ")
      return say(nl: "“\(text)” kan meer zijn: \(all).", en: "“\(text)” can be more than one thing: \(all).")
    }
    return say(
      nl: "“\(text)” kan hier niet; “hulp” noemt wat kan.",
      en: "“\(text)” cannot be done here; “help” names what can.")
  }

  /// Said after a list of which a part was told.
  package func linearMore(_ count: Int) -> String {
    say(
      nl: count == 1 ? "Nog 1 regel; verder toont hem." : "Nog \(count) regels; verder toont ze.",
      en: count == 1 ? "1 more line; next shows it." : "\(count) more lines; next shows them.")
  }

  /// Said after a list of which a part stands before what was told.
  package func linearBefore(_ count: Int) -> String {
    say(
      nl: count == 1
        ? "Ervoor nog 1 regel; eerder toont hem." : "Ervoor nog \(count) regels; eerder toont ze.",
      en: count == 1 ? "1 line before it; earlier shows it." : "\(count) lines before it; earlier shows them."
    )
  }

  /// Said below the days of a week or a month.
  package func linearPeriod(isWeek: Bool) -> String {
    isWeek
      ? say(
        nl: "verder: de volgende week; eerder: de week ervoor; J: naar een dag.",
        en: "next: the next week; earlier: the week before; J: go to a day.")
      : say(
        nl: "verder: de volgende maand; eerder: de maand ervoor; J: naar een dag.",
        en: "next: the next month; earlier: the month before; J: go to a day.")
  }

  /// Of a day.
  package var linearNothing: String { say(nl: "niets", en: "nothing") }

  /// Days of a month that are passed over.
  package func linearOtherDays(_ count: Int) -> String {
    say(
      nl: count == 1 ? "Op 1 andere dag staat niets." : "Op \(count) andere dagen staat niets.",
      en: count == 1 ? "Nothing on 1 other day." : "Nothing on \(count) other days.")
  }

  /// Said where an answer changed nothing that can be told.
  package var nothingNew: String {
    say(
      nl: "Er is hier niets veranderd; herhaal zegt alles nog eens.",
      en: "Nothing changed here; repeat says everything again.")
  }

  /// How a text of several lines is written where there is no editor.
  package var linearEditor: String {
    say(
      nl:
        "Schrijf de tekst; een regel met alleen een punt sluit af. Niets schrijven laat de tekst zoals die was.",
      en: "Write the text; a line with only a full stop ends it. Writing nothing leaves the text as it was.")
  }
}
