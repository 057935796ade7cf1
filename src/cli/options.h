// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

class QCommandLineParser;

namespace statusbook {

/// What an option's value, or a command's argument, is: completions offer it.
enum class Value {
    None,
    Words, ///< anything
    Number,
    Format,
    Code,
    Class, ///< or state
    File,
    Catalog, ///< a Markdown file
};

/// Names an option of either program in the table of them.
enum class OptionId {
    Format,
    Limit,
    Explain,
    Catalog,
    NoBundled,
    NoOwn,
    NewWindow,
    Service,
    Version,
    Help,
};

/// One option. The table of them is the only place that knows it: the parser, --help, the man pages
/// and the completions are made from it.
struct Option {
    OptionId id = OptionId::Help;
    QString name;   ///< "catalog"
    QString letter; ///< "h", empty where it has none
    Value value = Value::None;
    QString placeholder; ///< "FILE", empty where it takes none
    bool isRepeatable = false;
    QString summary; ///< for --help and completions: a few words
    QString details; ///< for the man page: sentences; `...` is set bold
};

[[nodiscard]] const Option &optionOf(OptionId id);
[[nodiscard]] QString nameOf(OptionId id);

/// "-h, --help", "--catalog FILE"
[[nodiscard]] QString formOf(const Option &option);

/// Makes the parser know these.
void addOptions(QCommandLineParser &parser, const QList<OptionId> &options);

} // namespace statusbook
