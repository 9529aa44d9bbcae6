extension DistrictTable {
    /// The city's eleven districts since 2023-07-01, with the names that came before them, and the county's municipalities.
    ///
    /// The same table stands in `data/districts.csv` for readers; a test holds the two equal. The centres are approximate.
    public static let stockholm = DistrictTable(city + county)

    private static let city: [District] = [
        area("Järva", 59.395, 17.930, rinkebyKista + spangaTensta),
        area("Hässelby-Vällingby", 59.365, 17.850, ["Hässelby", "Vällingby"]),
        area("Bromma", 59.340, 17.940),
        area("Kungsholmen", 59.333, 18.030),
        area("Norra innerstaden", 59.345, 18.060, ["Norrmalm", "Östermalm"]),
        area("Södermalm", 59.313, 18.070),
        area("Enskede-Årsta-Vantör", 59.280, 18.070, ["Enskede", "Årsta", "Vantör", "Enskede-Årsta"]),
        area("Skarpnäck", 59.270, 18.130),
        area("Farsta", 59.245, 18.090),
        area("Skärholmen", 59.277, 17.905),
        area("Hägersten-Älvsjö", 59.290, 18.000, ["Hägersten-Liljeholmen", "Älvsjö", "Hägersten", "Liljeholmen"]),
    ]

    private static let rinkebyKista = ["Rinkeby-Kista", "Akalla", "Husby", "Kista", "Hansta", "Rinkeby"]
    private static let spangaTensta = ["Spånga-Tensta", "Spånga", "Tensta", "Bromsten", "Flysta", "Lunda", "Solhem", "Sundby"]

    private static let county: [District] = [
        ("0114", "Upplands Väsby"), ("0115", "Vallentuna"), ("0117", "Österåker"), ("0120", "Värmdö"), ("0123", "Järfälla"),
        ("0125", "Ekerö"), ("0126", "Huddinge"), ("0127", "Botkyrka"), ("0128", "Salem"), ("0136", "Haninge"), ("0138", "Tyresö"),
        ("0139", "Upplands-Bro"), ("0140", "Nykvarn"), ("0160", "Täby"), ("0162", "Danderyd"), ("0163", "Sollentuna"),
        ("0180", "Stockholm"), ("0181", "Södertälje"), ("0182", "Nacka"), ("0183", "Sundbyberg"), ("0184", "Solna"),
        ("0186", "Lidingö"), ("0187", "Vaxholm"), ("0188", "Norrtälje"), ("0191", "Sigtuna"), ("0192", "Nynäshamn"),
    ].map { District(name: $0.1, kind: .municipality, code: $0.0) }

    private static func area(_ name: String, _ latitude: Double, _ longitude: Double, _ olderNames: [String] = []) -> District {
        District(name: name, kind: .district, centre: GeoPoint(latitude: latitude, longitude: longitude), olderNames: olderNames)
    }
}
