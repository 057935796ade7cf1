// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace statusbook {

/// What one library calls a status code.
struct Constant {
    QString library;   ///< "Go net/http"
    QString name;      ///< as it is written in code: "http.StatusNotFound"
    bool deprecated = false;
    QString bareName {}; ///< as it is defined: "StatusNotFound"

    friend bool operator==(const Constant &, const Constant &) = default;
};

/// The names of status codes in languages and libraries, from the bundled tables constants.tsv
/// and constants-sources.tsv. Registered codes and a few unofficial ones have some.
class Constants
{
public:
    /// The bundled tables; read at the first call.
    [[nodiscard]] static const Constants &bundled();

    Constants(QByteArrayView table, QByteArrayView sources);

    /// By library in the table's order, a library's preferred name first.
    [[nodiscard]] QList<Constant> of(QByteArrayView code) const;

    /// Their names, in the table's order.
    [[nodiscard]] QStringList libraries() const;

private:
    struct Library {
        QString name;
        QString form; // "http.{name}", "http.STATUS_CODES[{code}]"
    };
    QList<Library> m_libraries;
    QHash<QByteArrayView, QByteArrayView> m_rows; // code -> the rest of its row
};

} // namespace statusbook
