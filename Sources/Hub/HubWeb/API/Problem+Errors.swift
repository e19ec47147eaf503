import CSAF
import Exchange
import HTTPTypes
import Hub
import Response
import Store

extension Problem {
    /// What an error of the domain, the hub or the store means to whoever sent the request.
    init(_ error: any Error) {
        switch error {
        case let problem as Problem: self = problem
        case let error as AccessError: self.init(error)
        case let error as AccountError: self.init(error)
        case let error as Refusal: self.init(error)
        case let error as CaseError: self.init(error)
        case let error as ContactError: self.init(error)
        case let error as NoticeError: self.init(error)
        case let error as ExchangeError: self.init(error)
        case let error as WorkOrders.Problem: self.init(.conflict, "not-agreed", error.description)
        case let error as WorkOrderMapping.Unusable:
            self.init(.unprocessableContent, "mapping-unusable", error.description)
        case let error as VEXError: self.init(.conflict, "nothing-to-say", error.description)
        case let error as StoreError: self.init(error)
        case let error as DeskError: self.init(error)
        case let error as FetchError: self.init(.unprocessableContent, error.code, error.description)
        case let error as FileError:
            self.init(
                error.code == .diskFull ? .noRoom : .unprocessableContent, error.code.rawValue, "\(error)")
        default:
            self.init(.internalServerError, "internal", "Something went wrong here. It was logged under this request.")
        }
    }

    private init(_ error: AccessError) {
        let status: HTTPResponse.Status
        switch error {
        case .wrongCredentials, .notSignedIn, .expired: status = .unauthorized
        case .locked: status = .tooManyRequests
        case .passwordMustChange, .notAllowed, .scopeMissing, .forged: status = .forbidden
        }
        self.init(status, error.code, error.description)
        if status == .unauthorized { headers[.wwwAuthenticate] = "Bearer realm=\"suture\"" }
        if case .locked(let seconds) = error { headers[.retryAfter] = String(seconds) }
    }

    private init(_ error: AccountError) {
        switch error {
        case .noSuchUser, .noSuchToken: self.init(.notFound, error.code, error.description)
        case .loginTaken, .lastAdministrator: self.init(.conflict, error.code, error.description)
        case .changedMeanwhile: self.init(.preconditionFailed, error.code, error.description)
        default: self.init(.unprocessableContent, error.code, error.description)
        }
    }

    private init(_ refusal: Refusal) {
        self.init(.conflict, refusal.code.rawValue, refusal.description)
        if !refusal.devices.isEmpty { more = [("devices", .strings(refusal.devices))] }
    }

    private init(_ error: CaseError) {
        switch error {
        case .noSuchCase: self.init(.notFound, error.code, error.description)
        case .changedMeanwhile: self.init(.preconditionFailed, error.code, error.description)
        case .alreadyOpen(_, let id):
            self.init(.conflict, error.code, error.description, more: [("case", .integer(id))])
        default: self.init(.unprocessableContent, error.code, error.description)
        }
    }

    private init(_ error: ExchangeError) {
        switch error {
        case .noSuchWebhook, .noSuchCalendar, .noSuchSBOM: self.init(.notFound, error.code, error.description)
        case .changedMeanwhile: self.init(.preconditionFailed, error.code, error.description)
        case .issuerMissing: self.init(.conflict, error.code, error.description)
        case .noKey: self.init(.serviceUnavailable, error.code, error.description)
        case .unreadable(_, let pointer):
            self.init(
                .unprocessableContent, error.code, error.description, pointer: pointer.isEmpty ? nil : pointer)
        default: self.init(.unprocessableContent, error.code, error.description)
        }
    }

    private init(_ error: DeskError) {
        switch error {
        case .takenOut: self.init(.gone, error.code, error.description)
        case .inOpenCase, .notOut: self.init(.conflict, error.code, error.description)
        case .noSuchComment: self.init(.notFound, error.code, error.description)
        case .textMissing, .textTooLong: self.init(.unprocessableContent, error.code, error.description)
        }
    }

    private init(_ error: ContactError) {
        switch error {
        case .noSuchContact: self.init(.notFound, error.code, error.description)
        case .badSheet: self.init(.unprocessableContent, error.code, error.description)
        case .keyMissing, .keyWrong, .noKeyFile, .damaged:
            self.init(.serviceUnavailable, error.code, "Contact data cannot be read now. An administrator has to look.")
        }
    }

    private init(_ error: NoticeError) {
        self.init(error == .noSuchLink ? .notFound : .conflict, error.code, error.description)
    }

    private init(_ error: StoreError) {
        switch error.code {
        case .notFound: self.init(.notFound, error.code.rawValue, error.description)
        case .locked: self.init(.serviceUnavailable, error.code.rawValue, error.description)
        case .diskFull: self.init(.noRoom, error.code.rawValue, error.description)
        default:
            self.init(
                .internalServerError, error.code.rawValue,
                "The database could not do this. It was logged under this request.")
        }
    }
}
