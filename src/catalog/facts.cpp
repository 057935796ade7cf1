// SPDX-License-Identifier: MIT
#include "catalog/facts.h"

#include <algorithm>

namespace statusbook {

bool isFactName(QByteArrayView name)
{
    return std::find(factNames.begin(), factNames.end(), name) != factNames.end();
}

std::optional<Fact> parseFact(QByteArrayView line)
{
    line = line.trimmed();
    if (line.size() < 2 || (line[0] != '-' && line[0] != '*') || line[1] != ' ')
        return {};
    line = line.sliced(2);
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0)
        return {};
    return Fact {line.first(colon).trimmed(), line.sliced(colon + 1).trimmed()};
}

namespace {

FactItem splitRemark(QByteArrayView item)
{
    item = item.trimmed();
    if (!item.endsWith(')'))
        return {item, {}};
    int depth = 0;
    for (qsizetype i = item.size() - 1; i > 0; --i) {
        depth += item[i] == ')' ? 1 : item[i] == '(' ? -1 : 0;
        if (depth == 0) {
            // "[RFC 9110](https://...)" is a link, not a remark.
            if (item[i - 1] != ' ')
                return {item, {}};
            return {item.first(i).trimmed(), item.sliced(i + 1).chopped(1)};
        }
    }
    return {item, {}};
}

} // namespace

QList<FactItem> factItems(QByteArrayView value)
{
    QList<FactItem> items;
    int depth = 0;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= value.size(); ++i) {
        if (i == value.size() || (value[i] == ';' && depth <= 0)) {
            const FactItem item = splitRemark(value.sliced(begin, i - begin));
            if (!item.text.isEmpty())
                items.append(item);
            begin = i + 1;
        } else {
            depth += value[i] == '(' ? 1 : value[i] == ')' ? -1 : 0;
        }
    }
    return items;
}

QByteArray plainInline(QByteArrayView markdown)
{
    const auto isMark = [](char c) { return c == '[' || c == ']' || c == '*' || c == '`' || c == '\\'; };
    if (std::none_of(markdown.begin(), markdown.end(), isMark))
        return markdown.toByteArray();
    QByteArray plain;
    plain.reserve(markdown.size());
    for (qsizetype i = 0; i < markdown.size(); ++i) {
        const char c = markdown[i];
        if (c == '\\' && i + 1 < markdown.size()) {
            plain += markdown[++i];
        } else if (c == '`') {
            const qsizetype end = markdown.indexOf('`', i + 1);
            plain += markdown.sliced(i + 1, (end < 0 ? markdown.size() : end) - i - 1);
            i = end < 0 ? markdown.size() : end;
        } else if (c == ']' && i + 1 < markdown.size() && markdown[i + 1] == '(') {
            const qsizetype end = markdown.indexOf(')', i);
            i = end < 0 ? markdown.size() : end;
        } else if (c != '[' && c != ']' && c != '*') {
            plain += c;
        }
    }
    return plain;
}

QByteArray definerIn(QByteArrayView definedBy)
{
    QByteArray plain = plainInline(definedBy);
    const auto remark = std::find_if(plain.cbegin(), plain.cend(), [](char c) {
        return c == ',' || c == ';' || c == '(';
    });
    plain.truncate(remark - plain.cbegin());
    return plain.trimmed();
}

} // namespace statusbook
