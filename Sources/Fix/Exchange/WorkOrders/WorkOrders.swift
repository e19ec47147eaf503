public import Inventory
public import Response
import Triage

/// The work of a case as orders for the equipment database: one for each of the hospital's devices and each agreed action
/// for biomedical engineering.
public struct WorkOrders: Sendable {
    private let one: Case
    private let mapping: WorkOrderMapping

    /// Why there are no work orders.
    public enum Problem: Error, Sendable, Hashable, CustomStringConvertible {
        /// The plan is not agreed.
        case notAgreed(caseID: String)

        /// What is wrong, and what to do.
        public var description: String {
            switch self {
            case .notAgreed(let id):
                "The plan of case \(id) is not agreed: nobody should be sent to work on it. Both teams give their key first."
            }
        }
    }

    /// The orders of a case.
    ///
    /// - Throws: `Problem.notAgreed` before both teams agreed on the plan.
    public init(_ one: Case, mapping: WorkOrderMapping = WorkOrderMapping()) throws(Problem) {
        guard one.isPlanAgreed else { throw .notAgreed(caseID: one.id) }
        (self.one, self.mapping) = (one, mapping)
    }

    /// The asset tags of the devices that orders are for, sorted.
    public var assetTags: [String] { devices.map(\.facts.assetTag) }

    private var devices: [CaseDevice] {
        one.devices.values.filter { $0.retired == nil && !$0.isCleared && $0.facts.ownership == .hospital }
            .sorted { $0.facts.assetTag < $1.facts.assetTag }
    }

    private var actions: [Action] { one.activeActions.filter { $0.content.audience == .biomedicalEngineering } }

    /// The orders as CSV, safe to open in a spreadsheet.
    ///
    /// - Parameter inventory: the devices as the inventory has them, by asset tag.
    public func csv(inventory: [String: Device]) -> [UInt8] {
        let writer = CSVWriter()
        var bytes: [UInt8] = []
        writer.append(mapping.columns.map(\.name), to: &bytes)
        for device in devices {
            let record = inventory[device.facts.assetTag] ?? Device([.assetTag: device.facts.assetTag])
            for action in actions {
                writer.append(mapping.columns.map { value($0.source, device, record, action) }, to: &bytes)
            }
        }
        return bytes
    }

    private func value(
        _ source: WorkOrderMapping.Source, _ device: CaseDevice, _ record: Device, _ action: Action
    ) -> String {
        switch source {
        case .text(let text): text
        case .field(let field): value(field, device, record, action)
        }
    }

    private func value(_ field: WorkOrderField, _ device: CaseDevice, _ record: Device, _ action: Action) -> String {
        switch field {
        case .number: "SUTURE-\(one.id)-\(action.id)-\(device.facts.assetTag)"
        case .assetTag: device.facts.assetTag
        case .serialNumber: record[.serialNumber]
        case .manufacturer: record[.manufacturer]
        case .model: record[.model]
        case .modelNumber: record[.modelNumber]
        case .softwareVersion: record[.softwareVersion]
        case .department: record[.department]
        case .location: record[.location]
        case .caseNumber: one.id
        case .title: one.title
        case .action: action.id
        case .kind: action.content.kind.rawValue.replacing("_", with: " ")
        case .instruction: action.content.text
        case .priority: one.assessment?.priority ?? ""
        case .dueDate: one.due.map(date) ?? ""
        case .openedDate: date(one.openedAt)
        case .advisories: one.advisories.map(\.id.trackingID).joined(separator: " ")
        case .vulnerabilities: one.vulnerabilities(of: device).joined(separator: " ")
        case .status: status(of: device)
        }
    }

    private func status(of device: CaseDevice) -> String {
        let all = one.vulnerabilities(of: device).map { device.remediations[$0] }
        if all.allSatisfy({ $0.map { !$0.isOpen } ?? false }) { return "done" }
        return all.contains { $0.map { $0.status != .notRemediated } ?? false } ? "in progress" : "open"
    }

    private func date(_ instant: Instant) -> String {
        let text = instant.description
        return mapping.dateFormat.replacing("YYYY", with: text.prefix(4))
            .replacing("MM", with: text.dropFirst(5).prefix(2)).replacing("DD", with: text.dropFirst(8).prefix(2))
    }
}
