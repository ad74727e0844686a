import Browser
import Display
import Testing
import Wording

/// The user's own keys: read, held against each other, and used everywhere.
@Suite struct KeysFileTests {
  private let words = Words(.dutch)

  private func file(_ text: String) -> KeysFile { KeysFile(text, path: "keys", words: words) }

  private func stage(_ text: String) throws -> Stage {
    var stage = try Stage(store: "Example")
    var user = UserSettings()
    user.keys = file(text).table
    stage.sit(with: user)
    return stage
  }

  @Test func theShippedTableHasNoClash() {
    #expect(file("").faults.isEmpty)
    #expect(file("").table == KeyTable.shipped)
  }

  @Test func everyActionCanBeGivenAnotherKey() {
    for action in Action.allCases {
      let own = file("\(action.rawValue) = F9\n")
      #expect(own.faults.isEmpty, "\(action)")
      for place in Command.Situation.allCases
      where KeyTable.shipped.available(in: place).contains(where: { $0.action == action }) {
        #expect(own.table.action(for: .function(9), in: place) == action, "\(action)")
      }
    }
  }

  @Test func theFixedKeysStayAndTheLetterGoes() {
    let table = file("open = F4\ninterrupt = F7\n").table
    #expect(table.action(for: .enter, in: .today) == .open)
    #expect(table.action(for: .right, in: .today) == .open)
    #expect(table.action(for: .character("l"), in: .today) == nil)
    #expect(table.action(for: .control("c"), in: .today) == .interrupt)
  }

  @Test func twoActionsMaySwap() throws {
    let swapped = file("remind = c\ncontact = r\n")
    #expect(swapped.faults.isEmpty)
    #expect(swapped.table.action(for: .character("c"), in: .today) == .remind)
    #expect(swapped.table.action(for: .character("r"), in: .today) == .contact)
  }

  @Test func aClashNamesFileLineAndBothActions() {
    let clash = file("# van mij\ncontact = x\n")
    #expect(
      clash.faults.map(words.settingFault) == [
        "keys, regel 2: x is in Vandaag ook van complete; contact houdt zijn eigen toets."
      ])
    #expect(clash.table == KeyTable.shipped)
    let both = file("contact = F5\nremind = F5\nmark = F6\n")
    #expect(
      both.faults.map(words.settingFault) == [
        "keys, regel 2: F5 is in Vandaag ook van contact (regel 1); remind houdt zijn eigen toets."
      ])
    #expect(both.table.action(for: .function(5), in: .today) == .contact)
    #expect(both.table.action(for: .function(6), in: .today) == .mark)
    #expect(both.table.action(for: .character("r"), in: .today) == .remind)
  }

  @Test func whatIsNotUnderstoodIsNamed() {
    let broken = file("remnid = R\nremind = Ctrl-I\ncontact = Enter\nmark\nmark = F6\nmark = F7\n")
    #expect(
      broken.faults.map(words.settingFault) == [
        "keys, regel 1: er is geen handeling “remnid”. Zie: trede hulp toetsen. Bedoelde u “remind”?",
        "keys, regel 2: “Ctrl-I” is geen toets. Schrijf een teken, Ctrl-R, F5 of Spatie.",
        "keys, regel 3: Enter is een vaste toets en doet altijd hetzelfde.",
        "keys, regel 4: “mark” is geen instelling. Schrijf: woord = waarde",
        "keys, regel 6: “mark” staat al in regel 5.",
      ])
    #expect(broken.table.action(for: .function(6), in: .today) == .mark)
  }

  @Test func noKeyAtAllIsPossible() throws {
    let stage = try stage("quitNow =\n")
    #expect(stage.state.user.keys.action(for: .character("Q"), in: .today) == nil)
  }

  @Test func aSignThatSettingsUseCanBeAKey() {
    let table = file("nextHalfYear = + =\nmarkAll = #\n").table
    #expect(table.action(for: .character("="), in: .figures) == .nextHalfYear)
    #expect(table.action(for: .character("#"), in: .today) == .markAll)
  }

  @Test func footerHelpAndHintsNameTheUsersKeys() throws {
    var stage = try stage("help = H\ncontact = z\nundo = F8\n")
    #expect(stage.text.contains("H hulp") && stage.text.contains("z contact"))
    #expect(!stage.text.contains("? hulp"))
    stage.press(.character("?"))
    #expect(stage.state.notice?.text.contains("H geeft hulp") == true)
    stage.press(.character("H"))
    stage.type("contact vastleggen")
    #expect(stage.text.contains("z"))
    stage.press(.escape, .character("z"))
    #expect(stage.text.contains("Contact: "))
  }

  @Test(arguments: [
    ("z", Key.character("z")), ("R", .character("R")), ("Ctrl-R", .control("r")), ("ctrl+r", .control("r")),
    ("F12", .function(12)), ("Spatie", .character(" ")), ("Space", .character(" ")), ("Del", .delete),
    ("é", .character("é")),
  ])
  func keysAsPeopleWriteThem(text: String, key: Key) throws {
    let table = file("mark = \(text)\n").table
    #expect(table.commands.first { $0.action == .mark }?.keys == [key])
  }
}
