import Display
import Testing

@Suite struct TextFieldTests {
  private func typing(_ keys: [Key], in field: TextField = TextField()) -> TextField {
    var field = field
    for key in keys { field.handle(key) }
    return field
  }

  @Test func typingGoesWhereTheCursorIs() {
    let field = typing([.character("a"), .character("c"), .left, .character("b")])
    #expect(field.text == "abc")
    #expect(field.cursor == 2)
    #expect(typing([.home, .character("x")], in: field).text == "xabc")
    #expect(typing([.home, .end, .character("x")], in: field).text == "abcx")
  }

  @Test func erasing() {
    let field = TextField("abc")
    #expect(typing([.backspace], in: field).text == "ab")
    #expect(typing([.delete], in: field) == field)
    #expect(typing([.home, .delete], in: field).text == "bc")
    #expect(typing([.home, .backspace], in: field).text == "abc")
    #expect(typing([.left, .control("u")], in: field) == TextField())
  }

  @Test func backspaceInAnEmptyFieldDoesNothing() {
    var field = TextField()
    let wasForTheField = field.handle(.backspace)
    #expect(wasForTheField)
    #expect(field == TextField())
  }

  @Test func keysThatAreNotForTheFieldAreLeft() {
    var field = TextField("ab")
    for key in [Key.enter, .escape, .up, .down, .tab, .function(1), .control("z"), .pageDown] {
      let wasForTheField = field.handle(key)
      #expect(!wasForTheField)
    }
    #expect(field == TextField("ab"))
  }

  @Test func theCursorStopsAtTheEnds() {
    #expect(typing([.left, .left, .left], in: TextField("ab")).cursor == 0)
    #expect(typing([.right, .right], in: TextField("ab")).cursor == 2)
  }

  @Test func pastedTextIsOneLineWithoutControls() {
    var field = TextField("[]")
    field.handle(.left)
    field.paste("een\r\ntwee\tdrie\u{1B}\u{7}\u{202E}\n")
    #expect(field.text == "[een twee drie ]")
    #expect(field.cursor == 15)
    field.insert("\u{7F}")
    #expect(field.text == "[een twee drie ]")
  }

  @Test(arguments: ["é", "e\u{301}", "日", "👨‍👩‍👧", "🇳🇱", "Ú", "ß"])
  func aCharacterOfManyBytesIsErasedAtOnce(character: Character) {
    var field = typing([.character("a"), .character(character), .character("b")])
    #expect(field.cursor == 3)
    field = typing([.left, .backspace], in: field)
    #expect(field.text == "ab")
    #expect(field.cursor == 1)
  }

  @Test func aMarkThatIsTypedAfterItsLetterJoinsIt() {
    let field = typing([.character("e"), .character("\u{301}")])
    #expect(field.cursor == 1)
    #expect(typing([.backspace], in: field) == TextField())
  }

  @Test(arguments: samples) func theCursorIsAlwaysInSight(text: String) {
    var field = TextField(text)
    field.handle(.home)
    for _ in 0...text.count {
      for width in 1...12 {
        let (row, column) = field.row(width: width)
        #expect(row.width == width)
        #expect((0..<width).contains(column))
      }
      field.handle(.right)
    }
  }

  @Test func aFieldThatFitsDoesNotScroll() {
    let (row, column) = TextField("abc").row(width: 4)
    #expect(row.text == "abc ")
    #expect(column == 3)
    #expect(TextField("abcdef").row(width: 4).row.text == "def ")
  }
}
