import Testing

@testable import Reports
@testable import Supervision

@Suite("The overview of one case for a Woo request")
struct DisclosureTests {
  private let note = Note(
    id: "n99", on: Day(2024, 3, 1), text: "Vraag is of de wethouder dit volhoudt.", internal: true)

  private func text(
    from: Day = Day(2024, 1, 1), to: Day = Day(2024, 4, 1), people: People = People(), log: [LogEntry] = [],
    _ change: (inout Case) -> Void = { _ in }
  ) throws -> String {
    var (contents, almere) = try Shipped.almere()
    change(&almere)
    return Disclosure(of: almere, over: from...to, log: log, people: people, on: Shipped.today)
      .text(store: contents.settings.name)
  }

  private func entry(_ id: StepID, at: String, by author: String, _ path: String, after: String) -> LogEntry {
    LogEntry(
      stamp: StepStamp(id: id, at: at, author: author, today: Shipped.today), kind: .change,
      sentence: "stap \(id)",
      files: [
        LoggedFile(
          path: "cases/gm0034.json", before: nil, after: nil,
          changes: [ValueChange(path: path, before: nil, after: after)])
      ])
  }

  @Test("Facts of the period with day and source, those of another day not")
  func facts() throws {
    let text = try text()
    #expect(text.contains("\n02-02-2024  bestuurlijk overleg gehouden"))
    #expect(text.contains("\n02-02-2024  afspraak: Bijgesteld plan van aanpak, “voor 1 april 2024”"))
    #expect(text.contains("            bron: Brief over 2023-II\n"))
    #expect(text.contains("stand van COA per 1 januari 2024, 2023-II: 318 gehuisvest"))
    #expect(!text.contains("ontvangen: Plan van aanpak") && !text.contains("10-11-2023"))
    #expect(try self.text(from: Day(2023, 6, 1)).contains("\n02-06-2023  ontvangen: Plan van aanpak"))
  }

  @Test("What has no day of its own says so and is never given one")
  func withoutDay() throws {
    let text = try text()
    #expect(text.contains("\nzonder dag  oordeel over 2023-II: niet adequaat (rood)"))
    #expect(!text.contains("03-02-2024  "))
    #expect(text.contains("Niet voor 3 februari 2024, niet na 31 maart 2024"))
    #expect(try !self.text(from: Day(2021, 1, 1), to: Day(2021, 12, 31)).contains("oordeel over 2023-II"))
  }

  @Test("An internal note is there, marked, with who wrote it")
  func internalNote() throws {
    let log = [
      entry("s1", at: "2024-03-01T09:00:00+01:00", by: "jk", "notes[n99]", after: "{\"id\":\"n99\"}")
    ]
    let text = try text(log: log) { $0.notes.append(note) }
    #expect(text.contains("\n01-03-2024  INTERN notitie n99 · wie: jk\n            Vraag is of de wethouder"))
    let facts = text.split(separator: "\n2 OM TE WEGEN")[0]
    #expect(!facts.contains("volhoudt"))
  }

  @Test("A contact stands among what has to be weighed, with the handle of whoever wrote it down first")
  func contact() throws {
    let log = [
      entry("s1", at: "2024-03-05T09:00:00+01:00", by: "mv", "contacts", after: "[{\"id\": \"c1\"}]")
    ]
    let text = try text(log: log) { almere in
      var contact = Contact(
        id: "c1", on: Day(2024, 3, 5), with: "beleidsmedewerker wonen", text: ["Een", "Twee"])
      contact.channel = "telefoon"
      almere.contacts = [contact]
    }
    #expect(
      text.contains(
        "\n05-03-2024  contact c1 (telefoon) met beleidsmedewerker wonen · wie: mv\n            Een\n            Twee\n"
      ))
  }

  @Test("The log of the period, the oldest step first")
  func log() throws {
    let log = [
      entry("s3", at: "2024-05-01T09:00:00+02:00", by: "jk", "labels", after: "1"),
      entry("s2", at: "2024-03-02T09:30:00+01:00", by: "jk", "labels", after: "1"),
      entry("s1", at: "2024-03-01T09:00:00+01:00", by: "mv", "labels", after: "1"),
    ]
    let text = try text(log: log)
    #expect(
      text.contains("4 LOGBOEK (2)\nmv, 1 maart 2024 09:00: stap s1\njk, 2 maart 2024 09:30: stap s2\n"))
  }

  @Test("A number of a person and a name that the province knows are pointed at")
  func persons() throws {
    let people = People([Person(id: "jk", name: "J. Kwakernaak")])
    let text = try text(people: people) { almere in
      almere.notes.append(
        Note(id: "n99", on: nil, text: "111222333, zegt mevrouw Kwakernaak", internal: false))
    }
    #expect(text.contains("5 LET OP (2)\nnotes.n99: tekst bevat een nummer"))
    #expect(text.contains("naam in vrije tekst: Almere, notes.n99: "))
  }

  @Test("Without a first day it says that it is about everything")
  func fromTheBeginning() throws {
    #expect(try text(from: .earliest).contains("\nperiode  alles t/m 1 april 2024\n"))
    #expect(try text().contains("\nperiode  1 januari 2024 t/m 1 april 2024\n"))
  }

  @Test("Marks of the round, what follows on an agreement and the term of an own action are facts as well")
  func marks() throws {
    let text = try text { almere in
      let at = almere.halfYears.firstIndex { $0.period == HalfYear(2023, .second) } ?? 0
      almere.halfYears[at].round = [
        .meeting: RoundMark(notNeeded: "al gehouden in februari"),
        .checked: RoundMark(done: Day(2024, 1, 22)), .forwarded: RoundMark(planned: Day(2024, 3, 26)),
      ]
      var action = OwnAction(id: "x1", title: "Concept antwoord")
      action.createdOn = Day(2024, 3, 8)
      action.handler = "JK"
      action.schedule = Schedule(
        Deadline(phrase: "binnen 30 dagen", wording: .by(Day(2024, 4, 7)), basis: .policy))
      almere.actions = [action]
    }
    #expect(
      text.contains(
        "\nzonder dag  ronde over 2023-II: bestuurlijk overleg, niet nodig; al gehouden in februari\n"))
    #expect(text.contains("\n22-01-2024  ronde over 2023-II: cijfer gecheckt door gemeente, gedaan\n"))
    #expect(text.contains("\n26-03-2024  ronde over 2023-II: aan raad, gepland op deze dag\n"))
    #expect(text.contains("daarna: toetsen en bespreken in het bestuurlijk overleg"))
    #expect(text.contains("actie: Concept antwoord; “binnen 30 dagen” (beleidsregel); behandelaar: JK"))
  }

  @Test("Everything that somebody typed is in it", arguments: ["Flevoland", "Example"])
  func nothingLeftOut(store: String) throws {
    var count = 0
    for subject in try Shipped.store(store).cases {
      let text = Disclosure(
        of: subject, over: .earliest ... .latest, log: [], people: People(), on: Shipped.today
      ).text(store: store).flowing
      for (key, typed) in subject.freeTexts {
        for line in typed.split(separator: "\n") {
          count += 1
          // The full stop of a part goes where another part follows.
          let words = String(line).flowing
          let bare = words.hasSuffix(".") ? String(words.dropLast()) : words
          #expect(text.contains(bare), "\(subject.id) \(key): \(line)")
        }
      }
    }
    #expect(count > 50)
  }

  @Test("Every case that is shipped can be written, and twice the same", arguments: ["Flevoland", "Example"])
  func shipped(store: String) throws {
    for subject in try Shipped.store(store).cases {
      func text() -> String {
        Disclosure(of: subject, over: .earliest ... .latest, log: [], people: People(), on: Shipped.today)
          .text(store: store)
      }
      #expect(text() == text() && text().hasSuffix("\n"))
      for note in subject.notes { #expect(text().contains("notitie \(note.id) ")) }
      for document in subject.documents { #expect(text().contains(document.title)) }
    }
  }
}
