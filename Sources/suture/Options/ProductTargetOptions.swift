import ArgumentParser
import Hub

/// Which product a document is about: that of a device, or one by its number and version.
struct ProductTargetOptions: ParsableArguments {
    @Option(
        name: .long, help: ArgumentHelp("The asset tag of a device that is this product and version.", valueName: "tag")
    )
    var device: String?

    @Option(name: .long, help: ArgumentHelp("The number of the product.", valueName: "number"))
    var product: Int64?

    @Option(name: .long, help: ArgumentHelp("The version; every version when left out.", valueName: "text"))
    var version = ""

    func validate() throws { _ = try target }

    /// What the options name.
    ///
    /// - Throws: `ValidationError` unless they name exactly one of a device and a product.
    var target: Parts.Target {
        get throws {
            switch (device, product) {
            case (let tag?, nil): .device(tag)
            case (nil, let number?): .product(number, version: version)
            default: throw ValidationError("Say which product it is about, with --device or with --product.")
            }
        }
    }
}
