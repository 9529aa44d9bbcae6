/// A column of participants.csv.
public enum ParticipantColumn: ImportColumn {
    case id, name, displayName, email, phone, birthYear, notes, source
    /// The column of an axis.
    case axis(AxisID)
    case district, available, unavailable, needs, together, apart, registered, consent

    /// The columns before and after those of the axes, in the order of the export.
    static let beforeAxes: [Self] = [.id, .name, .displayName, .email, .phone, .birthYear, .notes, .source]
    static let afterAxes: [Self] = [.district, .available, .unavailable, .needs, .together, .apart, .registered, .consent]

    /// All columns, those of the axes included, in the order of the export.
    public static func all(_ axes: [AxisID]) -> [ParticipantColumn] { beforeAxes + axes.map { .axis($0) } + afterAxes }

    /// The header under which the column is exported.
    public var key: String {
        if case .axis(let axis) = self { return axis.text }
        return spellings.first ?? ""
    }

    /// The headers that mean the column: first that of the contract, then its Swedish name, then others that forms use.
    var spellings: [String] {
        switch self {
        case .id: return ["id", "id", "person-id", "deltagar-id", "participant id", "nyckel", "key"]
        case .name: return ["name", "namn", "full name", "fullständigt namn", "för- och efternamn", "ditt namn", "your name"]
        case .displayName: return ["display_name", "visningsnamn", "namn på listor", "shown name", "name on lists"]
        case .email: return ["email", "e-post", "e-postadress", "e-mail address", "mejl", "mejladress", "mail", "mailadress"]
        case .phone:
            return [
                "phone", "telefon", "telefonnummer", "phone number", "telephone", "mobil", "mobilnummer",
                "mobiltelefon", "mobile",
            ]
        case .birthYear: return ["birth_year", "födelseår", "year of birth", "född", "född år", "born"]
        case .notes: return ["notes", "anteckningar", "anteckning", "note", "kommentar", "kommentarer", "comment", "comments", "övrigt"]
        case .source: return ["source", "källa", "organisation", "organization", "kom via", "via"]
        case .axis: return []
        case .district:
            return [
                "district", "stadsdel", "stadsdelsområde", "stadsdel eller kommun", "kommun", "municipality",
                "bostadsområde",
            ]
        case .available:
            return [
                "available", "kan komma", "tillgänglig", "tider", "tider som passar", "can come", "availability",
                "times",
            ]
        case .unavailable:
            return [
                "unavailable", "borta", "bortrest", "kan inte komma", "otillgänglig", "frånvarande", "away",
                "cannot come",
            ]
        case .needs: return ["needs", "behov", "särskilda behov", "special needs"]
        case .together: return ["together", "tillsammans", "tillsammans med", "together with"]
        case .apart: return ["apart", "isär", "isär från", "inte tillsammans med", "apart from", "not with"]
        case .registered:
            return [
                "registered", "anmäld", "anmälningsdatum", "anmälningsdag", "anmälan", "registrerad",
                "date of application",
            ]
        case .consent: return ["consent", "samtycke", "samtycker", "medgivande"]
        }
    }

    /// The header in the language of a person, of a column that is known by its key; other keys stay as they are.
    static func header(_ key: String, _ words: Words) -> String {
        let spellings = (beforeAxes + afterAxes).first { $0.key == key }?.spellings ?? []
        return words.language == .swedish && spellings.count > 1 ? spellings[1] : key
    }

    /// Whether an axis may not have an id, since its header would be that of another column.
    static func isReserved(_ id: String) -> Bool {
        let key = HeaderKey.key(id)
        return (beforeAxes + afterAxes).contains { HeaderKey.key($0.key) == key }
    }

    /// Whether a header of that name would, in some file, mean another column: a new axis is not named so, though one that has the name keeps it.
    static func isSpelling(_ name: String) -> Bool {
        let key = HeaderKey.key(name)
        return (beforeAxes + afterAxes).contains { column in column.spellings.contains { HeaderKey.key($0) == key } }
    }
}
