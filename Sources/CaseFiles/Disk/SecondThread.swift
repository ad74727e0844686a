internal import CThreads
import Glibc

/// A thread on another processor that lives for one piece of work. When the system has none to give the work is
/// simply left to the thread that asked.
struct SecondThread: ~Copyable {
  private var thread = pthread_t()

  /// `nil` when no thread could be started; `work` is then not called.
  init?(_ work: @escaping @Sendable () -> Void) {
    let box = Unmanaged.passRetained(Box(work))
    let before = SecondThread.holdSignals()
    let started = trede_start_beside(&thread, SecondThread.entry, box.toOpaque())
    SecondThread.restoreSignals(before)
    if !started {
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

  /// A new thread takes over what its maker holds back: signals are for the first thread, which waits for them.
  /// Those that tell of a mistake in the program arrive where it was made, so that the terminal is restored.
  private static func holdSignals() -> sigset_t {
    var held = sigset_t()
    var before = sigset_t()
    sigfillset(&held)
    for signal in [SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP, SIGABRT, SIGSYS] { sigdelset(&held, signal) }
    pthread_sigmask(SIG_SETMASK, &held, &before)
    return before
  }

  private static func restoreSignals(_ before: sigset_t) {
    var before = before
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }

  private final class Box: Sendable {
    let work: @Sendable () -> Void

    init(_ work: @escaping @Sendable () -> Void) {
      self.work = work
    }
  }
}
