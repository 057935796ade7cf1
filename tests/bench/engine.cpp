// SPDX-License-Identifier: MIT
#include "engine.h"

#include <algorithm>

namespace statusbook {

QStringList Engine::names()
{
    return {QStringLiteral("ours"), QStringLiteral("porter"), QStringLiteral("trigram"),
            QStringLiteral("scan")};
}

std::unique_ptr<Engine> Engine::make(const QString &name)
{
    if (name == QLatin1StringView("ours"))
        return makeOurs();
    if (name == QLatin1StringView("porter"))
        return makePorter();
    if (name == QLatin1StringView("trigram"))
        return makeTrigram();
    if (name == QLatin1StringView("scan"))
        return makeScan();
    return nullptr;
}

EntryReader::EntryReader(const QString &path) : m_file(path)
{
    if (!m_file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    const auto *begin = reinterpret_cast<const char *>(m_file.map(0, m_file.size()));
    if (begin == nullptr)
        qFatal("%s cannot be mapped", qPrintable(path));
    const QByteArrayView all(begin, m_file.size());
    m_rest = all.sliced(std::max<qsizetype>(all.indexOf("\n# "), 0));
}

bool EntryReader::next()
{
    if (!m_rest.startsWith("\n# "))
        return false;
    const qsizetype end = m_rest.indexOf("\n# ", 1);
    const QByteArrayView entry = end < 0 ? m_rest : m_rest.first(end);
    m_rest = end < 0 ? QByteArrayView() : m_rest.sliced(end);
    const qsizetype lineEnd = std::max<qsizetype>(entry.indexOf('\n', 1), 3);
    const QByteArrayView heading = entry.first(lineEnd).sliced(3);
    const qsizetype space = heading.indexOf(' ');
    m_code = space < 0 ? heading : heading.first(space);
    m_phrase = space < 0 ? QByteArrayView() : heading.sliced(space + 1);
    m_text = entry.sliced(lineEnd).trimmed();
    return true;
}

QList<QByteArray> typedWords(const QString &typed)
{
    const QByteArray text = typed.toUtf8().simplified();
    return text.isEmpty() ? QList<QByteArray>() : text.split(' ');
}

} // namespace statusbook
