import Inventory
import Matching

extension ProductDescription {
    /// The product of a device, with its software column only where that names a component.
    ///
    /// A version that is nothing but a number would make a product of each version, and products are what costs.
    init(of device: Device) {
        self.init(device)
        var text = software
        let namesComponent = text.withUTF8 { Self.namesComponent(UnsafeRawBufferPointer($0)) }
        if !namesComponent { software = "" }
    }

    /// Whether a software column holds a word of four letters or more ("RomPager 4.07").
    @inline(__always)
    static func namesComponent(_ text: UnsafeRawBufferPointer) -> Bool {
        var letters = 0
        for byte in text {
            let folded = byte | 0x20
            // Beyond ASCII everything counts as a letter: rather a product too many than a name unread.
            letters = (folded >= 0x61 && folded <= 0x7A) || byte >= 0x80 ? letters + 1 : 0
            if letters == 4 { return true }
        }
        return false
    }
}
