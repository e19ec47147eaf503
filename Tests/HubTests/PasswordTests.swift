import Hub
import Store
import TestSupport
import Testing

@Suite("Passwords")
struct PasswordTests {
    static let cheap = PasswordHash.Cost(logRounds: 4, blockSize: 8, parallelism: 1)

    @Test("scrypt gives what RFC 7914, section 12, says")
    func vector() throws {
        // scrypt(P="", S="", N=16, r=1, p=1), the first 32 bytes of it.
        let cost = PasswordHash.Cost(logRounds: 4, blockSize: 1, parallelism: 1)
        let hash = try PasswordHash(password: "", salt: [], cost: cost)
        #expect(hash.text == "scrypt$ln=4,r=1,p=1$$d9ZXYjhleyA7GcpCwYoEl/FrSETjB0ro39/6P+3iFEI=")
    }

    @Test("a password matches what was kept of it, and nothing else does")
    func matching() throws {
        let hash = try PasswordHash(password: "correct horse", salt: [1, 2, 3], cost: Self.cheap)
        let kept = try #require(PasswordHash(text: hash.text))
        #expect(kept.matches("correct horse"))
        #expect(!kept.matches("correct horse ") && !kept.matches("") && !kept.matches("Correct horse"))
    }

    @Test("the same letters typed in two ways are one password")
    func normalised() throws {
        let hash = try PasswordHash(password: "r\u{E9}sum\u{E9}-123", salt: [9], cost: Self.cheap)
        #expect(hash.matches("re\u{301}sume\u{301}-123"))
    }

    @Test(
        "what is no hash is not taken for one",
        arguments: [
            "", "scrypt", "scrypt$ln=4,r=8,p=1$AA==", "bcrypt$ln=4,r=8,p=1$AA==$AA==", "scrypt$ln=40,r=8,p=1$AA==$AA==",
            "scrypt$ln=4,r=8,p=1$AA==$", "scrypt$ln=4,r=8$AA==$AA==",
        ])
    func unreadable(_ text: String) {
        #expect(PasswordHash(text: text) == nil)
    }

    @Test("the first start makes an administrator with a password for once, the second none")
    func firstStart() async throws {
        let store = try SutureStore.inMemory()
        var policy = AccountPolicy()
        policy.passwordCost = Self.cheap
        let accounts = Workplace(store: store, policy: policy).accounts
        let password = try #require(try await accounts.makeFirstAdministrator())
        #expect(password.count >= 16)
        #expect(try await accounts.makeFirstAdministrator() == nil)
        let signedIn = try await accounts.signIn(login: "admin", password: password)
        #expect(signedIn.principal.mustChangePassword)
        #expect(!signedIn.principal.may(.administer) && signedIn.principal.may(.ownAccount))
    }
}
