/// Does the work that `update` asks for.
protocol EffectRunner<Effect, Message> {
    /// What can be asked for.
    associatedtype Effect: Equatable & Sendable
    /// How it answers.
    associatedtype Message: Sendable

    /// Begins an effect and returns at once: the work is done on other threads. `post` may be called from any thread, any number of times.
    func run(_ effect: Effect, post: @escaping @Sendable (Message) -> Void)
}
