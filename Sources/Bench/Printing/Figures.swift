/// Figures as the table has them, on the standard library alone.
enum Figures {
  /// With so many digits behind the point, rounded to the nearest.
  static func decimal(_ value: Double, _ digits: Int) -> String {
    let scale = (0..<digits).reduce(1) { product, _ in product * 10 }
    let scaled = Int((value * Double(scale)).rounded())
    guard digits > 0 else { return String(scaled) }
    let fraction = String(scaled % scale)
    return "\(scaled / scale).\(String(repeating: "0", count: digits - fraction.count))\(fraction)"
  }

  /// Milliseconds: three figures that mean something.
  static func milliseconds(_ nanoseconds: Int?) -> String {
    guard let nanoseconds else { return "–" }
    let value = Double(nanoseconds) / 1_000_000
    return decimal(value, value < 10 ? 2 : value < 100 ? 1 : 0)
  }

  static func ratio(_ value: Double?) -> String { value.map { decimal($0, 2) } ?? "–" }

  static func megabytes(_ kilobytes: Int?) -> String {
    kilobytes.map { decimal(Double($0) / 1_024, 1) } ?? "–"
  }
}
