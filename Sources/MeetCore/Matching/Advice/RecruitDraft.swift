/// Some recruits for a cohort, each in a seat or in the place of a member, and what they do to it.
struct RecruitDraft {
    /// One of them.
    struct Choice {
        /// The category on each axis, or −1.
        let categories: [Int32]
        /// The place among those who could leave of the one who leaves for them; −1 for an empty seat.
        let leaver: Int
    }

    /// They.
    var choices: [Choice] = []
    /// The sums of the cohort with them.
    var sums: [Int32]
    /// By how much the score changes.
    var effect = ScoreEffect.zero

    /// Those of them who leave.
    var leavers: [Int] { choices.map(\.leaver).filter { $0 >= 0 } }
}
