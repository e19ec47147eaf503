public import Triage

extension Case {
    /// The next moment after another at which a `tick` can bring something about; nil when there is none.
    ///
    /// It saves the clock from looking at every case every time. It takes for granted that the case was ticked at the
    /// moment given; after a change of the case it has to be asked again.
    public func nextTick(after moment: Instant, policy: CasePolicy = CasePolicy()) -> Instant? {
        deadlines(policy: policy, isClosed: isClosed).flatMap { [$0.nearFrom, $0.due] }.filter { $0 > moment }.min()
    }
}
