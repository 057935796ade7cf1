// SPDX-License-Identifier: MIT
#include "window/tools/explaindialog.h"

#include "ui_explaindialog.h"
#include "window/page/links.h"
#include "window/tools/explanationpage.h"

#include <QApplication>
#include <QClipboard>

namespace statusbook {

ExplainDialog::ExplainDialog(std::shared_ptr<const Catalog> catalog, QWidget *parent)
    : QDialog(parent), m_catalog(std::move(catalog)), m_ui(std::make_unique<Ui::ExplainDialog>())
{
    m_ui->setupUi(this);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    const QSize letter = fontMetrics().size(Qt::TextSingleLine, QStringLiteral("0"));
    resize(110 * letter.width(), 32 * letter.height());

    connect(m_ui->pasteButton, &QPushButton::clicked, this, [this] {
        explainText(QApplication::clipboard()->text());
        m_ui->field->setFocus();
    });
    connect(m_ui->clearButton, &QPushButton::clicked, this, [this] {
        explainText({});
        m_ui->field->setFocus();
    });
    connect(m_ui->field, &QPlainTextEdit::textChanged, this, &ExplainDialog::showExplanation);
    connect(m_ui->page, &QTextBrowser::anchorClicked, this, &ExplainDialog::followLink);
    showExplanation();
}

ExplainDialog::~ExplainDialog() = default;

void ExplainDialog::setCatalog(std::shared_ptr<const Catalog> catalog)
{
    m_catalog = std::move(catalog);
    showExplanation();
}

void ExplainDialog::explainText(const QString &text)
{
    m_ui->field->replaceText(text);
}

void ExplainDialog::showExplanation()
{
    const QByteArray text = m_ui->field->toPlainText().toUtf8();
    m_ui->clearButton->setEnabled(!text.isEmpty());
    QString html = ExplanationPage::invitation();
    if (!text.isEmpty()) {
        Explanation explanation = explain(text);
        explanation.pasted.wasCut = explanation.pasted.wasCut || m_ui->field->wasCut();
        html = ExplanationPage::toHtml(explanation, *m_catalog);
    }
    // Keeps its place while what is typed changes nothing.
    if (html != m_html)
        m_ui->page->showHtml(html);
    m_html = html;
}

void ExplainDialog::followLink(const QUrl &address)
{
    if (const auto line = ExplanationPage::lineOf(address)) {
        m_ui->field->goToLine(*line);
        m_ui->field->setFocus();
    } else if (const Address entry = statusbook::followLink(address);
               entry.kind == Address::Kind::Entry) {
        emit chosen(entry.text);
    }
}

} // namespace statusbook
