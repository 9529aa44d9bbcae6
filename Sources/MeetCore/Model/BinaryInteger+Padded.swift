extension BinaryInteger {
    /// The number in so many digits at the least, with zeros before it: in files, in names of files and in keys. For people numbers have none.
    package func padded(_ digits: Int, radix: Int = 10) -> String {
        let text = String(magnitude, radix: radix)
        return (self < 0 ? "-" : "") + String(repeating: "0", count: max(0, digits - text.count)) + text
    }
}
