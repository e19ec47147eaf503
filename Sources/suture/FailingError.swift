import ArgumentParser
import Exchange
import Hub
import Response
import Triage

/// An error that knows its line and its exit status.
protocol FailingError: Error {
    /// How the program ends.
    var status: ExitCode { get }
    /// What is wrong and what to do, in one line.
    var failure: String { get }
}

extension AccessError: FailingError {
    var status: ExitCode { Status.notAllowed }
    var failure: String { description }
}

extension AccountError: FailingError {
    var status: ExitCode {
        switch self {
        case .noSuchUser, .noSuchToken: Status.notFound
        default: Status.refused
        }
    }
    var failure: String { description }
}

extension CaseError: FailingError {
    var status: ExitCode {
        switch self {
        case .noSuchCase, .noSuchPerson: Status.notFound
        default: Status.refused
        }
    }
    var failure: String { description }
}

extension Response.Refusal: FailingError {
    var status: ExitCode { Status.refused }
    var failure: String { devices.isEmpty ? description : "\(description) (\(devices.joined(separator: ", ")))" }
}

extension ExchangeError: FailingError {
    var status: ExitCode {
        switch self {
        case .noSuchWebhook, .noSuchCalendar, .noSuchSBOM: Status.notFound
        case .unreadable: Status.input
        default: Status.refused
        }
    }
    var failure: String { description }
}

extension VEXError: FailingError {
    var status: ExitCode { Status.refused }
    var failure: String { description }
}

extension WorkOrders.Problem: FailingError {
    var status: ExitCode { Status.refused }
    var failure: String { description }
}

extension WorkOrderMapping.Unusable: FailingError {
    var status: ExitCode { Status.input }
    var failure: String { description }
}

extension ContactError: FailingError {
    var status: ExitCode {
        switch self {
        case .noSuchContact: Status.notFound
        case .badSheet: Status.input
        case .keyMissing, .keyWrong, .noKeyFile, .damaged: Status.database
        }
    }
    var failure: String { description }
}

extension NoticeError: FailingError {
    var status: ExitCode { Status.refused }
    var failure: String { description }
}

extension KEVError: FailingError {
    var status: ExitCode { Status.input }
    var failure: String { description }
}

extension PolicyError: FailingError {
    var status: ExitCode { Status.input }
    var failure: String { "\(self)" }
}

extension FoldError: FailingError {
    var status: ExitCode { Status.database }
    var failure: String { "\(self)" }
}
