import Supervision
import Testing

@Suite("trede show")
struct DossierTests {
  private func show(_ line: String) throws -> JSONValue {
    let desk = Desk()
    #expect(desk.run(line) == 0)
    return try JSONValue(desk.output)
  }

  private func halfYear(_ json: JSONValue, _ period: String) throws -> JSONValue {
    try #require(json["halfYears"]?.elements.first { $0["period"] == .text(period) })
  }

  @Test("As known on 15 October 2023: target 336, total 483")
  func beforeTheRevision() throws {
    let closed = try halfYear(show("show almere --today 2023-10-15 --json"), "2023-II")
    #expect(closed["target"] == .number(336))
    #expect(closed["total"] == .number(483))
    #expect(closed["housed"] == .null)
    #expect(closed["balance"] == .null)
    #expect(closed["judgement"] == .null)
  }

  @Test("On 1 January 2024: target 216, total 363, housed 318, balance 45, split 216 and 102; then 278")
  func onThePeildatum() throws {
    let json = try show("show almere --today 2024-01-01 --json")
    #expect(
      json.keys == [
        "schema", "case", "municipality", "domain", "domainTitle", "rhythm", "trede", "halfYears", "items",
        "otherDomains",
      ])
    let closed = try halfYear(json, "2023-II")
    #expect(
      closed.keys == [
        "period", "backlog", "target", "total", "housed", "balance", "split", "surplus", "amv", "judgement",
      ])
    #expect(closed["backlog"] == .number(147))
    #expect(closed["target"] == .number(216))
    #expect(closed["total"] == .number(363))
    #expect(closed["housed"] == .number(318))
    #expect(closed["balance"] == .number(45))
    #expect(closed["split"]?["period"] == .number(216))
    #expect(closed["split"]?["backlog"] == .number(102))
    #expect(closed["surplus"] == .number(0))
    #expect(closed["judgement"]?["word"] == .text("niet adequaat"))
    let running = try halfYear(json, "2024-I")
    #expect(running["total"] == .number(278))
    #expect(running["housed"] == .null)
    #expect(running["surplus"] == .null)
    #expect(running["amv"] == .null)
    #expect(try halfYear(show("show almere --json"), "2024-I")["amv"] == .number(48))
  }

  @Test("Trede 3 for 929 days on 1 April 2024; null where there is none")
  func trede() throws {
    let json = try show("show almere --today 2024-04-01 --json")
    #expect(json["trede"]?["number"] == .number(3))
    #expect(json["trede"]?["name"] == .text("actief toezicht"))
    #expect(json["trede"]?["since"] == .text("2021-09-15"))
    #expect(json["trede"]?["days"] == .number(929))
    let before = try show("show almere --today 2021-01-01 --json")
    #expect(before["trede"]?["number"] == .null)
    #expect(before["trede"]?["name"] == .text("onbekend"))
  }

  @Test("The items are those of check --all")
  func items() throws {
    let desk = Desk()
    _ = desk.run("check --all --json")
    let all = try JSONValue(desk.output)["items"]
    #expect(try show("show almere --json")["items"] == all)
  }

  @Test("For people: the letter's own table, terms, plan, meetings, documents and verloop")
  func text() {
    let desk = Desk()
    #expect(desk.run("toon almere") == 0)
    for part in [
      "Almere (GM0034)\ntrede 3 actief toezicht sinds 15-09-2021 (2 jr 6 mnd)\n",
      "PERSONEN                             2023-II      2024-I\n",
      "  achterstand vorig                      147          45\n",
      "  taakstelling                     336 → 216         233\n",
      "  totaal te huisvesten                   363         278\n",
      "  gehuisvest (COA)                       318           –\n",
      "  achterstand                             45           –\n",
      "  oordeel               niet adequaat (rood)           –\n",
      "2023-II: taakstelling bijgesteld 10-11-2023: 336 → 216, landelijk 27.300 → 17.600",
      "216 + 102 van de 147", "2024-I: amv’ers 48 (provincie 98): indicatief",
      "“voor 1 april 2024”", "gemeente (college)", "ontvangen 02-06-2023, na herhaaldelijk verleend uitstel",
      "02-02-2024  bestuurlijk overleg, gehouden · wij\n", "→ Bijgesteld plan van aanpak (2 dagen te laat",
      "16 t/m 30 april 2024  bestuurlijk overleg, nog geen datum · wij\n",
      "Brief over 2023-II (nr. onbekend, datum onbekend)",
      "  02-02-2024        Bestuurlijk overleg gehouden\n  datum onbekend    trede 3 actief toezicht gehandhaafd\n",
      "  01-07-2024        Taakstelling 2024-I: 278 te huisvesten\n",
      "  15-09-2021        trede 3 actief toezicht\n",
      "  10-11-2023        taakstelling 2023-II: 336 → 216\n",
      "  31-03-2024     !! Bijgesteld plan van aanpak: 2 dagen te laat\n",
      "  ── vandaag, dinsdag 2 april 2024\n  16-04-2024     !  Bestuurlijk overleg: over 14 dagen\n",
    ] {
      #expect(desk.output.contains(part), "\(part)")
    }
    #expect(!desk.output.contains("niet ontvangen"))
  }
}
