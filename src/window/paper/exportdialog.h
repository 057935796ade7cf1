// SPDX-License-Identifier: MIT
#pragma once

#include "window/paper/exporting.h"

#include <QDialog>

#include <memory>
#include <optional>

namespace Ui {
class ExportDialog;
}

namespace statusbook {

/// What there is to export. Empty lists cannot be chosen.
struct ExportSources {
    std::optional<Status> current {};
    EntryList listed {};
    EntryList bookmarks {};
    EntryList everything {};
};

/// Asks what to export, in which format and to which file, and does it. It stays open while it is
/// written, where Cancel ends that, and where it failed; it closes when the file is there.
class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `folder` is where the file is proposed.
    ExportDialog(ExportSources sources, PageOptions page, const QString &folder,
                 QWidget *parent = nullptr);
    ~ExportDialog() override;

    /// Cancels an export, else closes.
    void reject() override;

signals:
    void exported(const QString &path);

private:
    enum class What { Current, Listed, Bookmarks, Everything };

    void fillWhat();
    void fillFormat();
    void connectAll();
    void begin();
    void end(const QString &told);
    void browse();
    void proposeName();
    void setSuffix();
    void check();
    void setRunning(bool isRunning);
    [[nodiscard]] What what() const;
    [[nodiscard]] ExportFormat format() const;
    [[nodiscard]] QString path() const;
    [[nodiscard]] ExportJob job() const;
    [[nodiscard]] const EntryList &listOf(What what) const;

    std::unique_ptr<Ui::ExportDialog> m_ui;
    ExportSources m_sources;
    PageOptions m_page;
    QString m_folder;
    bool m_isNamed = false; // the person named the file
    Exporting m_exporting;
};

} // namespace statusbook
