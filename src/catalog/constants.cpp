// SPDX-License-Identifier: MIT
#include "catalog/constants.h"

#include "catalog/bundled.h"

#include <utility>

namespace statusbook {

namespace {

QByteArrayView cut(QByteArrayView &text, char separator)
{
    const qsizetype at = text.indexOf(separator);
    const QByteArrayView head = at < 0 ? text : text.first(at);
    text = at < 0 ? QByteArrayView() : text.sliced(at + 1);
    return head;
}

} // namespace

const Constants &Constants::bundled()
{
    static const Constants constants(bundledText(u"constants.tsv"),
                                     bundledText(u"constants-sources.tsv"));
    return constants;
}

Constants::Constants(QByteArrayView table, QByteArrayView sources)
{
    QHash<QByteArrayView, Library> libraries;
    cut(sources, '\n');
    while (!sources.isEmpty()) {
        QByteArrayView row = cut(sources, '\n');
        const QByteArrayView column = cut(row, '\t');
        const QString name = QString::fromUtf8(cut(row, '\t'));
        libraries.insert(column, {name, QString::fromUtf8(cut(row, '\t'))});
    }
    QByteArrayView head = cut(table, '\n');
    cut(head, '\t');
    while (!head.isEmpty()) {
        if (const auto library = libraries.constFind(cut(head, '\t')); library != libraries.cend())
            m_libraries.append(*library);
    }
    while (!table.isEmpty()) {
        QByteArrayView row = cut(table, '\n');
        const QByteArrayView code = cut(row, '\t');
        m_rows.insert(code, row);
    }
}

QList<Constant> Constants::of(QByteArrayView code) const
{
    QList<Constant> constants;
    QByteArrayView row = m_rows.value(code);
    for (const Library &library : m_libraries) {
        QByteArrayView names = cut(row, '\t');
        while (!names.isEmpty()) {
            QByteArrayView name = cut(names, '|');
            const bool deprecated = name.startsWith('~');
            if (deprecated)
                name = name.sliced(1);
            QString written = library.form;
            const QString bareName = QString::fromUtf8(name);
            written.replace(QStringLiteral("{name}"), bareName);
            written.replace(QStringLiteral("{code}"), QString::fromUtf8(code));
            constants.append({library.name, written, deprecated, bareName});
        }
    }
    return constants;
}

QStringList Constants::libraries() const
{
    QStringList names;
    for (const Library &library : m_libraries)
        names.append(library.name);
    return names;
}

} // namespace statusbook
