internal import Supervision

extension JSONNode {
  /// The elements of a list, each made of its node by `read`.
  @inline(__always)
  func readList<Value>(_ read: (JSONNode) throws(JSONFault) -> Value) throws(JSONFault) -> [Value] {
    var values: [Value] = []
    values.reserveCapacity(try listCount())
    for element in elements { values.append(try read(element)) }
    return values
  }

  /// Reads each element in two steps: `start` makes it of what it must have, and `rest` fills in the other keys
  /// where it stands in the list. Moving a large value once it is filled costs as much as reading it.
  @inline(__always)
  func readList<Value>(
    _ start: (inout Fields) throws(JSONFault) -> Value,
    _ rest: (inout Fields, inout Value) throws(JSONFault) -> Void
  ) throws(JSONFault) -> [Value] {
    var values: [Value] = []
    values.reserveCapacity(try listCount())
    for element in elements {
      var fields = try Fields(element)
      values.append(try start(&fields))
      try rest(&fields, &values[values.count - 1])
    }
    return values
  }

  /// How many elements the list has, so that an array can be made large enough at once: growing it step by step
  /// would move them several times.
  @inline(__always)
  private func listCount() throws(JSONFault) -> Int {
    guard entry.kind == .list else { throw wrongType(.list) }
    var count = 0
    for _ in elements { count += 1 }
    return count
  }

  /// The first and the last day of a window.
  func readWindow() throws(JSONFault) -> ClosedRange<Day> {
    let days = try readList { node throws(JSONFault) in try node.readDay() }
    guard days.count == 2 else {
      throw fault { .outOfRange(key: "\($0).length", value: days.count, allowed: 2...2) }
    }
    guard days[0] <= days[1] else { throw fault { .contradiction(key: $0, .windowEndsBeforeItStarts) } }
    return days[0]...days[1]
  }
}
