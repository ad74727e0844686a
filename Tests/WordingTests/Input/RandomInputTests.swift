import Supervision
import Testing
import Wording

@Suite("Whatever is typed")
struct RandomInputTests {
  private static let pieces = [
    "6", "31", "02", "2024", "99", "0", "99999999999999999999", "-", "/", ".", "+", " ", " ", " ", ",", "apr",
    "februari", "mei", "vr", "zondag", "voor", "vóór", "uiterlijk", "t/m", "tot", "en", "met", "op", "in",
    "tweede", "1e", "helft", "van", "binnen", "over", "weken", "d", "w", "m", "j", "na", "geleden", "eind",
    "begin", "volgende", "week", "komende", "tussen", "vandaag", "tijdig", "I", "III", "halfjaar", "een",
    "\u{301}", "É", "ß", "🇳🇱", "\u{202E}", "\t", "\n", "\0", "日", "“", "’", "½", "٣", "–", "\u{A0}",
  ]

  @Test("Ten thousand random lines are read or refused with a sentence, and nothing else happens")
  func randomLines() {
    var state: UInt64 = 3
    func next(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(count))
    }
    let finder = ChoiceFinder([Choice(1, names: ["Almere"], code: "GM0034"), Choice(2, names: ["Urk"])])
    let days = [Day(2024, 2, 29), Day(1, 1, 1), Day(9999, 12, 31), Day(2024, 12, 31)]
    for _ in 0..<10_000 {
      let text = (0..<next(12)).map { _ in Self.pieces[next(Self.pieces.count)] }.joined()
      let today = days[next(days.count)]
      #expect(Self.isReadOrRefused(text, on: today), "\(text.debugDescription)")
      do { _ = try finder.choose(text) } catch {
        #expect(!Words(.dutch).inputFault(error, choosing: "gemeente").isEmpty)
      }
      _ = finder.suggestions(for: text)
      _ = PersonNumbers.first(in: text)
    }
  }

  private static func isReadOrRefused(_ text: String, on today: Day) -> Bool {
    let words = Words(.dutch)
    var sentences: [String] = []
    do {
      let day = try DayInput.day(from: text, on: today, .forward)
      guard DayInput.years.contains(day.year) else { return false }
    } catch { sentences.append(words.inputFault(error)) }
    do {
      guard try DayInput.day(from: text, on: today, .backward) <= today else { return false }
    } catch { sentences.append(words.inputFault(error)) }
    do {
      let input = try DeadlineInput(text, on: today)
      guard try DeadlineInput(input.phrase, on: Day(2027, 6, 30)).wording == input.wording else {
        return false
      }
    } catch { sentences.append(words.inputFault(error)) }
    do { _ = try HalfYearInput.halfYear(from: text) } catch { sentences.append(words.inputFault(error)) }
    do {
      let persons = try PersonsInput(text, allowsNegative: true)
      guard persons.parts.reduce(0, +) == persons.total else { return false }
    } catch { sentences.append(words.inputFault(error)) }
    return !sentences.contains("")
  }

  @Test("A megabyte that is pasted is refused at once")
  func pasted() {
    let text = String(repeating: "voor 1 april ", count: 80_000)
    let today = Day(2024, 4, 2)
    #expect(throws: DayInputFault.self) { try DayInput.day(from: text, on: today, .forward) }
    do { _ = try DeadlineInput(text, on: today) } catch {
      #expect(Words(.dutch).inputFault(error).count < 250)
    }
  }

  @Test("What cannot be seen in pasted text is neither refused nor kept")
  func invisible() throws {
    let input = try DeadlineInput("\u{FEFF}voor\n 1\u{A0}\u{200B}mei\u{202E}\t2024", on: Day(2024, 4, 2))
    #expect(input.phrase == "voor 1 mei 2024")
    #expect(try PersonsInput("1\u{202F}234\n").total == 1_234)
  }
}
