import Glibc

// What libFuzzer calls: the target that MEET_FUZZ names, on one input.

#if PROGRAM
    private typealias Target = ProgramFuzzTarget
#else
    private typealias Target = FuzzTarget
#endif

private let target = getenv("MEET_FUZZ").flatMap { Target(rawValue: String(cString: $0)) }

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    guard let target else { fatalError("MEET_FUZZ names no target: \(Target.allCases.map(\.rawValue))") }
    do {
        try target.check(Array(UnsafeBufferPointer(start: start, count: count)))
    } catch {
        fatalError("\(error)")
    }
    return 0
}
