import Supervision

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

  package var openStore: (_ path: String) -> any CaseStore
  /// Makes a new store, with the practice cases in it when `example` is true.
  package var createStore: (_ path: String, _ example: Bool) throws(StoreFailure) -> Void

  /// The text of a file in the settings folder (`Folders.settings`); `nil` when there is none.
  package var readSetting: (_ name: String) -> String?
  /// The text of a file in the state folder (`Folders.state`); `nil` when there is none.
  package var readState: (_ name: String) -> String?
  /// Replaces a file in the state folder and makes the folder where needed. Says whether that worked.
  package var writeState: (_ name: String, _ text: String) -> Bool

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
    today: @escaping () -> Day, openStore: @escaping (_ path: String) -> any CaseStore,
    createStore: @escaping (_ path: String, _ example: Bool) throws(StoreFailure) -> Void,
    readSetting: @escaping (_ name: String) -> String?, readState: @escaping (_ name: String) -> String?,
    writeState: @escaping (_ name: String, _ text: String) -> Bool,
    run: @escaping (_ command: String, _ input: String) -> Int32, write: @escaping (String) -> Void,
    complain: @escaping (String) -> Void, browse: @escaping (ScreenRequest) -> Int32
  ) {
    self.arguments = arguments
    self.environment = environment
    self.isTerminal = isTerminal
    self.columns = columns
    self.today = today
    self.openStore = openStore
    self.createStore = createStore
    self.readSetting = readSetting
    self.readState = readState
    self.writeState = writeState
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
