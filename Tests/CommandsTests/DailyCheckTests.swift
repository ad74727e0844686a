import Supervision
import Testing

@Suite("The daily check in a shell profile and in cron")
struct DailyCheckTests {
  @Test("Once a day: the second time that day it is silent and 0, the next day it speaks again")
  func onceADay() {
    let desk = Desk()
    #expect(desk.run("check --once-a-day") == 4)
    #expect(!desk.output.isEmpty)
    #expect(desk.run("check --once-a-day") == 0)
    #expect(desk.output.isEmpty)
    #expect(desk.opened.count == 1)
    desk.clock = Day(2024, 4, 3)
    #expect(desk.run("check --once-a-day") == 4)
    #expect(desk.run("check") == 4)
  }

  @Test("Each store has its own day, by its whole path")
  func perStore() {
    let desk = Desk()
    desk.environment["PWD"] = "/a"
    #expect(desk.run("check --once-a-day --store dossiers") == 4)
    #expect(desk.run("check --once-a-day --store /a/dossiers") == 0)
    desk.environment["PWD"] = "/b"
    #expect(desk.run("check --once-a-day --store dossiers") == 4)
    #expect(desk.run("check --once-a-day --store /a/dossiers") == 0)
  }

  @Test("A failure is not remembered, and what cannot be remembered is said")
  func failures() {
    let desk = Desk()
    desk.failure = .missing(path: "/weg")
    #expect(desk.run("check --once-a-day") == 66)
    desk.failure = nil
    desk.stateIsWritable = false
    #expect(desk.run("check --once-a-day") == 4)
    #expect(desk.errors.contains("--once-a-day"))
    #expect(desk.run("check --once-a-day") == 4)
  }

  @Test("Notify hands a summary to the command, only when there is something")
  func notify() {
    let desk = Desk()
    #expect(desk.run(["check", "--quiet", "--notify", "mail -s x jk"]) == 4)
    #expect(desk.output.isEmpty)
    #expect(desk.notified.count == 1)
    #expect(desk.notified[0].command == "mail -s x jk")
    #expect(
      desk.notified[0].input == """
        trede, dinsdag 2 april 2024: te laat 1, binnenkort 1, te meten 1
        Almere: Bijgesteld plan van aanpak (2 dagen te laat, voor 1 april 2024)
        Almere: Bestuurlijk overleg (over 14 dagen, in de tweede helft van april 2024)
        Almere: Tussendoel 45 + 117 = 162 gehuisvest (te meten, op 1 april 2024)

        """)
    #expect(desk.run("check --today 2024-03-16 --notify x") == 0)
    #expect(desk.notified.count == 1)
    desk.notifyCode = 127
    #expect(desk.run("check --notify x") == 4)
    #expect(desk.errors == "De opdracht achter --notify gaf code 127: x\n")
  }
}
