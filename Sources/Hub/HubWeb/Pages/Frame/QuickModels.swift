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
