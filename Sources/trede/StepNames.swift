import Supervision

/// Names for steps: the moment first, so that they sort, then chance, so that two copies of a store which are
/// brought together never have two steps of one name.
enum StepNames {
  static func next() -> StepID {
    name(milliseconds: Clock.millisecondsSince1970(), chance: .random(in: .min ... .max))
  }

  private static func name(milliseconds: Int, chance: UInt32) -> StepID {
    let moment = String(milliseconds, radix: 36)
    let random = String(chance, radix: 36)
    return StepID(padded(moment, to: 9) + "-" + padded(random, to: 7))
  }

  private static func padded(_ text: String, to width: Int) -> String {
    String(repeating: "0", count: max(0, width - text.utf8.count)) + text
  }
}
