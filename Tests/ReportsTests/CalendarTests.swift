import Supervision
import Testing

@testable import Reports

@Suite("The calendar")
struct CalendarTests {
  private func text(_ contents: StoreContents, on today: Day = Shipped.today) -> String {
    var context = Shipped.context(of: contents)
    context.today = today
    let items = contents.cases.flatMap { subject in subject.agenda(in: context).map { ($0, subject) } }
    return CalendarFile.text(of: items, in: context, name: contents.settings.name)
  }

  private func events(_ text: String) -> [String] {
    text.split(separator: "BEGIN:VEVENT\r\n").dropFirst().map(String.init)
  }

  @Test("An agreement, a window and a peildatum, byte for byte")
  func bytes() throws {
    var (contents, almere) = try Shipped.almere()
    almere.agreements.removeAll { $0.id != "a1" }
    almere.meetings.removeAll { $0.id != "o2" }
    almere.interimTargets = []
    almere.plans = []
    almere.halfYears.removeFirst()
    contents.cases = [almere]
    let expected = """
      BEGIN:VCALENDAR
      VERSION:2.0
      PRODID:-//trede//Interbestuurlijk toezicht//NL
      CALSCALE:GREGORIAN
      X-WR-CALNAME:Flevoland
      BEGIN:VEVENT
      UID:gm0034.a1@trede
      DTSTAMP:20240202T000000Z
      DTSTART;VALUE=DATE:20240331
      DTEND;VALUE=DATE:20240401
      SUMMARY:Almere: Bijgesteld plan van aanpak
      DESCRIPTION:“voor 1 april 2024” (afspraak)\\nAan zet: gemeente (college)
       \\nLaatste dag zo 31-03 (eerste paasdag)\\; laatste werkdag ervoor do 28-03\\
       nGeen ontvangst vastgelegd\\nDossier gm0034\\, a1
      CATEGORIES:afspraak
      STATUS:CONFIRMED
      TRANSP:TRANSPARENT
      BEGIN:VALARM
      ACTION:DISPLAY
      DESCRIPTION:Almere: Bijgesteld plan van aanpak
      TRIGGER:-P14D
      END:VALARM
      END:VEVENT
      BEGIN:VEVENT
      UID:gm0034.o2@trede
      DTSTAMP:20240203T000000Z
      DTSTART;VALUE=DATE:20240416
      DTEND;VALUE=DATE:20240501
      SUMMARY:Almere: Bestuurlijk overleg
      DESCRIPTION:“in de tweede helft van april 2024” (aankondiging)\\nAan zet
       : wij\\nNog geen datum\\nDossier gm0034\\, o2
      CATEGORIES:overleg
      STATUS:CONFIRMED
      TRANSP:TRANSPARENT
      BEGIN:VALARM
      ACTION:DISPLAY
      DESCRIPTION:Almere: Bestuurlijk overleg
      TRIGGER:-P14D
      END:VALARM
      END:VEVENT
      BEGIN:VEVENT
      UID:gm0034.2024-I@trede
      DTSTAMP:20240701T000000Z
      DTSTART;VALUE=DATE:20240701
      DTEND;VALUE=DATE:20240702
      SUMMARY:Almere: Taakstelling 2024-I: 278 te huisvesten
      DESCRIPTION:peildatum 1 juli 2024\\nAan zet: gemeente\\nDossier gm0034\\, 2024
       -I
      CATEGORIES:taakstelling
      STATUS:CONFIRMED
      TRANSP:TRANSPARENT
      BEGIN:VALARM
      ACTION:DISPLAY
      DESCRIPTION:Almere: Taakstelling 2024-I: 278 te huisvesten
      TRIGGER:-P14D
      END:VALARM
      END:VEVENT
      END:VCALENDAR

      """
    #expect(text(contents) == expected.replacing("\n", with: "\r\n"))
  }

  @Test("Every term of the agenda that has a day is in it, once", arguments: ["Flevoland", "Example"])
  func complete(store: String) throws {
    let contents = try Shipped.store(store)
    let text = text(contents)
    let expected = Shipped.items(of: contents)
      .filter { $0.item.standing != .closed && ($0.item.lastDay ?? $0.item.firstDay) != nil }
      .map { "UID:\($0.item.caseID).\($0.item.id)@trede" }
    let written = text.split(separator: "\r\n").filter { $0.hasPrefix("UID:") }.map(String.init)
    for uid in expected { #expect(written.count { $0 == uid } == 1, "\(uid)") }
    #expect(Set(written).count == written.count)
    #expect(text == self.text(contents))
  }

  @Test("One deadline that moves changes one event, with the same name")
  func moved() throws {
    var contents = try Shipped.store("Example")
    let before = events(text(contents))
    let place = try #require(contents.cases.firstIndex { $0.id == "gm9006" })
    let item = try #require(contents.cases[place].agreements.firstIndex { $0.id == "a1" })
    contents.cases[place].agreements[item].schedule.changes.append(
      Schedule.Change(
        kind: .extended, on: Day(2024, 4, 2),
        deadline: Deadline(
          phrase: "uiterlijk 15 april 2024", wording: .by(Day(2024, 4, 15)), basis: .agreed)))
    let after = events(text(contents))
    let gone = Set(before).subtracting(after)
    let new = Set(after).subtracting(before)
    #expect(gone.count == 1 && new.count == 1 && before.count == after.count)
    #expect(gone.first?.contains("UID:gm9006.a1@trede\r\n") == true)
    #expect(new.first?.contains("UID:gm9006.a1@trede\r\nDTSTAMP:20240402T") == true)
    #expect(new.first?.contains("DTSTART;VALUE=DATE:20240415\r\nDTEND;VALUE=DATE:20240416\r\n") == true)
  }

  @Test("Another title is the same event")
  func renamed() throws {
    var (contents, almere) = try Shipped.almere()
    almere.agreements[0].title = "Iets anders"
    contents.cases = [almere]
    #expect(text(contents).contains("UID:gm0034.a1@trede\r\n"))
  }

  @Test("The night alone changes nothing: the same export tomorrow, as long as no term passes")
  func tomorrow() throws {
    let contents = try Shipped.store("Flevoland")
    #expect(text(contents, on: Day(2024, 4, 3)) == text(contents, on: Day(2024, 4, 4)))
  }

  @Test("What came in stays where it was without an alarm; what no longer applies is cancelled")
  func ended() throws {
    var (contents, almere) = try Shipped.almere()
    almere.agreements[0].receipts = [Receipt(on: Day(2024, 3, 28))]
    almere.meetings[1].cancelled = Day(2024, 4, 1)
    contents.cases = [almere]
    let events = events(text(contents))
    let received = try #require(events.first { $0.contains("UID:gm0034.a1@") })
    #expect(received.contains("SUMMARY:Almere: Bijgesteld plan van aanpak (ontvangen)\r\n"))
    #expect(received.contains("STATUS:CONFIRMED") && !received.contains("VALARM"))
    let cancelled = try #require(events.first { $0.contains("UID:gm0034.o2@") })
    #expect(cancelled.contains("STATUS:CANCELLED") && !cancelled.contains("VALARM"))
    let conditional = try #require(events.first { $0.contains("UID:gm0034.a2@") })
    #expect(conditional.contains("STATUS:TENTATIVE") && conditional.contains("VALARM"))
  }

  @Test("At a herindeling what was open is the successor's: in the calendar of the old case it is cancelled")
  func merged() throws {
    let contents = try Shipped.store("Example")
    let merged = try #require(contents.cases.first { $0.closure != nil })
    let open = merged.agenda(in: Shipped.context(of: contents))
      .filter { $0.standing == .closed && $0.lastDay != nil }
    #expect(!open.isEmpty)
    let events = events(text(contents))
    for item in open {
      let event = try #require(events.first { $0.contains("UID:\(merged.id).\(item.id)@") })
      #expect(event.contains("STATUS:CANCELLED"))
    }
  }

  @Test("What has no date stands on the day to look at it again, and says so on any day")
  func review() throws {
    var (contents, almere) = try Shipped.almere()
    almere.agreements[2].reviewOn = Day(2024, 5, 6)
    contents.cases = [almere]
    for today in [Day(2024, 4, 2), Day(2024, 5, 6), Day(2024, 5, 8)] {
      let event = try #require(events(text(contents, on: today)).first { $0.contains("UID:gm0034.a3@") })
      #expect(event.contains("DTSTART;VALUE=DATE:20240506\r\n"))
      #expect(event.replacing("\r\n ", with: "").contains("Opnieuw bekijken op 6 mei 2024"))
    }
  }

  @Test("A meeting that has a day stands on it and not on its whole window, also outside it")
  func planned() throws {
    for day in [Day(2024, 4, 18), Day(2024, 5, 3)] {
      var (contents, almere) = try Shipped.almere()
      almere.meetings[1].planned = day
      contents.cases = [almere]
      let meeting = try #require(events(text(contents)).first { $0.contains("UID:gm0034.o2@") })
      #expect(meeting.contains("DTSTART;VALUE=DATE:\(day.iso.filter { $0 != "-" })\r\n"))
    }
  }

  @Test(
    "The alarm follows the warning time: of the item, of its kind, of the store; none at all warns on the day"
  )
  func alarm() throws {
    func trigger(own: Int?, ofKind: Int?, general: Int) throws -> Bool {
      var (contents, almere) = try Shipped.almere()
      almere.agreements[0].warning = own
      contents.settings.warning = WarningTimes(
        general: general, byKind: ofKind.map { [.agreement: $0] } ?? [:])
      contents.cases = [almere]
      let event = try #require(events(text(contents)).first { $0.contains("UID:gm0034.a1@") })
      return event.contains("TRIGGER:\(own == 0 ? "PT0S" : "-P\(own ?? ofKind ?? general)D")\r\n")
    }
    #expect(try trigger(own: nil, ofKind: nil, general: 10))
    #expect(try trigger(own: nil, ofKind: 21, general: 10))
    #expect(try trigger(own: 3, ofKind: 21, general: 10))
    #expect(try trigger(own: 0, ofKind: 21, general: 10))
  }

  @Test("The last day there is has no day after it: the event has no end")
  func lastDay() throws {
    var (contents, almere) = try Shipped.almere()
    almere.agreements[0].schedule.original.wording = .by(.latest)
    contents.cases = [almere]
    let event = try #require(events(text(contents)).first { $0.contains("UID:gm0034.a1@") })
    #expect(event.contains("DTSTART;VALUE=DATE:99991231\r\nSUMMARY"))
  }

  @Test("Reasons, notes and handlers stay inside")
  func inside() throws {
    var (contents, almere) = try Shipped.almere()
    almere.handler = "QZX"
    almere.notes.append(Note(id: "n99", on: nil, text: "QZX intern", internal: true))
    almere.contacts.append(Contact(id: "c1", on: Day(2024, 3, 1), with: "QZX", text: ["QZX"]))
    almere.agreements[0].ending = Ending(kind: .settled, on: Day(2024, 4, 1), reason: "QZX zei het")
    contents.cases = [almere]
    #expect(!text(contents).contains("QZX"))
  }
}
