/// Chance that is the same at every run: a fault that it finds can be found again.
struct Chance: RandomNumberGenerator {
  private var state: UInt64

  init(seed: Int) { state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  mutating func isTrue(oneIn count: Int = 2) -> Bool { number(1...count) == 1 }

  mutating func maybe<Value>(_ value: (inout Chance) -> Value) -> Value? { isTrue() ? value(&self) : nil }

  mutating func some<Value>(_ most: Int = 3, _ value: (inout Chance, Int) -> Value) -> [Value] {
    let count = number(0...most)
    return (0..<count).map { value(&self, $0) }
  }

  mutating func one<Value>(of values: [Value]) -> Value { values[number(0...values.count - 1)] }
}
