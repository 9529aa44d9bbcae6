import Glibc

// What libFuzzer calls: the target that MEET_FUZZ names, on one input.

private let target = getenv("MEET_FUZZ").flatMap { FuzzTarget(rawValue: String(cString: $0)) }

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    guard let target else { fatalError("MEET_FUZZ names no target: \(FuzzTarget.allCases.map(\.rawValue))") }
    do {
        try target.check(Array(UnsafeBufferPointer(start: start, count: count)))
    } catch {
        fatalError("\(error)")
    }
    return 0
}
