/// Reads what a participant needs, in the words of the contract or in Swedish.
enum NeedText {
    private static let words: [String: Need] = [
        "wheelchair": .wheelchair, "rullstol": .wheelchair,
        "hearingloop": .hearingLoop, "horslinga": .hearingLoop, "slinga": .hearingLoop, "teleslinga": .hearingLoop,
        "childcare": .childcare, "barnpassning": .childcare, "barnomsorg": .childcare,
    ]
    private static let interpreters: Set<String> = ["interpreter", "tolk"]

    /// The need that a text means; nil for anything else, and for an interpreter of a language that ISO 639-1 does not know.
    static func need(of text: String) -> Need? {
        if let need = words[HeaderKey.key(text)] { return need }
        let parts = text.split(separator: ":", maxSplits: 1).map { TextFolding.fold(String($0)) }
        guard parts.count == 2, interpreters.contains(parts[0]), languages.contains(parts[1]) else { return nil }
        return .interpreter(parts[1])
    }

    /// The two-letter codes of ISO 639-1.
    static let languages = Set(
        """
        aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff \
        fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku \
        kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu \
        rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi \
        vo wa wo xh yi yo za zh zu
        """.split(separator: " ").map(String.init))
}
