import Display
import Supervision
import Wording

extension Session {
  /// What is exported has one form, which the command names: `--json` and `--plain` would say another.
  func requireOwnForm() throws(Stop) {
    switch format {
    case .text: return
    case .json: throw Stop(.usage, words.hasOwnForm("--json"))
    case .plain: throw Stop(.usage, words.hasOwnForm("--plain"))
    }
  }

  /// Puts what leaves the program where the user asked for it: into a file, whole or not at all, or on standard
  /// output.
  func deliver(_ bytes: [UInt8], to path: String?) throws(Stop) {
    let path = path ?? "-"
    do throws(UserFileFault) {
      try world.files.write(path, bytes)
    } catch {
      throw error.stop(words)
    }
    if path != "-" { world.complain("\(words.written(path).shown)\n") }
  }

  /// The day that an option names.
  func day(_ text: String?, of option: String) throws(Stop) -> Day? {
    guard let text else { return nil }
    guard let day = Day(iso: text) else { throw Stop(.usage, words.impossibleDay(text, of: option)) }
    return day
  }
}
