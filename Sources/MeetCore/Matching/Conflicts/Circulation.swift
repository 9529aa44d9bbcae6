/// A flow round a network whose edges have a least and a largest amount: by how much the least amounts go beyond what can flow, and where.
///
/// (Dinic's way to a largest flow, from an added source that has what the least amounts ask for to an added sink.)
struct Circulation {
    private var heads: [Int] = []
    private var rooms: [Int] = []
    private var edgesOf: [[Int]]
    private var surplus: [Int]
    private var depth: [Int] = []
    private var next: [Int] = []
    /// After `deficit`: whether a node is on the side that asks for more than can come to it.
    private(set) var asks: [Bool] = []

    /// A network of so many nodes and no edges.
    init(nodes: Int) {
        edgesOf = [[Int]](repeating: [], count: nodes + 2)
        surplus = [Int](repeating: 0, count: nodes)
    }

    /// An edge that carries between `low` and `high`.
    mutating func connect(_ from: Int, _ to: Int, low: Int = 0, high: Int) {
        surplus[to] += low
        surplus[from] -= low
        if high > low { addEdge(from, to, high - low) }
    }

    /// How much of the least amounts cannot flow; 0 where all of them can.
    mutating func deficit() -> Int {
        let source = surplus.count
        let sink = source + 1
        var wanted = 0
        for node in surplus.indices where surplus[node] != 0 {
            if surplus[node] > 0 {
                addEdge(source, node, surplus[node])
                wanted += surplus[node]
            } else {
                addEdge(node, sink, -surplus[node])
            }
        }
        var flow = 0
        while flow < wanted, measure(from: source, to: sink) {
            next = [Int](repeating: 0, count: edgesOf.count)
            while true {
                let sent = send(source, sink, Int.max)
                if sent == 0 { break }
                flow += sent
            }
        }
        if flow < wanted { _ = measure(from: source, to: -1) }
        asks = depth.map { $0 >= 0 }
        return wanted - flow
    }

    private mutating func addEdge(_ from: Int, _ to: Int, _ room: Int) {
        edgesOf[from].append(heads.count)
        heads.append(to)
        rooms.append(room)
        edgesOf[to].append(heads.count)
        heads.append(from)
        rooms.append(0)
    }

    /// The distance of each node from the source along edges with room; whether the sink is reached.
    private mutating func measure(from source: Int, to sink: Int) -> Bool {
        depth = [Int](repeating: -1, count: edgesOf.count)
        depth[source] = 0
        var queue = [source]
        var place = 0
        while place < queue.count {
            let node = queue[place]
            place += 1
            for edge in edgesOf[node] where rooms[edge] > 0 && depth[heads[edge]] < 0 {
                depth[heads[edge]] = depth[node] + 1
                queue.append(heads[edge])
            }
        }
        return sink >= 0 && depth[sink] >= 0
    }

    private mutating func send(_ node: Int, _ sink: Int, _ most: Int) -> Int {
        if node == sink { return most }
        while next[node] < edgesOf[node].count {
            let edge = edgesOf[node][next[node]]
            let head = heads[edge]
            if rooms[edge] > 0, depth[head] == depth[node] + 1 {
                let sent = send(head, sink, min(most, rooms[edge]))
                if sent > 0 {
                    rooms[edge] -= sent
                    rooms[edge ^ 1] += sent
                    return sent
                }
            }
            next[node] += 1
        }
        return 0
    }
}
