import ArgumentParser
import Display
import Supervision
import Wording

/// The options of every command that puts something where the user says.
struct OutputOptions: ParsableArguments {
  @Option(help: OptionTable.out.argumentHelp) var out: String?
  @Flag(help: OptionTable.force.argumentHelp) var force = false

  /// It goes to standard output.
  var isPiped: Bool { out.map { $0 == "-" } ?? true }
}

extension Session {
  /// What is exported has one form, which the command names: `--json` and `--plain` would say another.
  func requireOwnForm() throws(Stop) {
    switch format {
    case .text: return
    case .json: throw Stop(.usage, words.hasOwnForm("--json"))
    case .plain: throw Stop(.usage, words.hasOwnForm("--plain"))
    }
  }

  /// Puts what leaves the program where the user asked for it: into a file, whole or not at all, or on standard
  /// output. A file with something else in it is only replaced when the user says so.
  func deliver(_ bytes: [UInt8], to options: OutputOptions) throws(Stop) {
    guard let path = options.out, path != "-" else { return try write(bytes, to: "-") }
    try refuseFileOfStore(path)
    if world.files.standing(path) == .file {
      // What cannot be read may be anything.
      if (try? world.files.read(path)) == bytes {
        return world.complain("\(words.unchangedFile(path).shown)\n")
      }
      try confirmReplacing(path, options)
    }
    try write(bytes, to: path)
    world.complain("\(words.written(path).shown)\n")
  }

  private func confirmReplacing(_ path: String, _ options: OutputOptions) throws(Stop) {
    if options.force { return }
    guard canAsk else { throw Stop(.cannotCreate, words.fileExists(path)) }
    guard asks(words.reallyReplace(path)) else { throw Stop(.cannotCreate, words.nothingWritten) }
  }

  private func write(_ bytes: [UInt8], to path: String) throws(Stop) {
    do throws(UserFileFault) {
      try world.files.write(path, bytes)
    } catch {
      throw error.stop(words)
    }
  }
}

extension Session {
  /// The day that an option names, as in a file: 2024-04-01.
  func day(_ text: String?, of option: String) throws(Stop) -> Day? {
    guard let text else { return nil }
    guard let day = Day(iso: text) else { throw Stop(.usage, words.impossibleDay(text, of: option)) }
    return day
  }

  /// The day that an option names, as people type what happened: "1 januari 2024", "vorige week vrijdag". A day as in a
  /// file may also lie ahead.
  func pastDay(_ text: String?, of option: OptionEntry) throws(Stop) -> Day? {
    if let day = text.flatMap(Day.init(iso:)) { return day }
    return try ImportRequest.day(text, option, today, words)
  }
}

extension Session {
  /// What a store keeps itself. Templates are the province's own.
  private static let kept = ["cases", "reference", "log", ".lock", "trede.json"]

  /// Output never takes the place of what a store keeps, nor stands among it: of the store that is open, or of any
  /// other.
  func refuseFileOfStore(_ path: String) throws(Stop) {
    let files = world.files
    let open = files.place(storePath)
    let names = files.place(path).split(separator: "/")
    for (index, name) in names.enumerated() where Session.kept.contains(String(name)) {
      let above = names[..<index].map { "/\($0)" }.joined()
      guard above == open || files.standing("\(above)/trede.json") == .file else { continue }
      throw Stop(.cannotCreate, words.fileOfStore(path, above.isEmpty ? "/" : above))
    }
  }
}
