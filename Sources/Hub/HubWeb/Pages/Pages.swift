/// Every page that there is, those of the menu in its order.
enum Pages {
    static let all: [PageRoute] =
        today + cases + caseVerbs + notices + contacts + personal + advisories + devices + products + review
        + work + reports + imports + intake + audit + settings + exchange + signIn
}
