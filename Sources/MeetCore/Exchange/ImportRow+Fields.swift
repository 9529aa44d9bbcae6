extension ImportRow {
    /// Puts a field into a record as it is, where the file has the column.
    func take(_ column: Column, into text: inout String) {
        if let field = line(column) { text = field }
    }

    /// Puts a whole number into a record, or the fallback where the field is empty.
    mutating func take(_ column: Column, in range: ClosedRange<Int>, else fallback: Int, into number: inout Int) {
        guard let field = line(column) else { return }
        if field.isEmpty {
            number = fallback
        } else if let value = Int(field), range.contains(value), field.utf8.first != UInt8(ascii: "+") {
            number = value
        } else {
            fail(column, field, .badNumber(lowest: range.lowerBound, highest: range.upperBound == .max ? nil : range.upperBound))
        }
    }

    /// Puts yes or no into a record; empty means no.
    mutating func take(_ column: Column, into flag: inout Bool) {
        guard let field = line(column) else { return }
        if let value = YesNo.value(of: field) {
            flag = value
        } else {
            fail(column, field, .notYesOrNo)
        }
    }

    /// Puts days into a record, sorted and each once.
    mutating func take(_ column: Column, into dates: inout [CivilDate]) {
        guard let field = line(column) else { return }
        var found: Set<CivilDate> = []
        for value in ValueList.split(field) {
            if let date = CivilDate(value) {
                found.insert(date)
            } else {
                fail(column, value, .badDate)
            }
        }
        dates = found.sorted()
    }
}
