import Supervision
import Wording

/// Everything outside the commands, as values and closures, so that every command runs in a plain unit test:
/// no command asks a clock, opens a file or prints by itself.
package struct World {
  /// The words after the name of the program.
  package var arguments: [String]
  package var environment: [String: String]
  package var isTerminal: Streams
  /// The width of the terminal on standard output in character cells; `nil` where there is none.
  package var columns: Int?

  /// The day by the clock of the machine. `--today` and `TREDE_TODAY` go before it.
  package var today: () -> Day
  /// The moment by the clock of the machine, with its distance from UTC: `2024-04-02T08:41:00+02:00`.
  package var moment: () -> String
  /// Milliseconds on a clock that only goes forward, to see how long something takes.
  package var milliseconds: () -> Int
  /// A name for a step that no other step has, in any store. A later one sorts after an earlier one.
  package var newStepID: () -> StepID
  /// The name the user is logged in under; `nil` where the system knows none.
  package var userName: () -> String?

  package var openStore: (_ path: String) -> any CaseStore
  /// The write side of the store in the folder.
  package var openArchive: (_ path: String) -> any CaseArchive
  /// Makes a new store, with the practice cases in it when `example` is true.
  package var createStore: (_ path: String, _ example: Bool) throws(StoreFailure) -> Void
  /// Why a new store cannot be made there; writes nothing.
  package var checkNewStore: (_ path: String) throws(StoreFailure) -> Void = { _ in }

  /// Why what was written did not all get to standard output; `nil` when it did, or when its reader had had enough.
  package var outputFault: () -> UserFileFault? = { nil }

  /// The text of a file in the settings folder (`Folders.settings`); `nil` when there is none.
  package var readSetting: (_ name: String) -> String?
  /// The text of a file in the state folder (`Folders.state`); `nil` when there is none.
  package var readState: (_ name: String) -> String?
  /// Replaces a file in the state folder and makes the folder where needed. Says whether that worked.
  package var writeState: (_ name: String, _ text: String) -> Bool

  /// Everything on standard input; `nil` when it is not text.
  package var readInput: () -> String?
  /// The next line that the user types at the terminal; `nil` at the end.
  package var readLine: () -> String?
  /// Lets the user edit a text in a program of their own.
  package var edit: (EditRequest) -> EditResult
  /// The files that the user names.
  package var files: UserFiles
  /// Removes a text that was kept when it was edited.
  package var discardEdited: (_ path: String) -> Void

  /// Runs a command of the user in a shell with `input` on its standard input; gives its exit code.
  package var run: (_ command: String, _ input: String) -> Int32

  /// Writes to standard output, in one go.
  package var write: (String) -> Void
  /// Writes to standard error.
  package var complain: (String) -> Void

  /// Opens the screen and gives the exit code when it is closed.
  package var browse: (ScreenRequest) -> Int32

  package init(
    arguments: [String], environment: [String: String], isTerminal: Streams, columns: Int?,
    today: @escaping () -> Day, moment: @escaping () -> String,
    milliseconds: @escaping () -> Int, newStepID: @escaping () -> StepID,
    userName: @escaping () -> String?, openStore: @escaping (_ path: String) -> any CaseStore,
    openArchive: @escaping (_ path: String) -> any CaseArchive,
    createStore: @escaping (_ path: String, _ example: Bool) throws(StoreFailure) -> Void,
    readSetting: @escaping (_ name: String) -> String?, readState: @escaping (_ name: String) -> String?,
    writeState: @escaping (_ name: String, _ text: String) -> Bool,
    readInput: @escaping () -> String?, readLine: @escaping () -> String?,
    edit: @escaping (EditRequest) -> EditResult, discardEdited: @escaping (_ path: String) -> Void,
    files: UserFiles, run: @escaping (_ command: String, _ input: String) -> Int32,
    write: @escaping (String) -> Void,
    complain: @escaping (String) -> Void, browse: @escaping (ScreenRequest) -> Int32
  ) {
    self.arguments = arguments
    self.environment = environment
    self.isTerminal = isTerminal
    self.columns = columns
    self.today = today
    self.moment = moment
    self.milliseconds = milliseconds
    self.newStepID = newStepID
    self.userName = userName
    self.openStore = openStore
    self.openArchive = openArchive
    self.createStore = createStore
    self.readSetting = readSetting
    self.readState = readState
    self.writeState = writeState
    self.readInput = readInput
    self.readLine = readLine
    self.edit = edit
    self.discardEdited = discardEdited
    self.files = files
    self.run = run
    self.write = write
    self.complain = complain
    self.browse = browse
  }

  /// Which of the three streams are terminals.
  package struct Streams: Hashable, Sendable {
    package var input: Bool
    package var output: Bool
    package var errors: Bool

    package init(input: Bool, output: Bool, errors: Bool) {
      self.input = input
      self.output = output
      self.errors = errors
    }
  }
}

extension World {
  /// The value of a variable; an empty one counts as not set, as the XDG and NO_COLOR conventions ask.
  func variable(_ name: String) -> String? {
    guard let value = environment[name], !value.isEmpty else { return nil }
    return value
  }
}
