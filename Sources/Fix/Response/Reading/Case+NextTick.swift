public import Triage

extension Case {
    /// The next moment after another at which a `tick` can bring something about; nil when there is none.
    ///
    /// It saves the clock from looking at every case every time. A change of the case may bring it nearer.
    public func nextTick(after moment: Instant, policy: CasePolicy = CasePolicy()) -> Instant? {
        deadlines(policy: policy).flatMap { [$0.nearFrom, $0.due] }.filter { $0 > moment }.min()
    }
}
