extension JSONNode {
  /// The values of a list in their order; of anything else, none.
  package var elements: Elements {
    Elements(node: self, first: index + 1, end: entry.kind == .list ? Int(entry.next) : 0)
  }

  package struct Elements: Sequence, IteratorProtocol {
    private let node: JSONNode
    private var index: Int
    private let end: Int

    @inline(__always)
    fileprivate init(node: JSONNode, first: Int, end: Int) {
      self.node = node
      index = first
      self.end = end
    }

    @inline(__always)
    package mutating func next() -> JSONNode? {
      guard index < end else { return nil }
      let element = node.node(at: index)
      index = Int(element.entry.next)
      return element
    }
  }

  /// The keys and values of an object in their order; of anything else, none.
  package var members: Members {
    Members(node: self, first: index + 1, end: entry.kind == .object ? Int(entry.next) : 0)
  }

  package struct Members: Sequence, IteratorProtocol {
    private let node: JSONNode
    private var index: Int
    private let end: Int

    @inline(__always)
    fileprivate init(node: JSONNode, first: Int, end: Int) {
      self.node = node
      index = first
      self.end = end
    }

    @inline(__always)
    package mutating func next() -> (key: JSONNode, value: JSONNode)? {
      guard index < end else { return nil }
      let (key, value) = (node.node(at: index), node.node(at: index + 1))
      index = Int(value.entry.next)
      return (key, value)
    }
  }
}
