import Display

/// What a terminal tells of the mouse, until it is whole: `ESC [ < button ; column ; row M`, with `m` where a button
/// goes up, or from an older terminal `ESC [ M` and a byte for each.
struct MouseReport {
  enum Form {
    case numbers, bytes
  }

  enum Outcome: Equatable {
    case more
    /// It is over; `nil` where it says nothing that means something here.
    case whole(MouseEvent?)
  }

  private let form: Form
  private var numbers: [Int]

  init(_ form: Form) {
    self.form = form
    numbers = form == .numbers ? [0] : []
  }

  mutating func add(_ code: Int32) -> Outcome {
    guard let byte = UInt8(exactly: code) else { return .whole(nil) }
    switch form {
    case .bytes:
      numbers.append(Int(byte) - 32)
      return numbers.count < 3 ? .more : .whole(event)
    case .numbers:
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        // No screen is as wide as this.
        numbers[numbers.count - 1] = min(99_999, numbers[numbers.count - 1] * 10 + Int(byte & 0x0F))
      case UInt8(ascii: ";"): numbers.append(0)
      case UInt8(ascii: "M"): return .whole(event)
      default: return .whole(nil)
      }
      return .more
    }
  }

  /// The left button without a modifier, and the wheel. Columns and rows count from 1.
  private var event: MouseEvent? {
    guard numbers.count == 3, numbers[1] > 0, numbers[2] > 0 else { return nil }
    let place = Position(column: numbers[1] - 1, row: numbers[2] - 1)
    switch numbers[0] {
    case 0: return MouseEvent(.click, at: place)
    case 64: return MouseEvent(.wheelUp, at: place)
    case 65: return MouseEvent(.wheelDown, at: place)
    default: return nil
    }
  }
}
