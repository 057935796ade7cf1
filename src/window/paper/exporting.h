// SPDX-License-Identifier: MIT
#pragma once

#include "render/document.h"
#include "window/paper/paper.h"

#include <QObject>

#include <array>
#include <atomic>
#include <functional>
#include <memory>

class QThread;

namespace statusbook {

enum class ExportFormat { Html, Markdown, Pdf };
inline constexpr std::array exportFormats {ExportFormat::Html, ExportFormat::Markdown,
                                           ExportFormat::Pdf};

/// "html": the ending of its files.
[[nodiscard]] QLatin1StringView suffixOf(ExportFormat format);

struct ExportJob {
    EntryList entries; ///< read on the thread of the export
    ExportFormat format = ExportFormat::Html;
    QString path;
    DocumentOptions options;
};

/// Writes entries to files, on a thread of its own: to lay out a thousand pages takes seconds, and
/// Qt's documents and fonts may be used on any thread. The file appears when all of it is written;
/// until then, and where that fails, what was there before stays as it is.
class Exporting final : public QObject
{
    Q_OBJECT

public:
    explicit Exporting(QObject *parent = nullptr);
    /// Cancels.
    ~Exporting() override;

    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }

    /// One at a time: while one is being written this does nothing.
    void start(const ExportJob &job);
    /// Ends with cancelled(), within the time of a page.
    void cancel() { m_isCancelled = true; }

    /// The same on the calling thread. Why it could not be written, or empty. `goesOn` is asked
    /// again and again with how much is done, 0 to 1; where it is not true nothing is written.
    [[nodiscard]] static QString write(const ExportJob &job, const Paper::Style &style,
                                       const std::function<bool(double done)> &goesOn);

signals:
    /// 0 to 100, rising.
    void progressed(int percent);
    void exported(const QString &path);
    void failed(const QString &why);
    void cancelled();

private:
    void finish(const QString &path, const QString &problem, bool wasStopped);

    std::unique_ptr<QThread> m_thread; // null: nothing is being written
    std::atomic<bool> m_isCancelled = false;
};

} // namespace statusbook
