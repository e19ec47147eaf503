extension SutureStore {
    /// Figures over everything.
    public var reports: ReportRepository { ReportRepository(driver: driver) }
}
