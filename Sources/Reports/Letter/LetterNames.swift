extension LetterFacts {
  /// Every name that a template of the letter may use: `Docs/Templates.md` says what each holds.
  package static let names: [TemplateName] =
    TemplateName.text(
      "titel", "gemeente", "code", "provincie", "datum", "kenmerk", "secretaris", "voorzitter", "halfjaar",
      "halfjaarVoluit", "peildatum", "vorigHalfjaar", "volgend", "volgendVoluit", "volgendePeildatum",
      "volgendTotaal", "eindstand", "oordeel", "reden", "verschoonbaar")
    + TemplateName.flag(
      "achtergebleven", "opNul", "voorsprong", "wordtOpenbaar", "heeftPlannen", "heeftVerwachtingen",
      "heeftVerzoeken", "heeftAdviezen")
    + TemplateName.list(
      "bijstellingen",
      TemplateName.text("op", "door", "was", "nu", "landelijkWas", "landelijkNu", "achterstand")
        + TemplateName.flag("landelijk"))
    + TemplateName.list("cijfers", row) + TemplateName.list("volgendeCijfers", row)
    + TemplateName.part(
      "trede",
      TemplateName.text("nummer", "naam", "sinds", "onbekend") + TemplateName.flag("geen", "bevroren"))
    + TemplateName.list(
      "plannen",
      TemplateName.text(
        "titel", "ontvangen", "uitstel", "stand", "beoordeling", "toetsing", "conclusie")
        + TemplateName.flag("heeftMijlpalen")
        + TemplateName.list("mijlpalen", TemplateName.text("titel", "termijn")))
    + TemplateName.list(
      "overleggen",
      TemplateName.text("soort", "op", "aanleiding")
        + TemplateName.flag("heeftVerslag", "heeftAfspraken")
        + TemplateName.list("verslag", sentence) + TemplateName.list("afspraken", sentence))
    + TemplateName.list("aankondigingen", TemplateName.text("soort", "wanneer", "doel"))
    + TemplateName.list("besluiten", sentence) + TemplateName.list("verwachtingen", sentence)
    + TemplateName.list("verzoeken", sentence) + TemplateName.list("adviezen", sentence)
    + TemplateName.list("notities", sentence)
    + TemplateName.part("amv", TemplateName.text("gemeente", "provincie", "opmerking"))

  private static let row = TemplateName.text("omschrijving", "aantal")
  private static let sentence = TemplateName.text("zin")
}

/// What the templates of a page or an OpenDocument text say around what is made: the names of the letter besides.
enum FrameNames {
  static let all = TemplateName.text("titel", "inhoud")
}
