import Browser
import Testing
import Wording

/// The file of the user's own views, as people write it.
@Suite struct ViewsFileTests {
  private func file(_ text: String) -> ViewsFile { ViewsFile(text, path: "views") }

  @Test func bothLanguagesAreRead() throws {
    let dutch = file("[x]\nscherm = Gemeenten\nsorteren = totaal\nomgekeerd = ja\nkolommen = trede, begin\n")
    let english = file(
      "[x]\nscreen = municipalities\nsort = total\nreversed = yes\ncolumns = trede backlog\n")
    #expect(dutch.faults.isEmpty && english.faults.isEmpty)
    #expect(dutch.book == english.book)
    let view = try #require(dutch.book.own.first)
    #expect(view.screen == .municipalities && view.sort == .total && view.isReversed)
    #expect(view.columns == [.trede, .opening])
  }

  @Test func aFaultNamesItsLineAndTheRestCounts() {
    let broken = file(
      """
      filter = te-laat
      [een]
      sorteer = totaal
      screen = gemeente
      filter = trede>=
      zomaar

      [te meten]
      filter = x
      [twee]
      filter = vandaag
      """)
    let words = Words(.dutch)
    #expect(
      broken.faults.map(words.settingFault) == [
        "views, regel 1: “filter” staat boven de eerste weergave. Zet er [naam] boven.",
        "views, regel 3: “sorteer” is hier geen instelling. Bedoelde u “sorteren”?",
        "views, regel 4: “gemeente” kan niet bij screen. Bedoelde u “gemeenten”?",
        "views, regel 5: niet begrepen: trede>=",
        "views, regel 6: “zomaar” is geen instelling. Schrijf: woord = waarde",
        "views, regel 8: er is al een weergave “te meten”. Kies een andere naam.",
      ])
    #expect(broken.book.own.map(\.name) == ["een", "twee"])
    #expect(broken.book.own[1].filter == "vandaag")
  }

  @Test func savingKeepsCommentsAndWhatIsNotUnderstood() {
    var kept = file("# boven\n[een]\n# hierom\nfilter = vandaag\nkleur = rood\n\n[twee]\nfilter = te-laat\n")
    var view = SavedView("een", .agenda, filter: "later")
    view.isReversed = true
    kept.put(view)
    #expect(
      kept.text
        == "# boven\n[een]\nscreen = agenda\nfilter = later\nreversed = yes\n# hierom\nkleur = rood\n\n[twee]\nfilter = te-laat\n"
    )
    kept.put(SavedView("drie", .today))
    #expect(kept.text.hasSuffix("filter = te-laat\n\n[drie]\nscreen = today\n"))
    kept.remove("drie")
    kept.remove("een")
    #expect(kept.text == "# boven\n\n[twee]\nfilter = te-laat\n\n")
  }

  @Test func whatWasPutComesBackTheSame() {
    for (index, screen) in View.allCases.enumerated() {
      var view = SavedView("naam \(index) [x] = y", screen, filter: "te-laat !almere =x")
      if screen == .figures { view.figureSort = .evenPace } else { view.sort = SortColumn.allCases[index] }
      view.isReversed = index % 2 == 0
      view.columns = Set(SortColumn.optional.prefix(index))
      var written = file("")
      written.put(view)
      let read = file(written.text)
      #expect(read.faults.isEmpty)
      #expect(read.book.own == [view])
    }
  }

  @Test func otherLineEndsAndAMarkInFrontDoNoHarm() {
    let windows = file("\u{FEFF}[een]\r\nfilter = te-laat\r\n")
    #expect(windows.faults.isEmpty)
    #expect(windows.book.own == [SavedView("een", .today, filter: "te-laat")])
  }

  @Test func namesAreFoundInEitherLanguageAndByTheirStart() throws {
    let words = Words(.dutch)
    let book = file("[Kust]\nfilter = te-laat\n").book
    #expect(try book.find("Late at the municipality", in: words).name == "te laat bij gemeente")
    #expect(try book.find("te-laat-bij-gemeente", in: words).name == "te laat bij gemeente")
    #expect(try book.find("aan zet wij", in: words).name == "aan zet: wij")
    #expect(try book.find("kus", in: words).name == "Kust")
    #expect(throws: ChoiceFault.several("te", ["te laat bij gemeente", "te meten"])) {
      try book.find("te", in: words)
    }
    #expect(throws: ChoiceFault.none("te latt bij gemeente", near: "te laat bij gemeente")) {
      try book.find("te latt bij gemeente", in: words)
    }
  }
}
