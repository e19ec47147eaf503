extension CaseCardModel: QuickModel {
    func member(_ name: String) -> Any? {
        switch name {
        case "address": TemplateText(address)
        case "number": TemplateText(number)
        case "title": TemplateText(title)
        case "priority": priority
        case "phase": phase
        case "due": due
        case "devices": TemplateText(devices)
        case "advisories": TemplateText(advisories)
        case "sides": sides
        case "changed": changed
        case "segments": segments
        default: nil
        }
    }
}

extension CaseCardModel.Side: QuickModel {
    func member(_ name: String) -> Any? {
        switch name {
        case "team": TemplateText(team)
        case "style": TemplateText(style)
        case "next": TemplateText(next)
        default: nil
        }
    }
}

extension CaseDeviceModel: QuickModel {
    func member(_ name: String) -> Any? {
        switch name {
        case "id": TemplateText(id)
        case "tag": TemplateText(tag)
        case "product": TemplateText(product)
        case "version": version.map(TemplateText.init)
        case "state": state
        case "reason": TemplateText(reason)
        case "notes": notes.map(TemplateText.init)
        case "address": TemplateText(address)
        case "group": TemplateText(group)
        case "mayChoose": mayChoose
        default: nil
        }
    }
}

extension OfferModel: QuickModel {
    func member(_ name: String) -> Any? {
        switch name {
        case "source": TemplateText(source)
        case "category": TemplateText(category)
        case "text": TemplateText(text)
        case "isIncomplete": isIncomplete
        case "isTaken": isTaken
        case "link": link
        default: nil
        }
    }
}

extension QuestionModel: QuickModel {
    func member(_ name: String) -> Any? {
        switch name {
        case "question": TemplateText(question)
        case "product": TemplateText(product)
        case "devices": TemplateText(devices)
        case "link": link
        default: nil
        }
    }
}

extension DutyModel: QuickModel {
    func member(_ name: String) -> Any? {
        switch name {
        case "text": TemplateText(text)
        case "due": due
        case "address": TemplateText(address)
        default: nil
        }
    }
}

extension BlockerModel: QuickModel {
    func member(_ name: String) -> Any? {
        switch name {
        case "text": TemplateText(text)
        case "advice": TemplateText(advice)
        case "address": TemplateText(address)
        default: nil
        }
    }
}

extension SourceModel: QuickModel {
    func member(_ name: String) -> Any? {
        switch name {
        case "trackingID": TemplateText(trackingID)
        case "publisher": TemplateText(publisher)
        case "title": TemplateText(title)
        case "revision": TemplateText(revision)
        case "address": TemplateText(address)
        default: nil
        }
    }
}

extension OwedModel: QuickModel {
    func member(_ name: String) -> Any? {
        switch name {
        case "text": TemplateText(text)
        case "title": TemplateText(title)
        case "address": TemplateText(address)
        case "priority": priority
        case "due": due
        case "team": team.map(TemplateText.init)
        case "style": TemplateText(style)
        default: nil
        }
    }
}

extension NewCaseModel: QuickModel {
    func member(_ name: String) -> Any? {
        switch name {
        case "title": TemplateText(title)
        case "address": TemplateText(address)
        case "phase": phase
        case "changed": changed
        case "isNew": isNew
        default: nil
        }
    }
}
