// SPDX-License-Identifier: MIT
#include "cli/options.h"

#include <QCommandLineParser>

#include <algorithm>

namespace statusbook {

namespace {

const QList<Option> &allOptions()
{
    static const QList<Option> options {
        {OptionId::Format, QStringLiteral("format"), {}, Value::Format, QStringLiteral("FORMAT"),
         false, QStringLiteral("write text, markdown, html, json or tsv"),
         QStringLiteral("Write the results in FORMAT: `text` for people, which is the default, "
                        "`markdown`, `html`, `json` or `tsv`, as far as the command has it.")},
        {OptionId::Limit, QStringLiteral("limit"), {}, Value::Number, QStringLiteral("N"), false,
         QStringLiteral("write no more than N results"),
         QStringLiteral("Write no more than N results, the first ones.")},
        {OptionId::Explain, QStringLiteral("explain"), {}, Value::None, {}, false,
         QStringLiteral("say of each result why it was found"),
         QStringLiteral("Say of each result, on standard error, why it was found and stands where "
                        "it does.")},
        {OptionId::Catalog, QStringLiteral("catalog"), {}, Value::Catalog, QStringLiteral("FILE"),
         true, QStringLiteral("read entries from FILE too"),
         QStringLiteral("Read entries from FILE too. May be given several times.")},
        {OptionId::NoBundled, QStringLiteral("no-bundled"), {}, Value::None, {}, false,
         QStringLiteral("leave out the bundled reference"),
         QStringLiteral("Leave out the bundled reference.")},
        {OptionId::NoOwn, QStringLiteral("no-own"), {}, Value::None, {}, false,
         QStringLiteral("leave out your own catalogs and notes"),
         QStringLiteral("Leave out the catalogs and notes in your own folder; for scripts whose "
                        "result must not depend on them.")},
        {OptionId::NewWindow, QStringLiteral("new-window"), {}, Value::None, {}, false,
         QStringLiteral("open a window even where one is open"),
         QStringLiteral("Open a window of its own, even where one is open already.")},
        {OptionId::Service, QStringLiteral("service"), {}, Value::None, {}, false,
         QStringLiteral("wait for what D-Bus says"),
         QStringLiteral("Started by D-Bus, which says what for.")},
        {OptionId::Version, QStringLiteral("version"), QStringLiteral("v"), Value::None, {}, false,
         QStringLiteral("print the version"), QStringLiteral("Print the version, and end.")},
        {OptionId::Help, QStringLiteral("help"), QStringLiteral("h"), Value::None, {}, false,
         QStringLiteral("print help"), QStringLiteral("Print help, and end.")},
    };
    return options;
}

} // namespace

const Option &optionOf(OptionId id)
{
    const QList<Option> &all = allOptions();
    return *std::find_if(all.begin(), all.end(), [id](const Option &o) { return o.id == id; });
}

QString nameOf(OptionId id)
{
    return optionOf(id).name;
}

QString formOf(const Option &option)
{
    QString form = u"--" + option.name;
    if (!option.letter.isEmpty())
        form.prepend(u'-' + option.letter + u", ");
    if (!option.placeholder.isEmpty())
        form += u' ' + option.placeholder;
    return form;
}

void addOptions(QCommandLineParser &parser, const QList<OptionId> &options)
{
    for (const OptionId id : options) {
        const Option &option = optionOf(id);
        QStringList names {option.name};
        if (!option.letter.isEmpty())
            names.append(option.letter);
        parser.addOption({names, option.summary, option.placeholder});
    }
}

} // namespace statusbook
