/// How the C library takes memory from the system while a store is read.
///
/// Left to itself it moves the end of the memory of a second thread page by page: thousands of system calls for
/// a large store, during which the other thread has to wait for memory of its own.
enum SteadyMemory {
  /// Asked for before the second thread starts. A large piece that is given back at once teaches the library
  /// (glibc) to serve pieces of that size from its own stock and to keep more of it; another library does no
  /// worse for it.
  static let prepared: Void = touch(16 << 20)

  /// Lets the memory of this thread reach far enough for so many files at once. What is not used of it costs
  /// nothing.
  static func reach(files: Int) {
    touch(min(files << 14, 8 << 20))
  }

  private static func touch(_ bytes: Int) {
    UnsafeMutableRawPointer.allocate(byteCount: bytes, alignment: 16).deallocate()
  }
}
