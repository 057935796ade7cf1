// SPDX-License-Identifier: MIT
#include "models/codemapmodel.h"

#include "search/codepattern.h"

namespace statusbook {

namespace {

size_t numberOf(QByteArrayView code)
{
    const auto digit = [&](qsizetype at) { return size_t(code[at] - '0'); };
    return digit(0) * 100 + digit(1) * 10 + digit(2);
}

constexpr StatusClass groups[] {
    StatusClass::Informational, StatusClass::Successful,  StatusClass::Redirection,
    StatusClass::ClientError,   StatusClass::ServerError, StatusClass::None,
};

constexpr const char *headings[] {
    QT_TRANSLATE_NOOP("statusbook::CodeMapModel", "Outside the classes"),
    QT_TRANSLATE_NOOP("statusbook::CodeMapModel", "1xx Informational"),
    QT_TRANSLATE_NOOP("statusbook::CodeMapModel", "2xx Successful"),
    QT_TRANSLATE_NOOP("statusbook::CodeMapModel", "3xx Redirection"),
    QT_TRANSLATE_NOOP("statusbook::CodeMapModel", "4xx Client error"),
    QT_TRANSLATE_NOOP("statusbook::CodeMapModel", "5xx Server error"),
};

constexpr const char *spokenNames[] {
    QT_TRANSLATE_NOOP("statusbook::CodeMapModel", "outside the classes"),
    QT_TRANSLATE_NOOP("statusbook::CodeMapModel", "informational"),
    QT_TRANSLATE_NOOP("statusbook::CodeMapModel", "successful"),
    QT_TRANSLATE_NOOP("statusbook::CodeMapModel", "redirection"),
    QT_TRANSLATE_NOOP("statusbook::CodeMapModel", "client error"),
    QT_TRANSLATE_NOOP("statusbook::CodeMapModel", "server error"),
};

} // namespace

void CodeMapModel::setCatalog(std::shared_ptr<const Catalog> catalog)
{
    beginResetModel();
    m_catalog = std::move(catalog);
    m_rows.clear();
    const auto numbers = std::make_unique<Numbers>();
    for (const auto &file : m_catalog->files()) {
        for (const EntryRecord &record : file->entries()) {
            const Status status(file, record);
            if (!isThreeDigits(status.code()))
                continue;
            Row &row = (*numbers)[numberOf(status.code())];
            ++row.meanings;
            if (!row.status || (isRegistered(record.state) && !isRegistered(row.status->state())))
                row.status = status;
        }
    }
    for (const StatusClass group : groups)
        append(*numbers, group);
    m_rows.push_back({m_rows.empty() ? tr("No entry has a number of three digits.")
                                     : tr("Filled: registered. Outlined: not registered.")});
    endResetModel();
}

void CodeMapModel::append(Numbers &numbers, StatusClass statusClass)
{
    const size_t heading = m_rows.size();
    for (Row &row : numbers) {
        if (!row.status || row.status->statusClass() != statusClass)
            continue;
        if (m_rows.size() == heading)
            m_rows.push_back({tr(headings[size_t(statusClass)]), statusClass});
        row.statusClass = statusClass;
        m_rows.push_back(row);
    }
}

void CodeMapModel::setMatches(std::optional<QSet<QString>> codes)
{
    if (codes == m_matches)
        return;
    m_matches = std::move(codes);
    if (!m_rows.empty())
        emit dataChanged(index(0), index(rowCount() - 1),
                         {DimmedRole, Qt::AccessibleDescriptionRole});
}

int CodeMapModel::rowOf(QByteArrayView code) const
{
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].status && m_rows[row].status->code() == code)
            return int(row);
    }
    return -1;
}

bool CodeMapModel::isCell(int row) const
{
    return row >= 0 && row < rowCount() && m_rows[size_t(row)].status.has_value();
}

int CodeMapModel::headingOf(int row) const
{
    while (isCell(row))
        --row;
    return row;
}

int CodeMapModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant CodeMapModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    if (row.status)
        return cellData(row, role);
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case ClassRole:
        return int(row.statusClass);
    default:
        return {};
    }
}

QVariant CodeMapModel::cellData(const Row &row, int role) const
{
    const Status &status = *row.status;
    switch (role) {
    case Qt::DisplayRole:
        return status.title();
    case Qt::ToolTipRole: {
        // A phrase that looks like markup is text.
        QString html = status.title().toHtmlEscaped();
        if (row.meanings > 1)
            html += u"<br>" + tr("%Ln meanings", nullptr, row.meanings);
        return QString(u"<p style=\"white-space:pre\">" + html + u"</p>");
    }
    case Qt::AccessibleTextRole:
        return QString(status.title() + u", " + tr(spokenNames[size_t(row.statusClass)]));
    case Qt::AccessibleDescriptionRole:
        return isDimmed(status) ? tr("does not match the search") : QString();
    case IdRole:
        return status.id();
    case CodeRole:
        return QString::fromUtf8(status.code());
    case PhraseRole:
        return QString::fromUtf8(status.phrase());
    case ClassRole:
        return int(row.statusClass);
    case StateRole:
        return int(status.state());
    case DimmedRole:
        return isDimmed(status);
    default:
        return {};
    }
}

Qt::ItemFlags CodeMapModel::flags(const QModelIndex &index) const
{
    if (!isCell(index.row()))
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

bool CodeMapModel::isDimmed(const Status &status) const
{
    return m_matches && !m_matches->contains(QString::fromUtf8(status.code()));
}

} // namespace statusbook
