/// A program that does its work and ends, such as `trede check`.
struct Command {
  let name: String
  /// Nothing where it cannot be measured.
  let program: Program?
  /// Why it cannot be measured.
  var absence = Absence.notInstalled
  /// The exit codes with which it has done its work.
  var accepted: Set<Int32> = [0]
}

/// Why another program is not in the table. It never keeps the rest from being measured.
enum Absence: String {
  case notInstalled = "not installed"
  case refusesData = "does not take the data made for it"
}

/// A program that fills the screen and waits for keys.
struct Screen {
  let name: String
  /// Nothing where it cannot be measured.
  let program: Program?
  /// Why it cannot be measured.
  var absence = Absence.notInstalled
  /// How many names of cases are on the screen so far; none as long as what else must be there is not.
  let rows: (VisibleText) -> Int
  /// Keys that bring the cursor into the list, one after the other.
  var wayToList: [[UInt8]] = []
  /// Whether it has a list to move in; a program that only prints has none.
  var hasKeys = true
  var quit: [UInt8] = [UInt8(ascii: "q")]
}

/// The keys as a terminal of the kind xterm sends them to a program with an application keypad.
enum Key {
  static let down = Array("\u{1b}OB".utf8)
  static let up = Array("\u{1b}OA".utf8)
  static let right = Array("\u{1b}OC".utf8)
  static let left = Array("\u{1b}OD".utf8)
  static let tab: [UInt8] = [0x09]
  static let enter: [UInt8] = [0x0d]
}
