import Inventory
import Matching

extension ProductDescription {
    /// The product of a device, with the words of its software column, if they can name anything.
    ///
    /// Versions are left out: with them, every version would be a product, and products are what costs.
    init(of device: Device) {
        self.init(device)
        software = Self.naming(software)
    }

    /// The words of a software column that may name a product or a part of one: "RomPager" of "RomPager 4.07", "AP" of
    /// "AP 3.0", nothing of "v1.2 build 7".
    static func naming(_ text: String) -> String {
        let words = text.split { !$0.isLetter }.map { $0.lowercased() }
        // An operating system is part of some products' names, with its number ("Windows 7-based").
        if words.contains(where: { $0.hasPrefix("win") || $0 == "linux" }) { return text }
        return words.filter { $0.utf8.count >= 2 && !announcing.contains($0) }.joined(separator: " ")
    }

    /// Whether a software column holds such a word; at a glance, so rather once too often.
    @inline(__always)
    static func namesComponent(_ text: UnsafeRawBufferPointer) -> Bool {
        var letters = 0
        for byte in text {
            let folded = byte | 0x20
            // Beyond ASCII everything counts as a letter: rather a product too many than a name unread.
            letters = (folded >= 0x61 && folded <= 0x7A) || byte >= 0x80 ? letters + 1 : 0
            if letters == 2 { return true }
        }
        return false
    }

    /// Words that only announce a version.
    private static let announcing: Set<String> = [
        "ver", "vers", "version", "rev", "revision", "sw", "software", "fw", "firmware", "release", "rel", "build",
        "sp",
        "sr", "hf", "patch", "update", "upd", "beta", "service", "pack", "hotfix", "na",
    ]
}
