// SPDX-License-Identifier: MIT
#include "search/entrynames.h"

#include <array>
#include <cctype>

namespace statusbook {

namespace {

// What people call a property that a fact states by how its value begins.
struct PropertyName {
    QByteArrayView fact;
    QByteArrayView beginning;
    QByteArrayView name;
};
constexpr std::array<PropertyName, 12> propertyNames {{
    {"Cacheable", "by default", "cacheable"},
    {"Cacheable", "by default", "cacheable by default"},
    {"Cacheable", "never", "not cacheable"},
    {"Cacheable", "never", "never cached"},
    {"Content", "none", "no body"},
    {"Content", "none", "without content"},
    {"Method", "kept", "redirect keeps method"},
    {"Method", "kept", "redirect preserves method"},
    {"Method", "POST may become GET", "redirect changes method"},
    {"Method", "a POST may become GET", "redirect changes method"},
    {"Retry", "yes", "retryable"},
    {"Retry", "yes", "safe to retry"},
}};

void addFields(QList<EntryName> &names, QByteArrayView value, NameKind kind)
{
    const QList<FactItem> items = factItems(value);
    for (const FactItem &item : items)
        names.append({plainInline(item.text), kind, items.size()});
}

} // namespace

QList<EntryName> entryNames(const Status &status, const StatusText &text)
{
    QList<EntryName> names;
    // A substatus has no reason phrase of its own: it never goes over the wire.
    names.append({status.phrase().toByteArray(),
                  status.code().contains('.') ? NameKind::AlsoCalled : NameKind::Phrase, 1});
    for (const Fact &fact : text.facts) {
        if (fact.name == "Also called") {
            for (const FactItem &item : factItems(fact.value))
                names.append({plainInline(item.text), NameKind::AlsoCalled, 1});
        } else if (fact.name == "Found by") {
            for (const FactItem &item : factItems(fact.value))
                names.append({item.text.toByteArray(), NameKind::FoundBy, 1});
        } else if (fact.name == "Required fields") {
            addFields(names, fact.value, NameKind::RequiredField);
        } else if (fact.name == "Related fields") {
            addFields(names, fact.value, NameKind::RelatedField);
        } else if (fact.name == "Defined by" && !isRegistered(status.state())) {
            names.append({definerIn(fact.value), NameKind::Origin, 1});
        }
        for (const PropertyName &property : propertyNames) {
            if (fact.name == property.fact && fact.value.startsWith(property.beginning))
                names.append({property.name.toByteArray(), NameKind::Property, 1});
        }
    }
    return names;
}

QByteArray squashed(QByteArrayView constant)
{
    QByteArray result;
    result.reserve(constant.size());
    for (const char c : constant) {
        if (std::isalnum(uchar(c)))
            result += char(std::tolower(uchar(c)));
    }
    return result;
}

QByteArray wordsOfConstant(QByteArrayView constant)
{
    QByteArray words;
    for (qsizetype i = 0; i < constant.size(); ++i) {
        const auto c = uchar(constant[i]);
        if (!std::isalnum(c)) {
            words += ' ';
            continue;
        }
        if (i > 0) {
            const auto before = uchar(constant[i - 1]);
            const bool lowerToUpper = std::islower(before) && std::isupper(c);
            const bool digitBorder = std::isalnum(before) && std::isdigit(before) != std::isdigit(c);
            const bool lastCapital = std::isupper(before) && std::isupper(c)
                && i + 1 < constant.size() && std::islower(uchar(constant[i + 1]));
            if (lowerToUpper || digitBorder || lastCapital)
                words += ' ';
        }
        words += char(std::tolower(c));
    }
    return words;
}

} // namespace statusbook
