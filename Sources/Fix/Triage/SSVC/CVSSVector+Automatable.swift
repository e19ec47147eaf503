public import CVSS

extension CVSSVector {
    /// What the vector says about automation: the supplemental metric AU of 4.0, else whether the way in is open to
    /// anyone on the network without preparation, account or help of a user.
    public var automatable: Automatable {
        if let stated = self["AU"] { return stated == "Y" ? .yes : .no }
        let easy = effective("AV") == "N" && effective("AC") == "L"
        switch version {
        case .v2: return easy && self["Au"] == "N" ? .yes : .no
        case .v30, .v31: return easy && effective("PR") == "N" && effective("UI") == "N" ? .yes : .no
        case .v4:
            return easy && effective("AT") == "N" && effective("PR") == "N" && effective("UI") == "N" ? .yes : .no
        }
    }
}
