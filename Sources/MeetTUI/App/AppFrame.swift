/// Where the parts of the window are: the line at the top, the screen, the strip of the tour, the line of messages, the line of keys.
struct AppFrame: Hashable {
    /// The least size at which the program can be used.
    static let least = Size(rows: 20, columns: 60)

    let header: Area
    let screen: Area
    /// The strip of the tour; empty where there is none.
    let tour: Area
    let message: Area
    let keys: Area
    /// Whether the window is large enough.
    let isLargeEnough: Bool

    init(_ size: Size, tourRows: Int = 0) {
        let parts = Area(size).splitRows([.fixed(1), .share(1), .fixed(tourRows), .fixed(1), .fixed(1)])
        header = parts[0]
        screen = parts[1]
        tour = parts[2]
        message = parts[3]
        keys = parts[4]
        isLargeEnough = size.rows >= Self.least.rows && size.columns >= Self.least.columns
    }
}
