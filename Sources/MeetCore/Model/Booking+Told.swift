extension Sequence<Booking> {
    /// The booking by which people are told where a session meets: the active one (of several the last), once the house holds it for us.
    func told(of session: SessionKey) -> Booking? {
        let active = reversed().first { $0.session == session && $0.state.isActive }
        return active.flatMap { $0.state.isTold ? $0 : nil }
    }
}
