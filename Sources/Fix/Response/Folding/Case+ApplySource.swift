extension Case {
    mutating func applySource(_ event: CaseEvent) {
        switch event.payload {
        case .advisoryJoined(let data):
            advisories.append(data.advisory)
            take(data.advisory.vulnerabilityIDs)
        case .advisoryRevised(let data):
            guard let index = advisories.firstIndex(where: { $0.id == data.advisory.id }) else { return }
            advisories[index] = data.advisory
            take(data.advisory.vulnerabilityIDs)
        case .assessed(let data):
            assessment = data
        default: break
        }
    }

    /// A vulnerability that was once part of the case stays part of it, whatever a later revision leaves out.
    private mutating func take(_ further: [String]) {
        let known = Set(vulnerabilities)
        let new = further.filter { !known.contains($0) }
        guard !new.isEmpty else { return }
        vulnerabilities += new
        recount()
    }
}
