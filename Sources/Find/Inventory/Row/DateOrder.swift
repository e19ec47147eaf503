/// The order of day and month in a file's dates such as `03/04/2021`.
public enum DateOrder: String, Sendable, Hashable, CaseIterable {
    /// Nothing tells the order: such dates stay as they are.
    case unknown
    /// March 4: the custom of the United States.
    case monthFirst
    /// 3 April.
    case dayFirst

    /// Tells the order from dates of one file: one that has a day above 12 decides, unless another contradicts it.
    public static func detect(_ texts: some Sequence<String>) -> DateOrder {
        var found = DateOrder.unknown
        for text in texts {
            guard let (first, second, _) = DateText.slashed(text), (first > 12) != (second > 12) else { continue }
            let order: DateOrder = first > 12 ? .dayFirst : .monthFirst
            if found != .unknown, found != order { return .unknown }
            found = order
        }
        return found
    }

    /// Tells the order from the dates of a block, best the first one of the file.
    public static func detect(
        in block: borrowing CSVBlock, reader: inout CSVBlockReader, mapping: HeaderMapping
    ) -> DateOrder {
        let columns = [DeviceField.inServiceDate, .manufactureDate].compactMap { mapping.column(of: $0) }
        var texts: [String] = []
        reader.read(block) { record in
            guard !record.isHeader else { return }
            for column in columns where mayTell(record.field(column)) { texts.append(record.string(column)) }
        }
        return detect(texts)
    }

    /// Whether a cell may hold a date that tells the order: not an empty one, nor one with the year first, as most are.
    private static func mayTell(_ cell: UnsafeRawBufferPointer) -> Bool {
        !cell.isEmpty && !(cell.count >= 4 && cell.prefix(4).allSatisfy { (0x30...0x39).contains($0) })
    }
}
