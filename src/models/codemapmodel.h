// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/catalog.h"
#include "models/statuslistmodel.h"

#include <QAbstractListModel>
#include <QSet>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace statusbook {

/// What CodeMapModel tells beside the roles of StatusListModel.
enum CodeMapRole {
    DimmedRole = Qt::UserRole + 0x100, ///< bool: the query does not match it
};

/// The map of all codes: a cell for each number of three digits that a catalog describes, under
/// the heading of its class, and a legend at the end. As numbers have three digits, there are at
/// most a thousand cells, however large the catalog is.
///
/// A cell is the entry that comes first by browse order (the registered meaning of a number) and
/// has IdRole, CodeRole, PhraseRole, ClassRole and StateRole. Headings and the legend are neither
/// enabled nor selectable; they have a text and, where it is that of a class, ClassRole.
class CodeMapModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Costs a pass over the headings of the catalog.
    void setCatalog(std::shared_ptr<const Catalog> catalog);
    /// Dims the cells whose code is not among `codes`; none without them.
    void setMatches(std::optional<QSet<QString>> codes);

    /// The row of the cell for a code, -1 where there is none.
    [[nodiscard]] int rowOf(QByteArrayView code) const;
    [[nodiscard]] bool isCell(int row) const;
    /// The heading above the cell of this row.
    [[nodiscard]] int headingOf(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        QString text {}; // of a heading
        StatusClass statusClass = StatusClass::None;
        std::optional<Status> status {}; // of a cell
        int meanings = 0;                // how many entries have its code
    };
    using Numbers = std::array<Row, 1000>;

    void append(Numbers &numbers, StatusClass statusClass);
    [[nodiscard]] QVariant cellData(const Row &row, int role) const;
    [[nodiscard]] bool isDimmed(const Status &status) const;

    std::shared_ptr<const Catalog> m_catalog;
    std::vector<Row> m_rows;
    std::optional<QSet<QString>> m_matches;
};

} // namespace statusbook
