import CaseFiles
import Glibc
import Supervision
import Synchronization

/// Saves steps in a store and says what became of each, or how long it took; or ends itself with SIGKILL at a system
/// call of saving.
///
///     SaveProbe random STORE NAME COUNT SEED
///     SaveProbe kill STORE change|undo|new|both CALL
///     SaveProbe time STORE CASE COUNT
@main
struct SaveProbe {
  static func main() {
    let words = Array(CommandLine.arguments.dropFirst())
    guard words.count >= 4 else { exit(64) }
    switch words[0] {
    case "random":
      var random = Random(store: words[1], name: words[2], seed: Int(words.last ?? "") ?? 0)
      random.run(Int(words[3]) ?? 0)
    case "kill": kill(at: Int(words[3]) ?? 0, store: words[1], doing: words[2])
    case "time": Timing.run(Int(words[3]) ?? 0, in: words[1], CaseID(words[2]))
    default: exit(64)
    }
  }

  private static func kill(at call: Int, store: String, doing work: String) {
    let count = Counter()
    let disk = SavingDisk { _ in
      if count.next() == call { raise(SIGKILL) }
      return .proceed
    }
    let archive = FolderArchive(path: store, shared: .builtIn, disk: disk)
    let stamp = StepStamp(
      id: "killed", at: "2024-04-02T08:41:00+02:00", author: "jk", today: Day(2024, 4, 2))
    do {
      switch work {
      case "undo": _ = try archive.undo(nil, stamp)
      case "new":
        let subject = Case(id: "gm0050", code: "GM0050", name: "Zeewolde", domain: Case.housing)
        _ = try archive.save(Step(stamp: stamp, sentence: "nieuw", parts: [StepPart(.new(subject), [])]))
      default:
        let cases: [CaseID] = work == "both" ? ["gm0034", "gm0303"] : ["gm0034"]
        let parts = cases.map {
          StepPart(.existing($0, seen: nil), [.describe(CaseHead(handler: "killed"))])
        }
        _ = try archive.save(Step(stamp: stamp, sentence: "iets", parts: parts))
      }
      print("calls \(count.value)")
    } catch {
      print("failed \(error)")
      exit(1)
    }
  }
}

final class Counter: Sendable {
  private let count = Atomic(0)
  func next() -> Int { count.wrappingAdd(1, ordering: .relaxed).newValue }
  var value: Int { count.load(ordering: .relaxed) }
}

/// Changes of one of several writers: notes that carry its name, and one item over which all of them quarrel.
struct Random {
  let archive: FolderArchive
  let name: String
  var state: UInt64

  init(store: String, name: String, seed: Int) {
    archive = FolderArchive(path: store, shared: .builtIn, disk: SavingDisk(), patience: 30_000)
    self.name = name
    state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
  }

  mutating func number(below limit: UInt64) -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state % limit
  }

  mutating func run(_ count: Int) {
    for number in 0..<count {
      let id = "\(name)-\(number)"
      let stamp = StepStamp(
        id: StepID(id), at: "2024-04-02T08:41:00+02:00", author: name, today: Day(2024, 4, 2))
      do throws(SaveFailure) {
        var change = CaseChange.add(.note(Note(id: "", on: nil, text: id, internal: false)))
        var seen: Fingerprint?
        if self.number(below: 3) == 0 {
          // The head is one item: who saw another than there is now is refused.
          seen = try archive.seen("gm0034").fingerprint
          change = .describe(CaseHead(handler: id))
          if self.number(below: 2) == 0 { usleep(useconds_t(self.number(below: 3000))) }
        }
        let parts = [StepPart(.existing("gm0034", seen: seen), [change])]
        _ = try archive.save(Step(stamp: stamp, sentence: id, parts: parts))
        print("saved \(id)")
      } catch {
        print("refused \(id) \(error)")
      }
    }
  }
}
