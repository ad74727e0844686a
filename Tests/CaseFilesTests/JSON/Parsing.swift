import CaseFiles
import Supervision

/// Parses a text; `nil` when it is accepted.
func fault(of bytes: [UInt8]) -> JSONFault? {
  var tape = JSONTape(capacity: 0)
  return fault(of: bytes, on: &tape)
}

func fault(of text: String) -> JSONFault? {
  fault(of: Array(text.utf8))
}

func fault(of bytes: [UInt8], on tape: inout JSONTape) -> JSONFault? {
  bytes.withUnsafeBytes { bytes in
    do throws(JSONFault) {
      try tape.parse(bytes)
      return nil
    } catch {
      return error
    }
  }
}

/// Parses a text that must be accepted and asks for something in it.
func reading<Result>(_ text: String, _ body: (JSONNode) -> Result) throws -> Result? {
  var tape = JSONTape(capacity: 0)
  try Array(text.utf8).withUnsafeBytes { try tape.parse($0) }
  return tape.withRoot(body)
}

extension ReferenceReader.Value {
  /// What a node of the tape holds, for comparison.
  init(_ node: JSONNode) {
    switch node.kind {
    case .object:
      self = .object(
        Dictionary(
          node.members.map { (Array(($0.key.text ?? "").utf8), ReferenceReader.Value($0.value)) },
          uniquingKeysWith: { first, _ in first }))
    case .list: self = .list(node.elements.map(ReferenceReader.Value.init))
    case .text: self = .text(Array((node.text ?? "").utf8))
    case .number: self = .number(Array(node.bytes))
    case .yes: self = .word("true")
    case .no: self = .word("false")
    case .null: self = .word("null")
    }
  }
}

/// Random numbers that are the same at every run (splitmix64).
struct FixedRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}

/// A text with everything that JSON knows.
let sampleText = """
  {
    "format": 1,
    "name": "Súdwest-Fryslân – \\u00e9\\n\\ud83d\\ude00 \\"x\\" \\/",
    "🙂": [true, false, null, -0, 12.5e-3, 1E+9],
    "empty": {}, "none": [ ],
  \t"deep": [[[{"a": [{"b": ""}]}]]],\r
    "long": "een zin van meer dan zestien tekens, met ë en nog veel meer tekens erachter"
  }

  """
