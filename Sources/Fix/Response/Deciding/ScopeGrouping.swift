/// Gathers devices whose vulnerabilities are the same into one scope, in the order in which they come.
struct ScopeGrouping {
    private(set) var scopes: [DeviceScope] = []
    private var places: [[String]: Int] = [:]

    var isEmpty: Bool { scopes.isEmpty }

    /// Every device in a scope, in order.
    var devices: [String] { scopes.flatMap(\.devices) }

    mutating func add(_ device: String, _ vulnerabilities: [String]) {
        if let place = places[vulnerabilities] {
            scopes[place].devices.append(device)
        } else {
            places[vulnerabilities] = scopes.count
            scopes.append(DeviceScope([device], vulnerabilities: vulnerabilities))
        }
    }
}
