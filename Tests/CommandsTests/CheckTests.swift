import Supervision
import Testing

@Suite("trede check")
struct CheckTests {
  @Test("On 2 April 2024 the letter gives one late, one unmeasured and one soon, and exit 4")
  func theLetterOnTheSecondOfApril() throws {
    let desk = Desk()
    #expect(desk.run("check --today 2024-04-02 --store Data/Flevoland --json") == 4)
    let json = try JSONValue(desk.output)
    #expect(json.keys == ["schema", "today", "store", "counts", "items", "unreadable"])
    #expect(json["schema"] == .number(1))
    #expect(json["today"] == .text("2024-04-02"))
    #expect(json["store"] == .text("Data/Flevoland"))
    let counts = try #require(json["counts"])
    #expect(counts.keys == ["late", "today", "soon", "unmeasured", "missed", "unreadable"])
    #expect(counts["late"] == .number(1))
    #expect(counts["unmeasured"] == .number(1))
    #expect(counts["soon"] == .number(1))
    #expect(json["items"]?.count == 3)
  }

  @Test("The adjusted plan is two days late, with the remark on Easter and the Thursday before")
  func theLateItem() throws {
    let desk = Desk()
    #expect(desk.run("check --json") == 4)
    let item = try #require(try JSONValue(desk.output)["items"]?[0])
    #expect(
      item.keys == [
        "case", "municipality", "id", "kind", "title", "phrase", "basis", "actor", "firstDay", "lastDay",
        "standing",
        "days", "trede", "remark",
      ])
    #expect(item["phrase"] == .text("voor 1 april 2024"))
    #expect(item["lastDay"] == .text("2024-03-31"))
    #expect(item["firstDay"] == .null)
    #expect(item["days"] == .number(2))
    #expect(item["actor"] == .text("municipality"))
    #expect(item["trede"] == .number(3))
    #expect(item["basis"] == .text("agreed"))
    #expect(
      item["remark"]
        == .text(
          "laatste dag zo 31-03 (eerste paasdag); laatste werkdag ervoor do 28-03; geen ontvangst vastgelegd")
    )
  }

  @Test("The interim target waits for a stand: required 162, counted unknown")
  func theInterimTarget() throws {
    let desk = Desk()
    _ = desk.run("check --json")
    let items = try #require(try JSONValue(desk.output)["items"]).elements
    let target = try #require(items.first { $0["kind"] == .text("interimTarget") })
    #expect(Array(target.keys.suffix(3)) == ["required", "counted", "short"])
    #expect(target["required"] == .number(162))
    #expect(target["counted"] == .null)
    #expect(target["days"] == .number(1))
    #expect(target["lastDay"] == .text("2024-04-01"))
    let meeting = try #require(items.first { $0["kind"] == .text("meeting") })
    #expect(meeting["days"] == .number(14))
    #expect(meeting["actor"] == .text("province"))
    #expect(meeting["firstDay"] == .text("2024-04-16"))
  }

  @Test("On other days: due today, the meeting late, nothing at all")
  func otherDays() throws {
    let desk = Desk()
    #expect(desk.run("check --today 2024-03-31 --json") == 3)
    #expect(try JSONValue(desk.output)["counts"]?["today"] == .number(1))

    #expect(desk.run("check --today 2024-05-01 --json") == 4)
    let items = try #require(try JSONValue(desk.output)["items"]).elements
    let meeting = try #require(items.first { $0["id"] == .text("overleg-april") })
    #expect(meeting["standing"] == .text("late"))
    #expect(meeting["days"] == .number(1))

    #expect(desk.run("check --today 2024-03-16") == 0)
    #expect(desk.output.isEmpty)
    #expect(desk.errors.isEmpty)
  }

  @Test("For people it is grouped as Vandaag")
  func text() {
    let desk = Desk()
    #expect(desk.run("controle") == 4)
    #expect(
      desk.output == """
        TE LAAT
        !!  2 dagen      Almere  3  Bijgesteld plan van aanpak            gem  voor 1 april 2024                  \
        laatste dag zo 31-03 (eerste paasdag); laatste werkdag ervoor do 28-03; geen ontvangst vastgelegd
        BINNENKORT (14 dagen)
         !  over 14 dgn  Almere  3  Bestuurlijk overleg                   wij  in de tweede helft van april 2024  \
        nog geen datum
        TE METEN: wacht op COA-stand 1 april (verwacht t/m 15 april)
         ~  1 april      Almere  3  Tussendoel 45 + 117 = 162 gehuisvest  COA  op 1 april 2024                    \
        achterstand 45 en 50% van de taakstelling (117); inspanning; \
        nog geen COA-cijfer: stand per 1 april 2024 verwacht t/m 15 april
        RUST: later 1 · voorwaardelijk 1 · doorlopend 1

        """)
  }

  @Test("Municipalities that wait for the same stand are one line")
  func onesStand() {
    let desk = Desk()
    desk.clock = Day(2025, 1, 2)
    let cases = (1...12).map { number in
      var subject = Fixture.bare("GM010\(number)", "Gemeente \(number)")
      var record = HalfYearRecord(period: HalfYear(2024, .second))
      record.targets = [TargetNotice(persons: 20)]
      subject.halfYears = [record]
      return subject
    }
    desk.contents = Fixture.contents(cases)
    #expect(desk.run("check") == 3)
    let lines = desk.output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines[0] == "TE METEN: wacht op COA-stand 1 januari (verwacht t/m 15 januari)")
    #expect(lines[1].hasPrefix(" ~  1 januari  12 gemeenten  COA-stand 1 januari: 0 van 12 ingevoerd"))
  }

  @Test("Once COA should have delivered, asking for a stand is one line for all, counted for each")
  func standToAskFor() throws {
    let desk = Desk()
    desk.clock = Day(2025, 1, 16)
    let cases = ["GM0101", "GM0102"].map { code in
      var subject = Fixture.bare(code, "Gemeente \(code)")
      var record = HalfYearRecord(period: HalfYear(2024, .second))
      record.targets = [TargetNotice(persons: 20)]
      subject.halfYears = [record]
      return subject
    }
    desk.contents = Fixture.contents(cases)
    #expect(desk.run("check") == 3)
    let lines = desk.output.split(separator: "\n")
    #expect(lines[0] == "VANDAAG EN DEZE WEEK")
    #expect(lines[1].hasPrefix(" !  nu         2 gemeenten  COA-stand 1 januari opvragen"))
    #expect(lines[2] == "TE METEN: wacht op COA-stand 1 januari (verwacht t/m 15 januari)")
    let json = Desk()
    json.clock = desk.clock
    json.contents = desk.contents
    #expect(json.run("check --json") == 3)
    let counts = try #require(try JSONValue(json.output)["counts"])
    #expect(
      counts["today"] == .number(2) && counts["unmeasured"] == .number(2) && counts["late"] == .number(0))
    let agenda = Desk()
    agenda.clock = desk.clock
    agenda.contents = desk.contents
    #expect(agenda.run("agenda") == 0)
    #expect(agenda.output.contains("COA-stand 1 januari opvragen"))
  }

  @Test("--all adds what rests, and changes neither counts nor exit code")
  func everything() throws {
    let desk = Desk()
    #expect(desk.run("check --all --today 2024-03-16 --json") == 0)
    let json = try JSONValue(desk.output)
    #expect(json["counts"]?["soon"] == .number(0))
    let standings = (json["items"]?.elements ?? []).map { $0["standing"] ?? .null }
    #expect(standings.contains(.text("later")))
    #expect(standings.contains(.text("conditional")))
    #expect(standings.contains(.text("undated")))
    #expect(desk.run("check --all --today 2024-03-16") == 0)
    #expect(desk.output.contains("VOORWAARDELIJK"))
    #expect(desk.output.contains("AFGEROND"))
  }

  @Test("An unreadable file wins, and everything else is still printed")
  func unreadable() throws {
    let desk = Desk()
    desk.contents = Fixture.contents(unreadable: [Fixture.broken])
    #expect(desk.run("check") == 65)
    #expect(desk.output.hasPrefix("onleesbaar: cases/gm0995.json, regel 12, teken 3: is afgebroken"))
    #expect(desk.output.contains("TE LAAT"))
    #expect(desk.run("check --json") == 65)
    let json = try JSONValue(desk.output)
    #expect(json["counts"]?["unreadable"] == .number(1))
    #expect(json["unreadable"]?[0]?.keys == ["file", "line", "column", "reason"])
    #expect(json["unreadable"]?[0]?["line"] == .number(12))
    #expect(json["items"]?.count == 3)
    #expect(desk.run("check --plain") == 65)
    #expect(desk.output.split(separator: "\n").count == 4)
  }

  @Test("Plain is one record a line with as many fields on each, and says how late")
  func plain() {
    let desk = Desk()
    desk.contents = Fixture.contents(unreadable: [Fixture.broken])
    _ = desk.run("check --plain")
    let lines = desk.output.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false)
    }
    #expect(Set(lines.map(\.count)) == [14])
    #expect(lines[1].prefix(5) == ["late", "2", "2 dagen te laat", "gm0034", "Almere"])
  }

  @Test("A filter hides nothing late without a count")
  func filter() throws {
    let desk = Desk()
    #expect(desk.run("check --filter aan-zet:wij") == 3)
    #expect(desk.output.contains("Bestuurlijk overleg"))
    #expect(!desk.output.contains("Bijgesteld plan"))
    #expect(desk.output.hasSuffix("1 te laat buiten filter\n"))
    #expect(desk.run("check --filter aan-zet:wij --json") == 3)
    let json = try JSONValue(desk.output)
    #expect(json["filter"]?["lateOutside"] == .number(1))
    #expect(json["counts"]?["late"] == .number(0))
    #expect(desk.run("check --filter te-laat") == 4)
    #expect(desk.run(["check", "--filter", "bijgesteld plan"]) == 4)
    #expect(desk.run("check --filter zandwolde") == 0)
    #expect(desk.output == "1 te laat buiten filter\n")
  }

  @Test("Quiet only answers with its exit code")
  func quiet() {
    let desk = Desk()
    #expect(desk.run("check --quiet") == 4)
    #expect(desk.output.isEmpty)
    #expect(desk.errors.isEmpty)
  }

  @Test("Control characters of a file never reach the terminal")
  func controlCharacters() throws {
    let desk = Desk()
    var almere = Fixture.almere
    almere.name = "Al\u{1B}[31mmere\u{202E}\n"
    desk.contents = Fixture.contents([almere])
    for line in ["check", "check --plain", "list", "agenda", "show gm0034", "validate", "check --json"] {
      _ = desk.run(line)
      let odd = desk.output.unicodeScalars.filter {
        $0 != "\n" && $0 != "\t" && $0.value < 0x20 || $0 == "\u{202E}"
      }
      #expect(odd.isEmpty, "\(line)")
    }
    let json = try JSONValue(desk.output)
    #expect(json["items"]?[0]?["municipality"] == .text("Al\u{1B}[31mmere\u{202E}\n"))
  }
}
