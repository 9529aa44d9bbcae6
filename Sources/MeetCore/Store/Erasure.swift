/// What came of an erasing.
public struct Erasure: Hashable, Sendable {
    /// How many persons were erased.
    public var persons = 0
    /// Of how many others some kinds of data were erased.
    public var parts = 0
    /// How many records of what was done, of draws and of versions.
    public var records = 0
    /// Whether no old page of the file is left; else another program was reading, and whoever opens or writes the file next wipes them.
    public var isWiped = true

    /// Nothing.
    public init() {}

    /// Whether anything was erased.
    public var isEmpty: Bool { persons + parts + records == 0 }
}
