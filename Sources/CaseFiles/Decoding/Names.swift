import Glibc
internal import Supervision

/// The names of one kind inside a case: those that something has, and those by which something refers to it.
///
/// A usual case has some dozens of names. They stand in a small table by their digest, in memory that is kept for the
/// next case. Many names go into a hash table that no file can fill badly, so that none takes the square of its size
/// to read.
struct Names: ~Copyable {
  private static let few = 64
  /// Twice as many, so that a search soon meets an empty place; a power of two.
  private static let places = 128

  private struct Given {
    let digest: UInt32
    let node: JSONNode
    let text: String
  }

  private let given: UnsafeMutablePointer<Given>
  private var count = 0
  /// By digest, or in the next free place: one more than the index of a given name, or 0.
  private let table: UnsafeMutablePointer<UInt8>
  private var many: HashedNames?
  /// The name that was referred to last: most things in a half-year rest on one document.
  private var latest: Int?
  /// References that stood before what they name, if it is there at all.
  private var pending: [JSONNode] = []

  init() {
    given = .allocate(capacity: Names.few)
    table = .allocate(capacity: Names.places)
    table.initialize(repeating: 0, count: Names.places)
  }

  deinit {
    given.deinitialize(count: count)
    given.deallocate()
    table.deallocate()
  }

  /// Keeps the room for the names of the next case.
  mutating func removeAll() {
    given.deinitialize(count: count)
    count = 0
    latest = nil
    table.update(repeating: 0, count: Names.places)
    if !pending.isEmpty { pending.removeAll(keepingCapacity: true) }
    many = nil
  }

  /// Throws where the name is given already.
  mutating func give(_ node: JSONNode, _ texts: KnownTexts) throws(JSONFault) -> String {
    let text = try texts.text(of: node)
    if let many {
      guard many.names.insert(node.textBytes).inserted else { throw repeated(node, text) }
      return text
    }
    let digest = node.textDigest
    let (place, index) = find(node, digest)
    guard index == nil else { throw repeated(node, text) }
    guard count < Names.few else {
      many = HashedNames((0..<count).map { given[$0].node.textBytes } + [node.textBytes])
      return text
    }
    (given + count).initialize(to: Given(digest: digest, node: node, text: text))
    count += 1
    table[place] = UInt8(truncatingIfNeeded: count)
    return text
  }

  /// The name in a reference. Whether it stands for anything is known at the end at the latest.
  mutating func refer(_ node: JSONNode, _ texts: KnownTexts) throws(JSONFault) -> String {
    if many == nil, node.isTextOrKey {
      if let latest, given[latest].node.hasSameText(as: node) { return given[latest].text }
      if let index = find(node, node.textDigest).index {
        latest = index
        return given[index].text
      }
    }
    pending.append(node)
    return try texts.text(of: node)
  }

  /// Throws at the first reference that stands for nothing.
  func check() throws(JSONFault) {
    for node in pending where !contains(node) {
      let value = try node.readText()
      throw node.fault { .refersToNothing(key: $0, value: value) }
    }
  }

  private func contains(_ node: JSONNode) -> Bool {
    many?.names.contains(node.textBytes) ?? (find(node, node.textDigest).index != nil)
  }

  /// The place in the table where the name stands or would stand, and which name it is.
  @inline(__always)
  private func find(_ node: JSONNode, _ digest: UInt32) -> (place: Int, index: Int?) {
    var place = Int(digest &>> 25)
    while table[place] != 0 {
      let index = Int(table[place]) &- 1
      if given[index].digest == digest && given[index].node.hasSameText(as: node) { return (place, index) }
      place = (place &+ 1) & (Names.places &- 1)
    }
    return (place, nil)
  }

  private func repeated(_ node: JSONNode, _ text: String) -> JSONFault {
    JSONFault(offset: node.offset, fault: .duplicateIdentity(text))
  }
}

/// The names of a case that has many. A class, so that a program which never meets one need not prepare the
/// set at its start.
private final class HashedNames {
  var names: Set<[UInt8]>

  init(_ names: [[UInt8]]) {
    self.names = Set(names)
  }
}
