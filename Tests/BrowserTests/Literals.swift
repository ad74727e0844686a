import Supervision

/// Days and half-years as the rules write them: `"2024-04-01"`, `"2023-II"`.
extension Day: ExpressibleByStringLiteral {
  /// Stops the test run where the text is not what it should be.
  public init(stringLiteral text: String) {
    guard let day = Day(iso: text) else { preconditionFailure("\(text) is no day") }
    self = day
  }
}

extension HalfYear: ExpressibleByStringLiteral {
  /// Stops the test run where the text is not what it should be.
  public init(stringLiteral text: String) {
    guard let period = HalfYear(text) else { preconditionFailure("\(text) is no half-year") }
    self = period
  }
}
