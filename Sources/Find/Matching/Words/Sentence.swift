// Sentences for people, put together from pieces.
extension String {
    /// Pieces one behind the other, with all the room asked for at once.
    init(joining pieces: String...) {
        self = ""
        reserveCapacity(pieces.reduce(0) { $0 + $1.utf8.count })
        for piece in pieces { self += piece }
    }

    /// With its first letter in upper case.
    var capitalizedFirst: String {
        // Most sentences begin with a figure.
        guard let byte = utf8.first, byte >= 0x61, let letter = first else { return self }
        return letter.uppercased() + dropFirst()
    }
}
