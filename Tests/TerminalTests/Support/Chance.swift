/// Numbers that look like chance and are the same in every run.
struct Chance {
  private var seed: UInt64

  init(_ seed: UInt64) { self.seed = seed }

  mutating func number(_ range: Range<Int>) -> Int {
    seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return range.lowerBound + Int(seed >> 33) % range.count
  }

  mutating func one<Element>(of elements: [Element]) -> Element { elements[number(elements.indices)] }
}
