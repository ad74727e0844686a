import CaseFiles
import Glibc
import Supervision

/// Adds notes to a case one after the other and prints for each how many nanoseconds it took to save it.
enum Timing {
  static func run(_ count: Int, in store: String, _ id: CaseID) {
    let archive = FolderArchive(path: store, shared: .builtIn)
    for number in 0..<count {
      let start = now
      let stamp = StepStamp(
        id: StepID("\(id.text)-\(start)"), at: "2024-04-02T08:41:00+02:00", author: "jk",
        today: Day(2024, 4, 2))
      let text = "Gebeld over maatregel \(number): de oplevering schuift twee weken op, brief volgt."
      let note = CaseChange.add(.note(Note(id: "", on: Day(2024, 4, 2), text: text, internal: false)))
      let step = Step(
        stamp: stamp, sentence: "notitie", parts: [StepPart(.existing(id, seen: nil), [note])])
      do throws(SaveFailure) {
        let begun = now
        _ = try archive.save(step)
        print(now - begun)
      } catch {
        print("refused \(error)")
        exit(1)
      }
    }
  }

  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }
}
