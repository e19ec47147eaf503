import Inventory

/// Hands the blocks of one inventory to several tasks, numbered in their order.
actor BlockSource {
    private var file: InventoryFile
    private var next = 0

    init(_ file: consuming InventoryFile) { self.file = file }

    /// The next block and its number; nil at the end.
    func take() throws(FileError) -> (number: Int, block: CSVBlock)? {
        guard let block = try file.next() else { return nil }
        defer { next += 1 }
        return (next, block)
    }

    /// Takes back the memory of a block that was read.
    func recycle(_ block: consuming CSVBlock) { file.recycle(block) }
}
