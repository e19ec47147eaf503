import Inventory
import Matching
import Store

extension DeviceGrouping {
    /// Which devices are instances of one product, by the rules of matching.
    static let matching = DeviceGrouping(
        revision: 1,
        deviceIdentifier: { device in
            let text = device[.udi]
            guard !text.isEmpty else { return "" }
            // A UDI that does not follow the rules still names nothing wrong: the device is grouped by its words.
            return (try? UDI.parse(text))?.deviceIdentifier ?? ""
        },
        productKey: { ConfirmedLinks.key(of: ProductDescription($0)) })
}
