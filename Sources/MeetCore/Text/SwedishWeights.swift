/// What a letter weighs in Swedish order before case and accents count: the order of Unicode as Swedish has it, for the signs of names.
///
/// A test holds the table against Foundation's order; what is not in it is left to Foundation. (Where a letter with an accent follows a vowel,
/// Foundation errs: it puts Oã after Ö. The table does not.)
enum SwedishWeights {
    /// Signs of one weight stand together, lighter ones first.
    private static let groups: [String] = [
        " ", "_", "-", "–", ",", ".", "'’", "(", ")", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9",
        "aAáÁàÀăĂắẮằẰẵẴẳẲâÂấẤầẦẫẪẩẨãÃąĄāĀảẢạẠặẶậẬ", "bB", "cCćĆĉĈčČċĊçÇ", "dDďĎđĐðÐ",
        "eEéÉèÈĕĔêÊếẾềỀễỄểỂěĚëËẽẼėĖēĒẻẺẹẸệỆ", "fF", "gGğĞĝĜġĠģĢ", "hHĥĤħĦ", "iIíÍìÌĭĬîÎïÏĩĨİįĮīĪỉỈịỊ", "ı", "jJĵĴ",
        "kKķĶ", "lLĺĹľĽļĻłŁŀĿ", "mM", "nNńŃňŇñÑņŅ", "ŋŊ", "oOóÓòÒŏŎõÕōŌỏỎớỚờỜỡỠởỞợỢọỌ", "pP", "qQ", "rRŕŔřŘŗŖ",
        "sSśŚŝŜšŠşŞșȘ", "tTťŤţŢțȚ", "ŧŦ", "uUúÚùÙŭŬûÛůŮũŨųŲūŪủỦứỨừỪữỮửỬựỰụỤ", "vV", "wWŵŴ", "xX",
        "yYýÝỳỲŷŶÿŸỹỸỷỶỵỴüÜűŰ", "zZźŹžŽżŻ", "åÅ", "äÄæÆęĘ", "öÖøØőŐœŒôÔốỐồỒỗỖổỔộỘ",
    ]

    /// The weight of each scalar; 0 where it has none here.
    private static let table: [UInt8] = {
        var table = [UInt8](repeating: 0, count: 0x2020)
        for (weight, group) in groups.enumerated() {
            for scalar in group.unicodeScalars { table[Int(scalar.value)] = UInt8(weight + 1) }
        }
        return table
    }()

    /// Appends the weights of a text. Answers whether all its signs have one; else what was appended means nothing.
    static func append(_ text: String, to weights: inout [UInt8]) -> Bool {
        var isKnown = true
        table.withUnsafeBufferPointer { table in
            for scalar in text.unicodeScalars {
                let value = Int(scalar.value)
                let weight = value < table.count ? table[value] : 0
                isKnown = isKnown && weight != 0
                weights.append(weight)
            }
        }
        return isKnown
    }
}
