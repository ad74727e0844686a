/// The reference files that are built into the program, as their bytes.
package struct SharedReference: Sendable {
  package var holidays: [UInt8]
  package var municipalities: [UInt8]
  package var policies: [UInt8]

  package init(holidays: [UInt8], municipalities: [UInt8], policies: [UInt8]) {
    self.holidays = holidays
    self.municipalities = municipalities
    self.policies = policies
  }
}
