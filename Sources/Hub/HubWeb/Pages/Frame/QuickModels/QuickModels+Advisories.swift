extension NoteModel: QuickModel {
    func member(_ name: String) -> Any? {
        switch name {
        case "title": TemplateText(title)
        case "text": TemplateText(text)
        default: nil
        }
    }
}

extension VulnerabilityModel.Remedy: QuickModel {
    func member(_ name: String) -> Any? {
        switch name {
        case "category": TemplateText(category)
        case "text": TemplateText(text)
        default: nil
        }
    }
}

extension VulnerabilityScoreModel: QuickModel {
    func member(_ name: String) -> Any? {
        switch name {
        case "badge": badge
        case "vector": TemplateText(vector)
        case "holds": holds.map(TemplateText.init)
        case "conflict": conflict.map(TemplateText.init)
        default: nil
        }
    }
}

extension ClaimModel: QuickModel {
    func member(_ name: String) -> Any? {
        switch name {
        case "vendor": TemplateText(vendor)
        case "product": TemplateText(product)
        case "version": TemplateText(version)
        case "status": TemplateText(status)
        default: nil
        }
    }
}

extension TouchedModel: QuickModel {
    func member(_ name: String) -> Any? {
        switch name {
        case "tag": TemplateText(tag)
        case "address": TemplateText(address)
        case "product": TemplateText(product)
        case "place": TemplateText(place)
        case "verdict": verdict
        case "reason": TemplateText(reason)
        default: nil
        }
    }
}

extension TouchedProductModel: QuickModel {
    func member(_ name: String) -> Any? {
        switch name {
        case "name": TemplateText(name)
        case "address": TemplateText(address)
        case "version": version.map(TemplateText.init)
        case "devices": TemplateText(devices)
        case "verdict": verdict
        default: nil
        }
    }
}

extension StatusLineModel: QuickModel {
    func member(_ name: String) -> Any? {
        switch name {
        case "name": TemplateText(name)
        case "open": TemplateText(open)
        case "progress": TemplateText(progress)
        case "done": TemplateText(done)
        case "accepted": TemplateText(accepted)
        case "notApplicable": TemplateText(notApplicable)
        default: nil
        }
    }
}

extension RevisionModel: QuickModel {
    func member(_ name: String) -> Any? {
        switch name {
        case "number": TemplateText(number)
        case "date": date
        case "summary": TemplateText(summary)
        case "compare": compare.map(TemplateText.init)
        default: nil
        }
    }
}

extension AdvisoryLineModel: QuickModel {
    func member(_ name: String) -> Any? {
        switch name {
        case "id": TemplateText(id)
        case "address": TemplateText(address)
        case "title": TemplateText(title)
        case "trackingID": TemplateText(trackingID)
        case "publisher": TemplateText(publisher)
        case "released": released
        case "severity": severity
        case "touched": touched
        case "findings": findings.map(TemplateText.init)
        case "comments": comments.map(TemplateText.init)
        case "isUnread": isUnread
        default: nil
        }
    }
}

extension NewAdvisoryModel: QuickModel {
    func member(_ name: String) -> Any? {
        switch name {
        case "title": TemplateText(title)
        case "trackingID": TemplateText(trackingID)
        case "publisher": TemplateText(publisher)
        case "address": TemplateText(address)
        case "touched": touched
        default: nil
        }
    }
}
