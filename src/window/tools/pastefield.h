// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>

namespace statusbook {

/// Takes text that was copied from a terminal or a log, in a fixed font and as its lines are.
/// Takes only the beginning of a long one: laying out a single line costs a window's thread about
/// a second for each million characters.
class PasteField final : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// In UTF-16 code units, some thousand lines of a log.
    static constexpr qsizetype longestText = 256LL * 1024;

    explicit PasteField(QWidget *parent = nullptr);

    /// Replaces what is there, as one step that can be undone.
    void replaceText(const QString &text);
    /// Some of what was pasted is missing.
    [[nodiscard]] bool wasCut() const { return m_wasCut; }
    /// Selects a line (from 1) and shows it.
    void goToLine(int line);

protected:
    void insertFromMimeData(const QMimeData *source) override;

private:
    void insert(QTextCursor cursor, QString text);

    bool m_wasCut = false;
};

} // namespace statusbook
