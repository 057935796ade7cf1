// SPDX-License-Identifier: MIT
#include "window/page/findbar.h"

#include "ui_findbar.h"
#include "window/look/icons.h"
#include "window/page/statuspage.h"

#include <QKeyEvent>

#include <algorithm>

namespace statusbook {

namespace {

QList<TextRange> placesOf(const QString &wanted, const QString &text)
{
    QList<TextRange> places;
    if (wanted.isEmpty())
        return places;
    const bool hasCapitals
        = std::any_of(wanted.begin(), wanted.end(), [](QChar c) { return c.isUpper(); });
    const auto cases = hasCapitals ? Qt::CaseSensitive : Qt::CaseInsensitive;
    for (qsizetype at = text.indexOf(wanted, 0, cases); at >= 0;
         at = text.indexOf(wanted, at + wanted.size(), cases))
        places.append({at, wanted.size()});
    return places;
}

} // namespace

FindBar::FindBar(StatusPage &page, QWidget *parent)
    : QWidget(parent), m_page(page), m_ui(std::make_unique<Ui::FindBar>())
{
    m_ui->setupUi(this);
    setIcons();
    connect(m_ui->text, &QLineEdit::textEdited, this, &FindBar::find);
    connect(m_ui->previous, &QToolButton::clicked, this, &FindBar::findPrevious);
    connect(m_ui->next, &QToolButton::clicked, this, &FindBar::findNext);
    connect(m_ui->close, &QToolButton::clicked, this, &FindBar::end);
    connect(&m_page, &StatusPage::shown, this, &FindBar::findAgain);
    hide();
}

FindBar::~FindBar() = default;

void FindBar::setIcons()
{
    const auto set = [](QToolButton *button, const char *name) {
        const QIcon found = icon(QLatin1StringView(name));
        button->setIcon(found);
        button->setToolButtonStyle(found.isNull() ? Qt::ToolButtonTextOnly
                                                  : Qt::ToolButtonIconOnly);
    };
    set(m_ui->previous, "go-up");
    set(m_ui->next, "go-down");
}

// What goes over several lines can not be typed here.
QString FindBar::selectedText() const
{
    QString text = m_page.textCursor().selectedText();
    text.replace(QChar::Nbsp, u' ');
    const bool isLine = text.size() <= m_ui->text->maxLength()
        && std::all_of(text.begin(), text.end(), [](QChar c) {
               return c != QChar::ParagraphSeparator && c != QChar::LineSeparator
                   && c.unicode() >= u' ' && !c.isNonCharacter();
           });
    return isLine ? text : QString();
}

void FindBar::begin()
{
    m_from = m_page.textCursor().selectionStart();
    if (const QString selected = selectedText(); !selected.isEmpty())
        m_ui->text->setText(selected);
    setVisible(true);
    m_ui->text->setFocus(Qt::ShortcutFocusReason);
    m_ui->text->selectAll();
    find();
}

void FindBar::end()
{
    if (m_current >= 0) {
        const TextRange &hit = m_hits.at(m_current);
        QTextCursor cursor = m_page.textCursor();
        cursor.setPosition(int(hit.begin));
        cursor.setPosition(int(hit.begin + hit.length), QTextCursor::KeepAnchor);
        m_page.setTextCursor(cursor);
    }
    m_hits.clear();
    m_current = -1;
    m_page.setHits({}, -1);
    m_page.setFocus(Qt::OtherFocusReason);
    hide();
}

void FindBar::find()
{
    m_hits = placesOf(m_ui->text->text(), m_page.text());
    const auto from = std::find_if(m_hits.begin(), m_hits.end(), [this](const TextRange &hit) {
        return hit.begin >= m_from;
    });
    if (m_hits.isEmpty())
        show(-1, Wrapped::No);
    else if (from == m_hits.end())
        show(0, Wrapped::FromTop);
    else
        show(from - m_hits.begin(), Wrapped::No);
}

// On another page nothing is gone to: it was opened for something else.
void FindBar::findAgain()
{
    m_from = 0;
    m_current = -1;
    m_hits.clear();
    if (isHidden())
        return;
    m_hits = placesOf(m_ui->text->text(), m_page.text());
    show(-1, Wrapped::No);
}

void FindBar::go(int step)
{
    if (isHidden() || m_ui->text->text().isEmpty()) {
        begin();
        return;
    }
    const qsizetype count = m_hits.size();
    if (count == 0)
        return;
    const qsizetype next = m_current < 0 && step < 0 ? -1 : m_current + step;
    if (next >= count)
        show(0, Wrapped::FromTop);
    else if (next < 0)
        show(count - 1, m_current < 0 ? Wrapped::No : Wrapped::FromBottom);
    else
        show(next, Wrapped::No);
}

void FindBar::show(qsizetype hit, Wrapped wrapped)
{
    m_current = hit;
    m_page.setHits(m_hits, hit);
    if (hit >= 0)
        m_from = int(m_hits.at(hit).begin);
    tell(wrapped);
}

void FindBar::tell(Wrapped wrapped)
{
    const auto count = int(m_hits.size());
    for (QToolButton *button : {m_ui->previous, m_ui->next})
        button->setEnabled(count > 0);
    QString text;
    if (m_ui->text->text().isEmpty())
        text = QString();
    else if (count == 0)
        text = tr("Not found on this page");
    else if (m_current < 0)
        text = tr("%Ln places on this page", nullptr, count);
    else
        text = tr("%1 of %2").arg(locale().toString(m_current + 1), locale().toString(count));
    if (wrapped == Wrapped::FromTop)
        text = tr("%1, continued from the top").arg(text);
    else if (wrapped == Wrapped::FromBottom)
        text = tr("%1, continued from the end").arg(text);
    m_ui->told->setText(text);
}

void FindBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_F3;
    if (event->key() == Qt::Key_Escape)
        end();
    else if (isEnter)
        event->modifiers() & Qt::ShiftModifier ? findPrevious() : findNext();
    else
        QWidget::keyPressEvent(event);
}

} // namespace statusbook
