/// A file that is to be imported, taken apart once: a correction of the columns reads its rows anew, not the file.
public final class ImportSource: Sendable, Hashable {
    /// Its name, for messages and for the file of rejected rows.
    public let name: String
    /// Its rows and fields.
    public let table: CSVTable

    /// Takes a file apart.
    ///
    /// - Throws: `ExchangeError` where it is no table.
    public init(name: String, _ file: [UInt8]) throws(ExchangeError) {
        self.name = name
        table = try CSVTable(file)
    }

    /// Two are the same where they were read at once.
    public static func == (left: ImportSource, right: ImportSource) -> Bool { left === right }

    /// A source stands for itself.
    public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
