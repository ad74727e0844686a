import Glibc

/// A thread that lives for one piece of work. When the system has none to give the work is simply left to the
/// thread that asked.
struct SecondThread: ~Copyable {
  private var thread = pthread_t()

  /// `nil` when no thread could be started; `work` is then not called.
  init?(_ work: @escaping @Sendable () -> Void) {
    let box = Unmanaged.passRetained(Box(work))
    let failure = pthread_create(&thread, nil, SecondThread.entry, box.toOpaque())
    if failure != 0 {
      box.release()
      return nil
    }
  }

  private static let entry: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { box in
    if let box { Unmanaged<Box>.fromOpaque(box).takeRetainedValue().work() }
    return nil
  }

  consuming func join() {
    pthread_join(thread, nil)
  }

  private final class Box: Sendable {
    let work: @Sendable () -> Void

    init(_ work: @escaping @Sendable () -> Void) {
      self.work = work
    }
  }
}
