import Glibc
import Testing

/// The locales of the tests, made by `localedef`: a machine rarely has them all. They stay beside what was built.
enum Locales {
  /// The folder for `LOCPATH`.
  static func folder() throws -> String { try made.get() }

  private static let made = Result { () throws -> String in
    let folder = Project.program.split(separator: "/").dropLast().reduce("") { "\($0)/\($1)" } + "/locales"
    try Files.makeFolder(folder)
    for characters in ["UTF-8", "ISO-8859-1"] {
      let name = "\(folder)/nl_NL.\(characters)"
      if Files.exists(name) { continue }
      // Whole or not at all, should a run be ended.
      let draft = "\(folder)/draft-\(getpid())"
      try Spawn.succeed(["localedef", "--no-archive", "-i", "nl_NL", "-f", characters, draft])
      try Spawn.succeed(["mv", "-T", draft, name])
    }
    return folder
  }
}

extension Desk {
  /// What a terminal of ISO-8859-1 shows for the bytes that were recorded so far: they are turned into UTF-8, for the
  /// terminal here knows nothing else, and shown in a second one.
  func pictureOfLatin1() async throws -> Picture {
    let scalars = (Files.bytes(recording) ?? []).map { Unicode.Scalar($0) }
    let converted = folder + "/converted"
    try Files.replace(converted, with: String(String.UnicodeScalarView(scalars)))
    let second = Tmux(socket: folder + "/second")
    defer { second.end() }
    try second.start(
      ["sh", "-c", "stty raw; cat '\(converted)'; printf '\\033]2;shown\\007'; read line"],
      term: "tmux-256color",
      columns: 80, rows: 24)
    while try second.run(["display-message", "-p", "#{pane_title}"]) != "shown\n" {
      try await Task.sleep(for: .milliseconds(10))
    }
    return try second.picture()
  }
}
