/// Where a value stands in its file, written as `agreements[0].deadline.basis`.
///
/// Found by walking the tape from its start, so readers carry no path with them and pay nothing until
/// something is wrong.
struct JSONPath {
  private let entries: UnsafePointer<JSONEntry>
  private let count: Int
  private let start: UnsafePointer<UInt8>

  /// - Parameters:
  ///   - entries: the tape from the entry before all others.
  ///   - count: how many entries there are, with that one.
  init(entries: UnsafePointer<JSONEntry>, count: Int, text start: UnsafePointer<UInt8>) {
    self.entries = entries
    self.count = count
    self.start = start
  }

  /// The path of the value or key whose entry starts at `offset`, or that of the last entry before it.
  func text(ofEntryStarting offset: Int) -> String {
    var target = 1
    while target + 1 < count && Int(entries[target + 1].start) <= offset { target += 1 }
    return text(of: target)
  }

  func text(of target: Int) -> String {
    var path = ""
    var container = 1
    while container < target, let step = step(from: container, to: target) {
      path += path.isEmpty || step.words.hasPrefix("[") ? step.words : "." + step.words
      container = step.child
    }
    return path
  }

  /// The child of an object or list that is `target` or holds it.
  private func step(from container: Int, to target: Int) -> (words: String, child: Int)? {
    let isObject = entries[container].kind == .object
    guard isObject || entries[container].kind == .list else { return nil }
    var child = container + 1
    var number = 0
    while child < count {
      let value = isObject ? child + 1 : child
      let end = end(of: value)
      if target < end { return (isObject ? key(child) : "[\(number)]", value) }
      child = end
      number += 1
    }
    return nil
  }

  /// The index after a value; of the value of a key that ends the tape, the end of the tape.
  private func end(of value: Int) -> Int {
    value < count ? value + Int(entries[value].next) : count
  }

  private func key(_ index: Int) -> String {
    String(decoding: Array(UnescapedBytes(of: entries[index], in: start)), as: UTF8.self)
  }
}
