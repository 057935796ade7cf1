// SPDX-License-Identifier: MIT
#include "window/paper/exporting.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QThread>

namespace statusbook {

namespace {

constexpr double pageMargin = 20; // millimetres

bool writePdf(QSaveFile &file, const ExportJob &job, const Paper::Style &style,
              const std::function<bool(double)> &goesOn)
{
    QPdfWriter pdf(&file);
    const bool isLetter = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    pdf.setPageSize(QPageSize(isLetter ? QPageSize::Letter : QPageSize::A4));
    pdf.setPageMargins(QMarginsF(pageMargin, pageMargin, pageMargin, pageMargin),
                       QPageLayout::Millimeter);
    pdf.setTitle(job.options.title);
    pdf.setCreator(QStringLiteral("Statusbook"));
    Paper paper(pdf, style, job.options.title);
    if (!paper.begin())
        return false;
    const auto total = double(job.entries.size);
    for (qsizetype i = 0; i < job.entries.size; ++i) {
        const bool goes = paper.add(toHtml(job.entries.at(i), job.options.page), [&] {
            return file.error() == QFileDevice::NoError && goesOn(double(i) / total);
        });
        if (!goes)
            return false;
    }
    return paper.end() && goesOn(1);
}

bool writeText(QSaveFile &file, const ExportJob &job, const std::function<bool(double)> &goesOn)
{
    const DocumentSink sink = [&](const QString &piece, double done) {
        const QByteArray bytes = piece.toUtf8();
        return file.write(bytes) == bytes.size() && goesOn(done);
    };
    return job.format == ExportFormat::Html ? writeHtml(job.entries, job.options, sink)
                                            : writeMarkdown(job.entries, job.options, sink);
}

} // namespace

QLatin1StringView suffixOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Html:
        return QLatin1StringView("html");
    case ExportFormat::Markdown:
        return QLatin1StringView("md");
    case ExportFormat::Pdf:
        return QLatin1StringView("pdf");
    }
    Q_UNREACHABLE();
}

Exporting::Exporting(QObject *parent) : QObject(parent) {}

Exporting::~Exporting()
{
    m_isCancelled = true;
    if (m_thread)
        m_thread->wait();
}

QString Exporting::write(const ExportJob &job, const Paper::Style &style,
                         const std::function<bool(double)> &goesOn)
{
    const QFileInfo info(job.path);
    if (info.isDir())
        return tr("“%1” is a folder.").arg(job.path);
    if (info.exists() && !info.isFile())
        return tr("“%1” is no regular file.").arg(job.path);
    if (!info.dir().exists())
        return tr("There is no folder “%1”.").arg(info.path());
    QSaveFile file(job.path);
    const auto problem = [&] {
        return tr("“%1” cannot be written: %2.").arg(job.path, file.errorString());
    };
    if (!file.open(QIODevice::WriteOnly))
        return problem();
    bool wasStopped = false;
    const auto ask = [&](double done) {
        wasStopped = !goesOn(done);
        return !wasStopped;
    };
    const bool isWhole = job.format == ExportFormat::Pdf ? writePdf(file, job, style, ask)
                                                         : writeText(file, job, ask);
    if (wasStopped)
        return {}; // QSaveFile takes away what was written
    // Qt has no words for a write that the disk took only a part of.
    if (!isWhole || !file.flush() || file.error() != QFileDevice::NoError)
        return tr("“%1” could not be written as a whole; the disk may be full.").arg(job.path);
    return file.commit() ? QString() : problem();
}

void Exporting::start(const ExportJob &job)
{
    if (m_thread)
        return;
    m_isCancelled = false;
    m_thread.reset(QThread::create([this, job, style = Paper::Style::ofApplication()] {
        int told = -1;
        bool wasStopped = false;
        const QString problem = write(job, style, [&](double done) {
            if (const int percent = int(100 * done); percent > told)
                emit progressed(told = percent);
            wasStopped = m_isCancelled;
            return !wasStopped;
        });
        QMetaObject::invokeMethod(this, [this, path = job.path, problem, wasStopped] {
            finish(path, problem, wasStopped);
        });
    }));
    m_thread->start();
}

void Exporting::finish(const QString &path, const QString &problem, bool wasStopped)
{
    m_thread->wait();
    m_thread.reset();
    if (!problem.isEmpty())
        emit failed(problem);
    else if (wasStopped)
        emit cancelled();
    else
        emit exported(path);
}

} // namespace statusbook
