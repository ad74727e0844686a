/// Hands over cases one after another, without copying any: they are large, and there may be thousands.
package struct CaseWalk {
  package let count: Int
  private let walk: ((Case) -> Void) -> Void

  /// - Parameter walk: hands over as many cases as `count` says, always in the same order.
  package init(count: Int, _ walk: @escaping ((Case) -> Void) -> Void) {
    self.count = count
    self.walk = walk
  }

  package init(_ cases: [Case]) {
    self.init(count: cases.count) { body in
      cases.withUnsafeBufferPointer { cases in
        for place in cases.indices { body(cases[place]) }
      }
    }
  }

  package func forEach(_ body: (Case) -> Void) { walk(body) }
}
