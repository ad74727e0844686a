import Testing

/// The program in lines, on a pipe instead of a terminal.
@Suite struct PlainProgramTests {
  /// - Returns: what was told, each line by itself.
  private func say(_ lines: [String], on desk: Desk, _ options: [String] = []) throws -> [String] {
    let script = "\(desk.folder)/script"
    try Files.replace(script, with: lines.joined(separator: "\n") + "\n")
    let words =
      [Project.program, "--plain", "--store", desk.store, "--today", "2024-04-02"] + options
    let finished = try Spawn.run(
      ["sh", "-c", "exec \"$@\" < '\(script)'", "sh"] + words,
      extra: ["HOME=\(desk.home)", "TERM=dumb", "TREDE_AUTHOR=jk"])
    #expect(finished.status == 0, "\(finished.output)")
    let odd = finished.output.unicodeScalars.filter {
      ($0.value < 0x20 && $0 != "\n") || (0x2500...0x25FF).contains($0.value)
        || (0x2800...0x28FF).contains($0.value)
    }
    #expect(odd.isEmpty, "no escape sequence and no drawing character")
    return finished.output.split(separator: "\n").map(String.init)
  }

  private func log(_ desk: Desk) throws -> String {
    try Spawn.succeed(
      [Project.program, "log", "--store", desk.store, "--plain"], extra: ["HOME=\(desk.home)"])
  }

  @Test func aMorningsWorkInLines() async throws {
    try await Desk.sit { desk in
      let told = try say(
        [
          "1", "x", "", "e-mail", ":vastleggen",
          "contact", "", "wethouder wonen", "telefoon", "Plan komt eraan.", "", ":vastleggen",
          "n", "Eerste regel van de notitie.", "Tweede regel.", ".",
          "toon almere", "oordeel 2023-II", ":terug",
          "logboek", "terug", "u", "stop",
        ], on: desk)
      #expect(
        told.contains { $0.hasPrefix("1. !! 2 dagen; Almere") && $0.contains("Bijgesteld plan van aanpak") })
      #expect(told.contains { $0.contains("Logboek") && $0.contains("3 wijzigingen") })
      let written = try #require(Files.text("\(desk.store)/cases/gm0034.json"))
      #expect(written.contains("Plan komt eraan."))
      #expect(!written.contains("Tweede regel."), "the last step was taken back")
      #expect(try log(desk).contains("Bijgesteld plan van aanpak") || log(desk).contains("bijgesteld plan"))
      try Spawn.succeed([Project.program, "validate", "--store", desk.store])
    }
  }

  @Test func whatIsTypedInAFormSurvivesTheEndOfTheInput() async throws {
    try await Desk.sit { desk in
      _ = try say(["contact", "", "griffier", "", "Belt morgen terug"], on: desk)
      let again = try say(["hervat", "stop"], on: desk)
      #expect(again.contains { $0.contains("griffier") })
      #expect(again.contains { $0.contains("Belt morgen terug") })
    }
  }

  /// As soon as an answer was taken, it is kept: Ctrl-C, or a plug that is pulled, leaves no time for it.
  @Test func whatIsTypedInAFormSurvivesAKill() async throws {
    try await Desk.sit { desk in
      let script = """
        mkfifo "$0/in" "$0/out"
        "$@" <"$0/in" >"$0/out" &
        exec 3>"$0/in" 4<"$0/out"
        printf '%s\\n' contact '' 'wethouder wonen' telefoon 'Belt morgen terug' >&3
        while read -r line <&4; do
          case $line in *'Belt morgen terug'*) break ;; esac
        done
        kill -9 $!
        """
      _ = try Spawn.run(
        [
          "sh", "-c", script, desk.folder, Project.program, "--plain", "--store", desk.store, "--today",
          "2024-04-02",
        ], extra: ["HOME=\(desk.home)", "TERM=dumb", "TREDE_AUTHOR=jk"])
      let again = try say(["hervat", "stop"], on: desk)
      #expect(again.contains { $0.contains("wethouder wonen") }, "\(again)")
      #expect(again.contains { $0.contains("Belt morgen terug") })
    }
  }

  @Test func inEnglishAndFromAnEmptyFolder() async throws {
    try await Desk.sit(store: nil) { desk in
      let told = try say(["2", "Almere", ":back", "yes", "quit"], on: desk, ["--lang", "en"])
      #expect(told.contains { $0.hasPrefix("1. ") })
      #expect(told.first?.hasPrefix("trede in lines.") == true)
    }
  }
}
