/// A machine whose every behaviour is to be looked at.
protocol ExploredModel {
    associatedtype State: Hashable
    associatedtype Action

    /// Where every behaviour begins.
    mutating func initial() -> State
    /// Everything that can happen next.
    mutating func successors(of state: State) -> [(Action, State)]
    /// The rule that a state breaks, or nil.
    mutating func violation(in state: State) -> String?
}

/// What an exploration found.
struct Exploration<Action> {
    /// Distinct states that were reached.
    var states = 0
    /// Steps between them that were taken.
    var steps = 0
    /// The longest of the shortest ways to a state.
    var depth = 0
    /// Whether the search ended because nothing was left.
    var isComplete = false
    /// The first rule that was broken, with a shortest way there.
    var counterexample: (rule: String, trace: [Action])?
}

/// Breadth-first search over all states of a model: what it finds first is a shortest way to it.
struct Explorer<Model: ExploredModel> {
    private struct Node {
        var state: Model.State
        var parent: Int
        var action: Model.Action?
    }

    var model: Model
    private var nodes: [Node] = []
    private var visited: Set<Model.State> = []

    init(_ model: Model) { self.model = model }

    /// Looks at every state, or at `most` of them.
    mutating func explore(most: Int = 2_000_000) -> Exploration<Model.Action> {
        var result = Exploration<Model.Action>()
        var depths: [Int32] = [0]
        let first = model.initial()
        nodes = [Node(state: first, parent: -1, action: nil)]
        visited = [first]
        var next = 0
        while next < nodes.count {
            result.states = nodes.count
            if let rule = model.violation(in: nodes[next].state) {
                result.counterexample = (rule, trace(to: next))
                return result
            }
            guard nodes.count <= most else { return result }
            for (action, state) in model.successors(of: nodes[next].state) {
                result.steps += 1
                guard visited.insert(state).inserted else { continue }
                nodes.append(Node(state: state, parent: next, action: action))
                depths.append(depths[next] + 1)
            }
            result.depth = Int(depths[next])
            next += 1
        }
        result.states = nodes.count
        result.isComplete = true
        return result
    }

    private func trace(to index: Int) -> [Model.Action] {
        var actions: [Model.Action] = []
        var place = index
        while place >= 0, let action = nodes[place].action {
            actions.append(action)
            place = nodes[place].parent
        }
        return actions.reversed()
    }
}
