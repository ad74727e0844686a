/// tig over a git repository of as many commits as there are cases.
enum Tig {
  static func screen(_ store: Store, variables: [String]) throws -> Screen {
    guard let tig = Surroundings.find("tig"), let git = Surroundings.find("git") else {
      return Screen(name: "tig", program: nil, rows: store.rows)
    }
    let repository = store.folder + "-repository"
    let history = store.folder + ".history"
    try Files.write(stream(store.cases), to: history)
    let script = #""$0" init --quiet "$1" && "$0" -C "$1" fast-import --quiet < "$2""#
    let made = try Capture(
      Program("/bin/sh", ["-c", script, git, repository, history]), variables: variables)
    guard made.exitCode == 0 else {
      return Screen(name: "tig", program: nil, absence: .refusesData, rows: store.rows)
    }
    return Screen(name: "tig", program: Program(tig, ["-C", repository, "main"]), rows: store.rows)
  }

  /// What `git fast-import` reads: a commit a case, without files.
  private static func stream(_ cases: [CaseOutline]) -> String {
    var stream = ""
    for outline in cases {
      let message = outline.line
      let second = 1_600_000_000 + outline.number * 3_600
      stream += """
        commit refs/heads/main
        committer Provincie Voorbeeld <ibt@example.org> \(second) +0000
        data \(message.utf8.count)
        \(message)

        """
    }
    return stream
  }
}
