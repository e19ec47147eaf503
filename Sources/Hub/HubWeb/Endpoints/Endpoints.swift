/// Every endpoint that there is.
enum Endpoints {
    static let all: [Endpoint] =
        service + session + tokens + users + advisories + desk + devices + reviews + imports + cases + caseVerbs
        + notices + evidence + exports + fhir + intake + recalls + parts + calendars + webhooks
        + audit + changes

    /// Where the description of the API is.
    static let descriptionPath = "/api/v1/openapi.json"
}
