import Dispatch
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Work on many things at once.
enum Parallel {
  /// As many as the machine has processors.
  static var usualJobs: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// How many things are worked on before their results are taken: enough to keep all processors busy, few enough to
  /// hold the results.
  private static let batch = 256

  /// Works on the things `0..<count`, `jobs` at a time, and hands the results over in the order of the things.
  static func forEach<Result: Sendable>(
    _ count: Int, jobs: Int, _ work: @Sendable (Int) -> Result, take: (Result) -> Void
  ) {
    guard jobs > 1, count > 1 else {
      for index in 0..<count { take(work(index)) }
      return
    }
    for start in stride(from: 0, to: count, by: batch) {
      let size = min(batch, count - start)
      let next = Atomic(0)
      let results = Mutex([Result?](repeating: nil, count: size))
      DispatchQueue.concurrentPerform(iterations: min(jobs, size)) { _ in
        while true {
          let index = next.add(1, ordering: .relaxed).oldValue
          guard index < size else { return }
          let result = work(start + index)
          results.withLock { $0[index] = result }
        }
      }
      for result in results.withLock({ $0 }) { if let result { take(result) } }
    }
  }
}
