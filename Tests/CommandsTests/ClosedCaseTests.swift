import Supervision
import Testing

@testable import Commands

/// What the command line says of cases that close, of days that were planned and of what came in twice.
@Suite("Closed cases and planned days on the command line") struct ClosedCaseTests {
  private func desk() -> Desk {
    let desk = Desk()
    desk.contents = Fixture.contents([Worked.almere])
    return desk
  }

  @Test("Nothing said that the items drop out, nor that the dossier was closed; it could not be opened again")
  func closing() throws {
    let desk = desk()
    #expect(desk.run("close almere --on 2024-04-01") == 0, "\(desk.errors)")
    #expect(desk.errors.contains("zonder opvolger vallen"))
    #expect(desk.run("show almere") == 0)
    #expect(desk.output.contains("\ngesloten per 01-04-2024, zonder opvolger\n"))
    #expect(desk.run("list") == 0)
    #expect(desk.output.contains("gesloten 01-04-2024"))
    #expect(desk.run("reopen almere") == 0, "\(desk.errors)")
    #expect(desk.archive.cases["gm0034"] == Worked.almere)
    #expect(desk.run("reopen almere") == 64)
    #expect(desk.errors.contains("is niet gesloten"))
  }

  @Test("A meeting that is planned before its period stood at the first day of that period")
  func planned() throws {
    let desk = desk()
    #expect(desk.run("meeting plan almere o2 --on 2024-04-12") == 0, "\(desk.errors)")
    #expect(desk.run("agenda --from 2024-04-12 --until 2024-04-12") == 0, "\(desk.errors)")
    #expect(desk.output.lowercased().contains("bestuurlijk overleg"), "\(desk.output)")
    #expect(desk.run("agenda --from 2024-04-16 --until 2024-04-16") == 0)
    #expect(!desk.output.lowercased().contains("bestuurlijk overleg"), "\(desk.output)")
  }

  @Test("The adopted version that came late is on the line, beside the draft that was in time")
  func receivedTwice() throws {
    let desk = desk()
    #expect(desk.run("receive almere a1 --on 2024-03-20 --adopted concept") == 0)
    #expect(desk.run("receive almere a1 --on 2024-04-02 --adopted college") == 0, "\(desk.errors)")
    #expect(desk.errors.isEmpty, "an adopted version after a draft is not odd")
    #expect(desk.run("show almere") == 0)
    #expect(
      desk.output.contains(
        "ontvangen op 20 maart 2024 (concept) en op 2 april 2024 (vastgesteld door het college), 2 dagen te laat"
      ),
      "\(desk.output)")
  }

  @Test("What trede 4 asks of us is in the daily check")
  func requirements() throws {
    let desk = desk()
    #expect(desk.run(["move", "almere", "--to", "4", "--because", "niet gehaald"]) == 0, "\(desk.errors)")
    _ = desk.run("check")
    #expect(desk.output.contains("Voornemen openbaar bekendmaken"))
    #expect(desk.output.contains("Afschrift voornemen aan raad"))
  }
}
