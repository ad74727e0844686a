import Supervision
import Testing

@testable import CaseFiles

/// Two people see a case, and save what they made of it: the second of them anywhere before, between or after the
/// system calls of the first.
@Suite struct InterleavingTests {
  /// Lets the other save when the disk of the first is called for the so-manieth time. Everything runs on one thread.
  private final class Turn: @unchecked Sendable {
    private var left = 0
    private var other: (() -> Void)?

    func set(after calls: Int, _ other: @escaping () -> Void) {
      left = calls
      self.other = other
    }

    func called() {
      left -= 1
      if left == 0 { take() }
    }

    func take() {
      other?()
      other = nil
    }
  }

  /// One store and the two who work in it.
  private struct Office {
    let store: ArchiveFixture
    let turn = Turn()
    let anna: FolderArchive
    let bert: FolderArchive

    init() throws {
      store = try ArchiveFixture(["cases/gm0034.json": CrashTests.small("GM0034", "Almere")])
      anna = store.archive(
        SavingDisk { [turn] _ in
          turn.called()
          return .proceed
        })
      bert = store.archive(SavingDisk(), patience: 0)
      _ = try bert.save(store.step([.note("een", id: "n1"), .note("twee", id: "n2")]))
    }
  }

  private struct Saved {
    var accepted: [(sentence: String, item: Int)] = []
    var refused: [SaveFailure] = []
  }

  /// What somebody does to one of four things, all of them with the sentence in it.
  private func change(_ item: Int, _ sentence: String) -> CaseChange {
    switch item {
    case 0: .handler(sentence)
    case 1, 2: .change(.note(Note(id: ItemID("n\(item)"), on: nil, text: sentence, internal: false)))
    default: .note(sentence)
    }
  }

  @Test func aThousandInterleavingsKeepEveryAcceptedChange() throws {
    var chance = Chance(seed: 15)
    var counts = (both: 0, conflicts: 0, locked: 0)
    var office = try Office()
    for round in 0..<1000 {
      if round % 50 == 49 { office = try Office() }
      let saved = try play(round, office, &chance)
      let subject = try office.bert.seen("gm0034").subject
      let log = Set(try office.bert.log(of: nil, limit: 2).map(\.sentence))
      for (sentence, item) in saved.accepted {
        #expect(log.contains(sentence))
        #expect(
          item == 0 ? subject.handler == sentence : subject.notes.contains { $0.text == sentence },
          "\(round): \(sentence) is lost")
      }
      #expect(saved.accepted.count + saved.refused.count == 2)
      for failure in saved.refused {
        switch failure {
        case .conflict: counts.conflicts += 1
        case .locked: counts.locked += 1
        default: Issue.record("\(round): \(failure)")
        }
      }
      if saved.accepted.count == 2 { counts.both += 1 }
      #expect(office.store.names("cases") == ["gm0034.json"])
    }
    // All three happen, or this shows nothing.
    #expect(counts.both > 100 && counts.conflicts > 50 && counts.locked > 100, "\(counts)")
    #expect(try office.store.logAgrees())
  }

  private func play(_ round: Int, _ office: Office, _ chance: inout Chance) throws -> Saved {
    var saved = Saved()
    func save(_ name: String, _ archive: FolderArchive, _ item: Int, _ seen: SeenCase) {
      let sentence = "\(name)\(round)"
      let step = office.store.step(
        [change(item, sentence)], seen: seen.fingerprint, sentence: sentence, author: name, id: sentence)
      do throws(SaveFailure) {
        _ = try archive.save(step)
        saved.accepted.append((sentence, item))
      } catch {
        saved.refused.append(error)
      }
    }
    let items = (chance.number(0...3), chance.number(0...3))
    let seen = (try office.anna.seen("gm0034"), try office.bert.seen("gm0034"))
    office.turn.set(after: chance.number(1...40)) { save("bert", office.bert, items.1, seen.1) }
    save("anna", office.anna, items.0, seen.0)
    office.turn.take()
    return saved
  }
}
