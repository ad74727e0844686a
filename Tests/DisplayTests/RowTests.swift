import Display
import Testing

@Suite struct RowTests {
  @Test func clippingKeepsWhatFitsAndSaysThatMoreWasThere() {
    #expect("Almere".clipped(to: 6) == "Almere")
    #expect("Almere".clipped(to: 5) == "Alme…")
    #expect("Almere".clipped(to: 1) == "…")
    #expect("Almere".clipped(to: 0) == "")
    #expect("日本語".clipped(to: 4) == "日…")
  }

  @Test(arguments: samples) func clippedTextNeverPassesItsWidth(text: String) {
    for width in 0...30 {
      let clipped = text.clipped(to: width)
      #expect(clipped.displayWidth <= width)
      #expect(clipped == text || width == 0 || clipped.hasSuffix("…"))
      #expect(text.displayWidth > width || clipped == text)
    }
  }

  @Test(arguments: samples) func aFittedRowHasItsWidth(text: String) {
    var row = Row(text, .late)
    row.add(text, .done)
    for width in 0...60 {
      let fitted = row.fitted(to: width)
      #expect(fitted.width == width)
      #expect(fitted.text.displayWidth == width)
      #expect(row.width <= width || fitted.text.contains("…") || width == 0)
    }
  }

  @Test func theSignOfClippingHasTheRoleOfWhatIsCut() {
    var row = Row("gewoon ")
    row.add("te laat", .late)
    #expect(row.fitted(to: 10).spans == [Span("gewoon "), Span("te…", .late)])
    #expect(row.fitted(to: 16).spans == [Span("gewoon "), Span("te laat", .late), Span("  ")])
    #expect(Row("日本", .late).fitted(to: 2).text == " …")
  }

  @Test func columnsAreFilledOnTheSideOfTheirText() {
    var row = Row()
    row.add("links", width: 7, .key)
    row.add("12", width: 4, alignment: .right, .late)
    row.add("te lang", width: 4)
    row.add("weg", width: 0)
    #expect(row.text == "links    12te …")
    #expect(row.spans.map(\.role) == [.key, .plain, .late, .plain])
    row.pad(to: 3)
    #expect(row.width == 15)
  }

  @Test(arguments: samples) func slicesSideBySideAreAsWideAsTheWhole(text: String) {
    let row = Row(text, .ours)
    for cut in 0...row.width {
      var joined = row.slice(0..<cut)
      #expect(joined.width == cut)
      joined.append(row.slice(cut..<row.width))
      #expect(joined.width == row.width)
    }
    #expect(row.slice(0..<row.width).text == text)
  }

  @Test func aDialogLiesOverARow() {
    let row = Row("0123456789", .quiet)
    #expect(row.replacing(2..<5, with: Row("abc", .key)).text == "01abc56789")
    #expect(row.replacing(2..<5, with: Row("a")).text == "01a  56789")
    #expect(row.replacing(8..<13, with: Row("abcde")).text == "01234567abcde")
    #expect(row.replacing(12..<14, with: Row("ab")).text == "0123456789  ab")
    #expect(Row("日本語").replacing(1..<3, with: Row("ab")).text == " ab 語")
    #expect(row.replacing(2..<5, with: Row("abc", .key)).spans.map(\.role) == [.quiet, .key, .quiet])
  }

  @Test func theSelectedRowHasOneRole() {
    var row = Row("a", .late)
    row.add("b")
    #expect(row.styled(.selection).spans == [Span("ab", .selection)])
  }
}
