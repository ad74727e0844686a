import Browser
import CaseFiles
import Display
import Supervision
import Testing

/// What is said when the files are read again while the screen is open.
@Suite struct ReadAgainTests {
  private func contents() throws -> StoreContents {
    try FolderStore(path: "\(Project.folder)/Data/Flevoland", shared: .builtIn).read()
  }

  /// A store that was copied a second ago is read again to be sure. That is no change by another program.
  @Test func filesWithoutAChangeAreNotCalledChanged() throws {
    var stage = try Stage()
    let before = stage.text
    stage.send(.readAgain(try contents(), asked: false))
    #expect(stage.text == before)
  }

  @Test func aChangeIsSaid() throws {
    var stage = try Stage()
    var contents = try contents()
    contents.cases.removeLast()
    stage.send(.readAgain(contents, asked: false))
    #expect(stage.text.contains("De dossiers zijn buiten dit scherm gewijzigd en opnieuw gelezen."))
  }

  /// The next look, two seconds later, must not take away what was said at the one before.
  @Test func theSelectedRowThatIsGoneStaysSaidAtTheNextLook() throws {
    var stage = try Stage()
    stage.press(.character("2"), .end)
    var contents = try contents()
    contents.cases.removeAll { $0.name == "Zeewolde" }
    stage.send(.readAgain(contents, asked: false))
    #expect(stage.text.contains("De gekozen regel staat niet meer in de lijst."))
    stage.send(.readAgain(contents, asked: false))
    #expect(stage.text.contains("De gekozen regel staat niet meer in de lijst."))
  }
}
