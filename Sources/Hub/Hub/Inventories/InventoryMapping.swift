public import Inventory

/// Mapping files on the disk.
public enum InventoryMapping {
    /// Reads a mapping file.
    ///
    /// - Throws: `FileError` with the path and the line that cannot be read.
    public static func read(_ path: String) throws(FileError) -> MappingFile {
        let text = try FileReader.text(of: path)
        do throws(MappingError) {
            return try MappingFile.parse(text)
        } catch {
            throw FileError(.unusable, path: path, reason: error.description)
        }
    }
}
