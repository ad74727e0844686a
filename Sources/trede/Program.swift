import Browser
import CaseFiles
import Commands
import Display
import Glibc
import Ncurses
import Supervision
import Wording

/// The one place that knows the real world: the clock, the disk, the terminal, the streams.
@main
enum Program {
  static func main() {
    // A reader that stops early, such as `head`, is no reason to die without a word.
    signal(SIGPIPE, SIG_IGN)
    exit(Trede.main(in: world()))
  }

  private static func world() -> World {
    let environment = environment()
    let folders = Folders(environment: environment)
    let output = StandardOutput()
    var world = World(
      arguments: Array(CommandLine.arguments.dropFirst()), environment: environment,
      isTerminal: World.Streams(input: isatty(0) == 1, output: isatty(1) == 1, errors: isatty(2) == 1),
      columns: terminalColumns(), today: Clock.today, moment: Clock.moment, milliseconds: Clock.milliseconds,
      newStepID: { StepNames.next() },
      userName: Login.name, openStore: { FolderStore(path: $0, shared: .builtIn) },
      openArchive: { FolderArchive(path: $0, shared: .builtIn) },
      createStore: { path, example throws(StoreFailure) in try NewStore.make(at: path, example: example) },
      readSetting: { name in folders.settings.flatMap { SmallFile.read("\($0)/\(name)") } },
      readState: { name in folders.state.flatMap { SmallFile.read("\($0)/\(name)") } },
      writeState: { name, text in folders.state.map { SmallFile.write(text, in: $0, name: name) } ?? false },
      readInput: StandardInput.all, readLine: { readLine() },
      edit: { Editor(state: folders.state, temporary: environment["TMPDIR"]).edit($0) },
      discardEdited: { unlink($0) }, files: NamedFiles.all, run: run, write: { output.write($0) },
      complain: { put($0, to: STDERR_FILENO) },
      browse: { browse($0, environment: environment, folders: folders) })
    world.outputFault = { output.fault }
    world.checkNewStore = { path throws(StoreFailure) in try NewStore.check(path) }
    return world
  }

  // MARK: - The screen

  private static func browse(_ request: ScreenRequest, environment: [String: String], folders: Folders)
    -> Int32
  {
    if request.isPlain { return tell(request, environment: environment, folders: folders) }
    let terminal: NcursesTerminal
    do throws(TerminalFailure) {
      terminal = try NcursesTerminal(
        colour: request.colour, palette: request.palette, background: request.background,
        usesMouse: request.usesMouse, isASCII: request.isASCII)
    } catch {
      put(ScreenRefusal.sentence(error, in: request.words) + "\n", to: STDERR_FILENO)
      return 1
    }
    let world = screenWorld(request, environment: environment, folders: folders) { text in
      Editor(state: folders.state, temporary: environment["TMPDIR"])
        .write(text, with: EditRequest.editor(environment: environment))
    }
    let session = ScreenSession(
      terminal: terminal, storePath: request.storePath, today: request.today, words: request.words,
      user: request.user, world: world)
    let outcome = session.run()
    terminal.close()
    if let type = terminal.unknownTerminal {
      put(ScreenRefusal.hint(unknownType: type, in: request.words) + "\n", to: STDERR_FILENO)
    }
    return outcome.rawValue
  }

  /// The screen in lines, on standard input and output.
  private static func tell(_ request: ScreenRequest, environment: [String: String], folders: Folders) -> Int32
  {
    let input = LineInput()
    let terminal = LineTerminal(
      words: request.words, read: input.line, write: { put($0, to: STDOUT_FILENO) })
    let world = screenWorld(
      request, environment: environment, folders: folders, edit: { terminal.write($0) })
    let session = ScreenSession(
      terminal: terminal, storePath: request.storePath, today: request.today, words: request.words,
      user: request.user, draw: linear, world: world)
    return session.run().rawValue
  }

  private static func screenWorld(
    _ request: ScreenRequest, environment: [String: String], folders: Folders,
    edit: @escaping (_ text: String) -> Edited
  ) -> ScreenWorld {
    var world = ScreenWorld(
      today: Clock.today, nextMidnight: Clock.nextMidnight, milliseconds: Clock.milliseconds,
      openStore: { FolderStore(path: $0, shared: .builtIn) },
      openArchive: { FolderArchive(path: $0, shared: .builtIn) },
      createStore: { path, example throws(StoreFailure) in try NewStore.make(at: path, example: example) },
      remember: { path in
        guard request.storeOrigin == .standard || request.storeOrigin == .setting else { return }
        if let folder = folders.settings { _ = SmallFile.write(path + "\n", in: folder, name: "store") }
      },
      expanded: { path in
        guard path == "~" || path.hasPrefix("~/"), let home = environment["HOME"] else { return path }
        return home + path.dropFirst()
      },
      examplePath: (folders.data ?? ".") + "-oefen", moment: Clock.moment,
      newStepID: { StepNames.next() }, author: author(environment),
      edit: edit)
    let typed = TypedText(state: folders.state)
    world.keepTyped = { path, text in typed.keep(text, for: path) }
    world.typedBefore = { path in typed.before(in: path) }
    world.settings = SettingFolder(path: folders.settings, files: NamedFiles.all)
    world.run = QuietCommand.run
    let looked = KeptScreen(state: folders.state)
    world.keepScreen = { path, text in looked.keep(text, for: path) }
    world.screenBefore = { path in looked.before(in: path) }
    return world
  }

  /// As on the command line: what the user says, else the name she is logged in under.
  private static func author(_ environment: [String: String]) -> String {
    guard let name = environment["TREDE_AUTHOR"], !name.isEmpty else { return Login.name() ?? "" }
    return name
  }

  // MARK: - Streams and commands

  private static func environment() -> [String: String] {
    var count = 0
    while environ[count] != nil { count += 1 }
    var variables = [String: String](minimumCapacity: count)
    for place in 0..<count {
      // Bytes are compared, not characters: this runs at every start.
      guard let entry = environ[place], let equals = strchr(entry, Int32(UInt8(ascii: "="))) else { continue }
      let name = UnsafeRawBufferPointer(start: entry, count: equals - entry)
      variables[String(decoding: name, as: UTF8.self)] = String(cString: equals + 1)
    }
    return variables
  }

  private static func terminalColumns() -> Int? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Whoever reads from a pipe or a file gets UTF-8; a terminal gets what its locale says it can show.
  ///
  /// - Returns: whether all of it was taken; `errno` says why not.
  @discardableResult
  fileprivate static func put(_ text: String, to descriptor: Int32) -> Bool {
    let isPlain = isatty(descriptor) != 1 || text.utf8.allSatisfy { $0 < 0x80 }
    let bytes = isPlain ? Array(text.utf8) : LocaleText.repertoire.bytes(text)
    return bytes.withUnsafeBytes { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while !rest.isEmpty {
        let count = write(descriptor, rest.baseAddress, rest.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        rest = UnsafeRawBufferPointer(rebasing: rest[count...])
      }
      return true
    }
  }

  /// Runs a command of the user with the text on its standard input. `popen` is all it takes.
  private static func run(_ command: String, input: String) -> Int32 {
    guard let pipe = popen(command, "w") else { return 127 }
    fputs(input, pipe)
    let status = pclose(pipe)
    return status >= 0 && status & 0x7F == 0 ? (status >> 8) & 0xFF : 1
  }
}

/// Standard output, and the first reason why something did not get there. A reader that stops early, such as `head`,
/// has had enough.
private final class StandardOutput {
  private(set) var fault: UserFileFault?

  func write(_ text: String) {
    guard !Program.put(text, to: STDOUT_FILENO), fault == nil, errno != EPIPE else { return }
    fault = UserFileFault(path: "-", errno == ENOSPC ? .full : .disk(code: errno), isOutput: true)
  }
}
