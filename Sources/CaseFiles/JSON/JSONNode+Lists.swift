extension JSONNode {
  /// The values of a list in their order; of anything else, none.
  package var elements: Elements { Elements(of: self) }

  package struct Elements: Sequence, IteratorProtocol {
    private var following: JSONNode
    /// How many entries are left of the list.
    private var left: Int

    @inline(__always)
    fileprivate init(of list: JSONNode) {
      left = list.entry.kind == .list ? Int(list.entry.next) - 1 : 0
      following = list.node(further: 1)
    }

    @inline(__always)
    package mutating func next() -> JSONNode? {
      guard left > 0 else { return nil }
      let element = following
      let length = Int(element.entry.next)
      left -= length
      following = element.node(further: length)
      return element
    }
  }

  /// The keys and values of an object in their order; of anything else, none.
  package var members: Members { Members(of: self) }

  package struct Members: Sequence, IteratorProtocol {
    private var following: JSONNode
    /// How many entries are left of the object.
    private var left: Int

    @inline(__always)
    fileprivate init(of object: JSONNode) {
      left = object.entry.kind == .object ? Int(object.entry.next) - 1 : 0
      following = object.node(further: 1)
    }

    @inline(__always)
    package mutating func next() -> (key: JSONNode, value: JSONNode)? {
      guard left > 0 else { return nil }
      let key = following
      let value = key.node(further: 1)
      let length = 1 + Int(value.entry.next)
      left -= length
      following = key.node(further: length)
      return (key, value)
    }
  }
}
