/// What a local search walks in: it proposes a small change and says its effect; the change is made only when it is accepted.
public protocol SearchSpace {
    /// The score of where the search is; lower is better.
    var levels: Levels { get }

    /// Draws a change at random and gives its effect on the score, without making it; nil where the draw was of no use.
    mutating func propose(_ random: inout SeededRandom) -> Levels?

    /// Makes the change that was proposed last.
    mutating func accept()

    /// Remembers where the search is, as the best so far.
    mutating func keep()

    /// Goes back to what was kept last.
    mutating func restore()
}
