// SPDX-License-Identifier: MIT
#include "cli/command.h"

#include "cli/checkcommand.h"
#include "cli/explaincommand.h"
#include "cli/listcommand.h"
#include "cli/searchcommand.h"
#include "cli/showcommand.h"

namespace statusbook {

const std::vector<std::unique_ptr<Command>> &commands()
{
    static const auto list = [] {
        std::vector<std::unique_ptr<Command>> made;
        made.push_back(std::make_unique<ShowCommand>());
        made.push_back(std::make_unique<SearchCommand>());
        made.push_back(std::make_unique<ListCommand>());
        made.push_back(std::make_unique<ExplainCommand>());
        made.push_back(std::make_unique<CheckCommand>());
        return made;
    }();
    return list;
}

QString nameOf(Format format)
{
    switch (format) {
    case Format::Text:
        return QStringLiteral("text");
    case Format::Markdown:
        return QStringLiteral("markdown");
    case Format::Html:
        return QStringLiteral("html");
    case Format::Json:
        return QStringLiteral("json");
    case Format::Tsv:
        return QStringLiteral("tsv");
    }
    Q_UNREACHABLE();
}

} // namespace statusbook
