/// Study hours as the study associations count them: 45 minutes each.
public enum StudyHours {
    /// The minutes of a study hour.
    public static let minutes = 45
    /// A study circle has at most so many people; a larger group counts as other activities ("annan folkbildningsverksamhet").
    public static let mostInCircle = 20

    /// The study hours of so many minutes, in hundredths, rounded to the nearest.
    public static func hundredths(minutes: Int) -> Int { (minutes * 100 + self.minutes / 2) / self.minutes }
}
