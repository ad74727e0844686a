package import Supervision

/// Why a text is not JSON that this program accepts, and at which byte.
package struct JSONFault: Error, Hashable, Sendable {
  /// In bytes from the start of the file; `JSONPosition` turns it into a line and a column.
  package var offset: Int
  package var fault: FileFault

  package init(offset: Int, fault: FileFault) {
    self.offset = offset
    self.fault = fault
  }
}
