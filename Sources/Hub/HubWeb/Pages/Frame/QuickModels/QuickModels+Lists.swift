extension DeviceLineModel: QuickModel {
    func member(_ name: String) -> Any? {
        switch name {
        case "id": TemplateText(id)
        case "tag": TemplateText(tag)
        case "address": TemplateText(address)
        case "product": TemplateText(product)
        case "version": version.map(TemplateText.init)
        case "department": department.map(TemplateText.init)
        case "location": location.map(TemplateText.init)
        case "isPatients": isPatients
        case "isMissing": isMissing
        case "state": state
        case "mayMatch": mayMatch
        default: nil
        }
    }
}

extension ProductLineModel: QuickModel {
    func member(_ name: String) -> Any? {
        switch name {
        case "name": TemplateText(name)
        case "address": TemplateText(address)
        case "description": description.map(TemplateText.init)
        case "devices": TemplateText(devices)
        case "versions": TemplateText(versions)
        default: nil
        }
    }
}

extension AuditLineModel: QuickModel {
    func member(_ name: String) -> Any? {
        switch name {
        case "number": TemplateText(number)
        case "time": time
        case "who": TemplateText(who)
        case "whoAddress": TemplateText(whoAddress)
        case "kind": TemplateText(kind)
        case "subject": TemplateText(subject)
        case "subjectAddress": TemplateText(subjectAddress)
        case "details": TemplateText(details)
        case "hasDetails": hasDetails
        case "hash": TemplateText(hash)
        default: nil
        }
    }
}

extension ProductQuestionModel: QuickModel {
    func member(_ name: String) -> Any? {
        switch name {
        case "value": TemplateText(value)
        case "product": TemplateText(product)
        case "claim": TemplateText(claim)
        case "devices": TemplateText(devices)
        case "advisories": TemplateText(advisories)
        case "source": source
        case "reasons": reasons.map(TemplateText.init)
        case "sure": TemplateText(sure)
        case "search": TemplateText(search)
        case "mayReview": mayReview
        default: nil
        }
    }
}

extension OpenFactModel: QuickModel {
    func member(_ name: String) -> Any? {
        switch name {
        case "question": TemplateText(question)
        case "product": TemplateText(product)
        case "devices": TemplateText(devices)
        case "title": TemplateText(title)
        case "link": link
        default: nil
        }
    }
}
