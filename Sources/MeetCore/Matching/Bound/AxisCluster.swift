/// Axes whose energies hang together: contrasts through their crossings; any other axis stands alone.
///
/// The mix energy is a sum over clusters, so what is proven for each apart may be added up. A cluster tells fewer classes apart than the
/// whole programme does, and each is proven far sooner.
struct AxisCluster {
    /// The clusters of a problem, each as the indices of its axes.
    static func all(of problem: MatchingProblem) -> [Set<Int>] {
        var clusters = problem.programme.axes.indices.map { Set([$0]) }
        for feature in problem.features where feature.limits.weight > 0 {
            let joined = clusters.filter { !$0.isDisjoint(with: feature.kind.axes) }
            guard joined.count > 1 else { continue }
            clusters.removeAll { joined.contains($0) }
            clusters.append(joined.reduce(into: Set()) { $0.formUnion($1) })
        }
        return clusters.sorted { ($0.min() ?? 0) < ($1.min() ?? 0) }
    }
}
