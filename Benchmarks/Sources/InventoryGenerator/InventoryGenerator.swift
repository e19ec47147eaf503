import Foundation

/// Writes an inventory of any size: real makers and products, a long tail, and the defects of a hospital's export.
@main
struct InventoryGenerator {
    static func main() {
        guard let options = GeneratorOptions(Array(CommandLine.arguments.dropFirst())) else {
            fail(GeneratorOptions.usage, status: 2)
        }
        do {
            try write(options)
        } catch {
            fail("cannot write \(options.output): \(error)", status: 1)
        }
    }

    private static func write(_ options: GeneratorOptions) throws {
        var random = SplitMix64(seed: options.seed)
        let catalogue = Catalogue(tail: options.tail, random: &random)
        guard FileManager.default.createFile(atPath: options.output, contents: nil) else {
            fail("cannot make \(options.output): is its folder there, and writable?", status: 1)
        }
        let file = try FileHandle(forWritingTo: URL(fileURLWithPath: options.output))
        defer { try? file.close() }
        var buffer = RowBuffer(capacity: blockSize + 1024)
        var writer = DeviceWriter(catalogue: catalogue, random: random)
        buffer.append(Array(DeviceWriter.header.utf8))
        for number in 0..<options.devices {
            writer.write(number + 1, to: &buffer)
            if buffer.bytes.count >= blockSize {
                try file.write(contentsOf: buffer.bytes)
                buffer.removeAll()
            }
        }
        try file.write(contentsOf: buffer.bytes)
    }

    private static func fail(_ message: String, status: Int32) -> Never {
        FileHandle.standardError.write(Data("\(message)\n".utf8))
        exit(status)
    }

    private static let blockSize = 1 << 20
}
