/// That the background of a person who stays was erased since its time was over.
public struct ErasedBackground: Hashable, Sendable {
    /// The day on which it was erased: no file brings it back but with a consent of a later day.
    public let day: CivilDate
    /// Whether it is counted among those who were erased (`FormerCounts`), so that the person must not be counted once more.
    public let isCounted: Bool

    /// That it was erased on a day.
    public init(day: CivilDate, isCounted: Bool) {
        self.day = day
        self.isCounted = isCounted
    }
}
