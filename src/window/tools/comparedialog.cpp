// SPDX-License-Identifier: MIT
#include "window/tools/comparedialog.h"

#include "render/textwriter.h"
#include "ui_comparedialog.h"
#include "window/copy/clipboard.h"
#include "window/page/links.h"

#include <QApplication>
#include <QClipboard>
#include <QRegularExpression>

#include <algorithm>

namespace statusbook {

namespace {

constexpr qsizetype mostCompared = 5;

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression separator(QStringLiteral("[\\s,;]+"));
    return text.split(separator, Qt::SkipEmptyParts);
}

struct Found {
    QList<Status> statuses; // each once
    QStringList unknown;
};

// The entry with this id, or every meaning of a code.
QList<Status> lookUp(const Catalog &catalog, const QString &word)
{
    if (auto status = catalog.find(word))
        return {*std::move(status)};
    return catalog.lookUp(word);
}

Found lookUp(const Catalog &catalog, const QStringList &words)
{
    Found all;
    QStringList ids;
    for (const QString &word : words) {
        const QList<Status> found = lookUp(catalog, word);
        if (found.isEmpty())
            all.unknown.append(word);
        for (const Status &status : found) {
            if (!ids.contains(status.id())) {
                ids.append(status.id());
                all.statuses.append(status);
            }
        }
    }
    return all;
}

QString quoted(const QString &word)
{
    return CompareDialog::tr("“%1”").arg(abridged(word, 80));
}

QString textParagraph(const QString &text)
{
    return u"<p>" + text.toHtmlEscaped() + u"</p>\n";
}

} // namespace

CompareDialog::CompareDialog(std::shared_ptr<const Catalog> catalog, QWidget *parent)
    : QDialog(parent), m_catalog(std::move(catalog)), m_ui(std::make_unique<Ui::CompareDialog>())
{
    m_ui->setupUi(this);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    const QSize letter = fontMetrics().size(Qt::TextSingleLine, QStringLiteral("0"));
    resize(120 * letter.width(), 36 * letter.height());

    const auto addSet = [this](const QString &codes, const QString &name) {
        m_ui->sets->addItem(codes + u"  " + name, codes);
    };
    addSet(QStringLiteral("301 302 303 307 308"), tr("redirects"));
    addSet(QStringLiteral("400 422"), tr("a request with errors in it"));
    addSet(QStringLiteral("401 403"), tr("access refused"));
    addSet(QStringLiteral("404 410"), tr("not there"));
    addSet(QStringLiteral("409 412 428"), tr("conflicts and conditions"));
    addSet(QStringLiteral("502 503 504"), tr("gateways and overload"));

    connect(m_ui->sets, &QComboBox::activated, this, [this](int row) {
        m_ui->codes->setText(m_ui->sets->itemData(row).toString());
    });
    connect(m_ui->codes, &QLineEdit::textChanged, this, &CompareDialog::showComparison);
    connect(m_ui->onlyDifferences, &QCheckBox::toggled, this, &CompareDialog::showComparison);
    connect(m_ui->copyButton, &QPushButton::clicked, this, &CompareDialog::copy);
    connect(m_ui->page, &QTextBrowser::anchorClicked, this, &CompareDialog::followLink);
    showComparison();
}

CompareDialog::~CompareDialog() = default;

void CompareDialog::setCatalog(std::shared_ptr<const Catalog> catalog)
{
    m_catalog = std::move(catalog);
    showComparison();
}

void CompareDialog::compare(const QStringList &ids)
{
    m_ui->codes->setText(ids.join(u' '));
}

void CompareDialog::showComparison()
{
    const QStringList words = wordsOf(m_ui->codes->text());
    auto [statuses, unknown] = lookUp(*m_catalog, words);
    QString html;
    if (!unknown.isEmpty()) {
        std::transform(unknown.begin(), unknown.end(), unknown.begin(), quoted);
        html += textParagraph(tr("Nothing is known of %1.").arg(unknown.join(tr(", "))));
    }
    if (statuses.size() > mostCompared)
        html += textParagraph(tr("Only the first %Ln are compared.", nullptr, int(mostCompared)));
    statuses = statuses.first(std::min(statuses.size(), mostCompared));
    const bool canCompare = statuses.size() > 1;
    if (canCompare) {
        const bool onlyDiffering = m_ui->onlyDifferences->isChecked();
        m_comparison = statusbook::compare(
            statuses, onlyDiffering ? ComparedRows::Differing : ComparedRows::All);
        html += toHtml(m_comparison);
    } else {
        html += textParagraph(
            tr("Type two to five codes, such as 301 302 307, or choose a ready set."));
    }
    m_ui->page->showHtml(html);
    m_ui->copyButton->setEnabled(canCompare);
    m_ui->message->clear();
    m_ui->sets->setCurrentIndex(m_ui->sets->findData(words.join(u' ')));
}

void CompareDialog::copy()
{
    QApplication::clipboard()->setMimeData(comparisonForClipboard(m_comparison).release());
    m_ui->message->setText(tr("Comparison copied"));
}

void CompareDialog::followLink(const QUrl &address)
{
    const Address entry = statusbook::followLink(address);
    if (entry.kind == Address::Kind::Entry)
        emit chosen(entry.text);
}

} // namespace statusbook
