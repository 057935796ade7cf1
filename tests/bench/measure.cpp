// SPDX-License-Identifier: MIT
#include "measure.h"

#include "engine.h"

#include <QElapsedTimer>

#include <algorithm>
#include <array>
#include <cmath>

namespace statusbook {

namespace {

constexpr double mebibyte = 1024 * 1024;

struct Memory {
    double resident = 0; // RssAnon + RssFile, in MiB
    double peak = 0;     // VmHWM
};

Memory memory()
{
    QFile file(QStringLiteral("/proc/self/status"));
    Memory result;
    if (!file.open(QIODevice::ReadOnly))
        return result;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const double mib = line.mid(line.indexOf(':') + 1).chopped(line.endsWith("kB") ? 2 : 0)
                               .trimmed().toDouble() / 1024;
        if (line.startsWith("RssAnon:") || line.startsWith("RssFile:"))
            result.resident += mib;
        else if (line.startsWith("VmHWM:"))
            result.peak = mib;
    }
    return result;
}

// So that no engine pays for the disk.
void readIntoPageCache(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    std::vector<char> block(1 << 20);
    while (file.read(block.data(), qint64(block.size())) > 0) { }
}

double medianOfThree(Engine &engine, const QString &key, qsizetype limit)
{
    std::array<double, 3> times {};
    for (double &time : times) {
        QElapsedTimer timer;
        timer.start();
        const qsizetype found = engine.search(key, limit);
        time = double(timer.nsecsElapsed()) / 1e6;
        if (found > limit)
            qFatal("%lld answers to '%s'", qlonglong(found), qPrintable(key));
    }
    std::sort(times.begin(), times.end());
    return times[1];
}

} // namespace

Measurement measure(const QString &name, const QString &catalogPath, const QStringList &keys,
                    qsizetype limit)
{
    readIntoPageCache(catalogPath);
    const std::unique_ptr<Engine> engine = Engine::make(name);
    Measurement result;
    result.engine = name;
    const Memory before = memory();
    QElapsedTimer timer;
    timer.start();
    result.entries = engine->build(catalogPath);
    result.buildSeconds = double(timer.nsecsElapsed()) / 1e9;
    const Memory after = memory();
    result.residentMiB = after.resident - before.resident;
    result.peakMiB = after.peak - before.resident;
    result.databaseMiB = double(engine->databaseBytes()) / mebibyte;
    result.milliseconds.reserve(size_t(keys.size()));
    for (const QString &key : keys)
        result.milliseconds.push_back(medianOfThree(*engine, key, limit));
    return result;
}

double percentile(std::vector<double> values, double part)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const auto rank = size_t(std::max(std::ceil(part * double(values.size())) - 1, 0.0));
    return values[std::min(rank, values.size() - 1)];
}

QString tableHeader()
{
    return QStringLiteral("engine\tentries\tbuild_seconds\tresident_mib\tp50_ms\tp99_ms\tmax_ms\t"
                          "db_mib\tpeak_mib");
}

QString tableRow(const Measurement &m)
{
    const auto fixed = [](double value) { return QString::number(value, 'f', 3); };
    const QStringList cells {m.engine,
                             QString::number(m.entries),
                             fixed(m.buildSeconds),
                             fixed(m.residentMiB),
                             fixed(percentile(m.milliseconds, 0.5)),
                             fixed(percentile(m.milliseconds, 0.99)),
                             fixed(percentile(m.milliseconds, 1)),
                             fixed(m.databaseMiB),
                             fixed(m.peakMiB)};
    return cells.join(u'\t');
}

QString comparison(const Measurement &ours, const Measurement &porter)
{
    const size_t count = std::min(ours.milliseconds.size(), porter.milliseconds.size());
    size_t slower = 0;
    double worst = 0;
    for (size_t i = 0; i < count; ++i) {
        const double ratio = ours.milliseconds[i] / std::max(porter.milliseconds[i], 1e-6);
        slower += ratio > 1 ? 1 : 0;
        worst = std::max(worst, ratio);
    }
    return QStringLiteral("slower_than_porter: %1 of %2 keys, worst ratio %3")
        .arg(slower).arg(count).arg(worst, 0, 'f', 2);
}

QByteArray serialized(const Measurement &m)
{
    QByteArray lines = QByteArray::number(m.entries) + '\n';
    for (const double value : {m.buildSeconds, m.residentMiB, m.databaseMiB, m.peakMiB})
        lines += QByteArray::number(value, 'g', 17) + '\n';
    for (const double value : m.milliseconds)
        lines += QByteArray::number(value, 'g', 17) + '\n';
    return lines;
}

Measurement deserialized(const QByteArray &lines)
{
    const QList<QByteArray> values = lines.trimmed().split('\n');
    if (values.size() < 5)
        qFatal("a child process wrote no measurement");
    Measurement m;
    m.entries = values[0].toUInt();
    m.buildSeconds = values[1].toDouble();
    m.residentMiB = values[2].toDouble();
    m.databaseMiB = values[3].toDouble();
    m.peakMiB = values[4].toDouble();
    for (const QByteArray &value : values.sliced(5))
        m.milliseconds.push_back(value.toDouble());
    return m;
}

} // namespace statusbook
