extension BadgeModel: QuickModel {
    func member(_ name: String) -> Any? {
        switch name {
        case "word": TemplateText(word)
        case "style": TemplateText(style)
        default: nil
        }
    }
}

extension TimeModel: QuickModel {
    func member(_ name: String) -> Any? {
        switch name {
        case "iso": TemplateText(iso)
        case "text": TemplateText(text)
        case "isDay": isDay
        default: nil
        }
    }
}

extension DueModel: QuickModel {
    func member(_ name: String) -> Any? {
        switch name {
        case "time": time
        case "words": TemplateText(words)
        case "isOverdue": isOverdue
        case "isNear": isNear
        case "badge": badge
        default: nil
        }
    }
}

extension LinkModel: QuickModel {
    func member(_ name: String) -> Any? {
        switch name {
        case "address": TemplateText(address)
        case "label": TemplateText(label)
        default: nil
        }
    }
}

extension SegmentModel: QuickModel {
    func member(_ name: String) -> Any? {
        switch name {
        case "start": TemplateText(start)
        case "width": TemplateText(width)
        case "style": TemplateText(style)
        default: nil
        }
    }
}

extension OptionModel: QuickModel {
    func member(_ name: String) -> Any? {
        switch name {
        case "value": TemplateText(value)
        case "label": TemplateText(label)
        case "hint": hint.map(TemplateText.init)
        case "isChosen": isChosen
        default: nil
        }
    }
}

extension FilterModel: QuickModel {
    func member(_ name: String) -> Any? {
        switch name {
        case "label": TemplateText(label)
        case "count": count.map(TemplateText.init)
        case "address": TemplateText(address)
        case "isHere": isHere
        default: nil
        }
    }
}

extension FigureModel: QuickModel {
    func member(_ name: String) -> Any? {
        switch name {
        case "number": TemplateText(number)
        case "label": TemplateText(label)
        case "style": TemplateText(style)
        case "address": address.map(TemplateText.init)
        case "isShown": isShown
        default: nil
        }
    }
}

extension MenuItem: QuickModel {
    func member(_ name: String) -> Any? {
        switch name {
        case "title": TemplateText(title)
        case "address": TemplateText(address)
        case "letter": TemplateText(letter)
        case "isHere": isHere
        default: nil
        }
    }
}

extension FactLineModel: QuickModel {
    func member(_ name: String) -> Any? {
        switch name {
        case "title": TemplateText(title)
        case "value": TemplateText(value)
        default: nil
        }
    }
}

extension TimelineLine: QuickModel {
    func member(_ name: String) -> Any? {
        switch name {
        case "sequence": TemplateText(String(sequence))
        case "time": time
        case "who": TemplateText(who)
        case "text": TemplateText(text)
        default: nil
        }
    }
}
