/// Study hours as the study associations count them: 45 minutes each.
public enum StudyHours {
    /// The minutes of a study hour.
    public static let minutes = 45
    /// A study circle has at most so many people; a larger group counts as other activities ("annan folkbildningsverksamhet").
    public static let mostInCircle = 20

    /// The study hours of a session of so many minutes; a begun one is left out.
    public static func hours(minutes: Int) -> Int { minutes / self.minutes }
}
