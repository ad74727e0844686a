import Browser
import Supervision

/// What the screen needs of the world outside.
package struct ScreenWorld {
  package var today: () -> Day
  /// The second of the real-time clock (since 1970) at which the next civil day begins here.
  package var nextMidnight: () -> Int
  /// A clock that only runs forward, in milliseconds.
  package var milliseconds: () -> Int
  package var openStore: (String) -> any CaseStore
  /// The write side of the store in the same folder.
  package var openArchive: (String) -> any CaseArchive
  package var createStore: (_ path: String, _ example: Bool) throws(StoreFailure) -> Void
  /// Keeps the chosen folder for the next start.
  package var remember: (String) -> Void
  /// A path as the user types it, with `~` for the home folder.
  package var expanded: (String) -> String
  /// Where the example goes when it is chosen.
  package var examplePath: String
  /// The moment, as the log writes it: `2024-04-02T08:41:00+02:00`.
  package var moment: () -> String
  package var newStepID: () -> StepID
  /// The handle of who sits here.
  package var author: String
  /// Lets the user write in the editor; the terminal is the editor's meanwhile.
  package var edit: (_ text: String) -> Edited
  /// Keeps what is typed in a form on the store in this folder until it is saved; without text, nothing is kept.
  package var keepTyped: (_ path: String, _ text: String?) -> Void = { _, _ in }
  /// What was kept, unless the program that typed it still runs.
  package var typedBefore: (_ path: String) -> String? = { _ in nil }
  /// Keeps how the screens are looked at for the next start on the store in this folder.
  package var keepScreen: (_ path: String, _ text: String) -> Void = { _, _ in }
  package var screenBefore: (_ path: String) -> String? = { _ in nil }
  package var settings = SettingFolder.none
  /// Runs a program of the user beside the screen, with a text on its standard input.
  package var run: (_ words: [String], _ input: String?) -> UserCommandEnd = { _, _ in .missing }

  package init(
    today: @escaping () -> Day, nextMidnight: @escaping () -> Int,
    milliseconds: @escaping () -> Int,
    openStore: @escaping (String) -> any CaseStore,
    openArchive: @escaping (String) -> any CaseArchive,
    createStore: @escaping (_ path: String, _ example: Bool) throws(StoreFailure) -> Void,
    remember: @escaping (String) -> Void, expanded: @escaping (String) -> String, examplePath: String,
    moment: @escaping () -> String, newStepID: @escaping () -> StepID, author: String,
    edit: @escaping (_ text: String) -> Edited
  ) {
    self.today = today
    self.nextMidnight = nextMidnight
    self.milliseconds = milliseconds
    self.openStore = openStore
    self.openArchive = openArchive
    self.createStore = createStore
    self.remember = remember
    self.expanded = expanded
    self.examplePath = examplePath
    self.moment = moment
    self.newStepID = newStepID
    self.author = author
    self.edit = edit
  }
}
