/// A column of venues.csv, in the order of the export.
public enum VenueColumn: CaseIterable, ImportColumn {
    case id, name, address, district, latitude, longitude, capacity, wheelchair, hearingLoop, childcare, cost, opening, buffer, notes
    case equipment, layouts, blackout, inverse

    /// The header under which the column is exported.
    public var key: String { spellings.first ?? "" }

    /// The headers that mean the column: first that of the contract, then its Swedish name, then others.
    var spellings: [String] {
        switch self {
        case .id: return ["id", "id", "lokal-id", "venue id", "nyckel", "key"]
        case .name: return ["name", "namn", "lokal", "venue", "hus", "plats"]
        case .address: return ["address", "adress", "gatuadress", "street address"]
        case .district: return ["district", "stadsdel", "stadsdelsområde", "kommun", "municipality"]
        case .latitude: return ["latitude", "latitud", "lat"]
        case .longitude: return ["longitude", "longitud", "long", "lon", "lng"]
        case .capacity: return ["capacity", "kapacitet", "antal platser", "platser", "seats"]
        case .wheelchair: return ["wheelchair", "rullstol", "wheelchair access", "rullstolsanpassad"]
        case .hearingLoop: return ["hearing_loop", "hörslinga", "teleslinga"]
        case .childcare: return ["childcare", "barnpassning", "barnomsorg"]
        case .cost: return ["cost", "kostnad", "pris", "hyra", "price"]
        case .opening: return ["opening", "öppettider", "öppet", "opening hours"]
        case .buffer: return ["buffer", "buffert", "marginal", "buffer minutes"]
        case .notes: return ["notes", "anteckningar", "anteckning", "note", "kommentar", "comment", "övrigt"]
        case .equipment: return ["equipment", "utrustning", "facilities", "faciliteter"]
        case .layouts: return ["layouts", "möbleringar", "möblering", "layout"]
        case .blackout: return ["blackout", "spärrade dagar", "spärrat", "stängt", "closed", "blackout dates"]
        case .inverse: return ["inverse", "omvänt", "omvänd", "bara stängt"]
        }
    }
}
