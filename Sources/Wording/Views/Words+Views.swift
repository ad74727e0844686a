/// What is said about saved views.
extension Words {
  package var viewsTitle: String { say(nl: "Weergave kiezen", en: "Choose a view") }
  package var viewsKeys: String {
    say(nl: "Enter kiezen  D verwijderen  Esc terug", en: "Enter choose  D remove  Esc back")
  }
  package var saveViewTitle: String { say(nl: "Weergave bewaren", en: "Save the view") }
  package var saveViewPrompt: String { say(nl: "naam:", en: "name:") }
  package var saveViewKeys: String { say(nl: "Enter bewaren  Esc terug", en: "Enter save  Esc back") }
  package var columnsTitle: String { say(nl: "Kolommen van Gemeenten", en: "Columns of Municipalities") }
  package var columnsKeys: String {
    say(nl: "Spatie aan of uit  Enter klaar", en: "Space on or off  Enter done")
  }

  /// `weergave “te meten”`, and when something in it was changed since: `weergave “te meten” (gewijzigd)`.
  package func activeView(_ name: String, isChanged: Bool) -> String {
    say(nl: "weergave “\(name)”", en: "view “\(name)”")
      + (isChanged ? say(nl: " (gewijzigd)", en: " (changed)") : "")
  }

  /// What is always said of what narrows a list: the view, the filter, and how to be rid of them.
  package func narrowing(view: String?, filter: Filter) -> String {
    guard let view else { return filterIs(filter) }
    return filter.isEmpty
      ? "\(view) \(say(nl: "(Esc wist)", en: "(Esc clears)"))" : "\(view) · \(filterIs(filter))"
  }

  /// Where a view leads and what it leaves: `Vandaag · te-meten · op totaal`.
  package func viewSummary(screen: String, filter: String, sort: String?, isReversed: Bool) -> String {
    var parts = [screen, filter.isEmpty ? noFilter : filter]
    if let sort { parts.append(say(nl: "op \(sort)", en: "by \(sort)")) }
    if isReversed { parts.append(say(nl: "omgekeerd", en: "reversed")) }
    return parts.joined(separator: " · ")
  }

  package var nothingToSave: String {
    say(nl: "Geef de weergave een naam.", en: "Give the view a name.")
  }
  package func nameIsShipped(_ name: String) -> String {
    say(
      nl: "“\(name)” hoort bij trede. Kies een andere naam.",
      en: "“\(name)” belongs to trede. Choose another name.")
  }
  package func askReplaceView(_ name: String) -> String {
    say(nl: "“\(name)” bestaat al. Vervangen? [j/N]", en: "“\(name)” is there already. Replace it? [y/N]")
  }
  package func askRemoveView(_ name: String) -> String {
    say(nl: "Weergave “\(name)” verwijderen? [j/N]", en: "Remove the view “\(name)”? [y/N]")
  }
  package func shippedStays(_ name: String) -> String {
    say(
      nl: "“\(name)” hoort bij trede en blijft.", en: "“\(name)” belongs to trede and stays.")
  }
  /// - Parameter choose: the key that lists the views.
  package func viewSaved(_ name: String, choose: String) -> String {
    say(
      nl: "Weergave “\(name)” is bewaard. Kiezen: \(choose)",
      en: "The view “\(name)” was saved. To choose it: \(choose)")
  }
  package func viewRemoved(_ name: String) -> String {
    say(nl: "Weergave “\(name)” is verwijderd.", en: "The view “\(name)” was removed.")
  }
  package func settingNotSaved(_ reason: String) -> String {
    say(nl: "Niet bewaard: \(reason)", en: "Not saved: \(reason)")
  }
  package var noSettingsFolder: String {
    say(
      nl: "Er is geen map voor instellingen: stel HOME of XDG_CONFIG_HOME in.",
      en: "There is no folder for settings: set HOME or XDG_CONFIG_HOME.")
  }

  /// `Er is geen weergave “te lat”. Bedoelde u “te laat bij gemeente”?`
  package func noSuchView(_ name: String, near: String?, all: [String]) -> String {
    say(nl: "Er is geen weergave “\(name)”.", en: "There is no view “\(name)”.") + suggestion(near)
      + say(nl: " Wel: ", en: " There are: ") + all.joined(separator: ", ") + "."
  }

  package func severalViews(_ name: String, names: [String]) -> String {
    say(nl: "“\(name)” kan meer weergaven zijn: ", en: "“\(name)” can be several views: ")
      + names.joined(separator: ", ") + "."
  }

  /// Above the faults of the settings files, at the start.
  package var settingsTitle: String { say(nl: "Instellingen", en: "Settings") }
  package var settingsRemark: String {
    say(
      nl: "Wat hier staat is overgeslagen; de rest werkt. Enter gaat verder.",
      en: "What stands here was passed over; the rest works. Enter goes on.")
  }

  package func hiddenColumns(_ count: Int) -> String {
    say(
      nl: "\(self.count(count, "kolom", "kolommen")) verborgen",
      en: "\(self.count(count, "column", "columns")) hidden")
  }
}
