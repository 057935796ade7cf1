// SPDX-License-Identifier: MIT
#include "window/tools/guidedialog.h"

#include "catalog/catalog.h"
#include "ui_guidedialog.h"
#include "window/look/classcolors.h"

#include <QAction>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>

namespace statusbook {

namespace {

constexpr double headingSize = 1.35; // of the dialog's font

} // namespace

GuideDialog::GuideDialog(const Guide &guide, const Catalog &catalog, QWidget *parent)
    : QDialog(parent),
      m_walk(guide),
      m_catalog(catalog),
      m_ui(std::make_unique<Ui::GuideDialog>())
{
    m_ui->setupUi(this);
    m_ui->path->setFlat(true);
    m_ui->actionBack->setShortcuts({Qt::ALT | Qt::Key_Left, Qt::Key_Backspace, Qt::Key_Back});
    m_ui->scroll->installEventFilter(this);
    addAction(m_ui->actionBack);
    connect(m_ui->actionBack, &QAction::triggered, this, &GuideDialog::back);
    connect(m_ui->backButton, &QPushButton::clicked, m_ui->actionBack, &QAction::trigger);
    connect(m_ui->startOverButton, &QPushButton::clicked, this, [this] { goBackTo(0); });
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->showButton, &QPushButton::clicked, this,
            [this] { emit shown(m_walk.end()->code); });
    connect(m_ui->path, &ChoiceList::chosen, this, &GuideDialog::goBackTo);
    connect(m_ui->answers, &ChoiceList::chosen, this, &GuideDialog::choose);
    connect(m_ui->seeAlso, &ChoiceList::chosen, this,
            [this](int index) { emit shown(m_walk.end()->seeAlso[index].code); });
    showStep();
}

GuideDialog::~GuideDialog() = default;

void GuideDialog::choose(int answer)
{
    if (m_walk.choose(answer))
        showStep();
}

void GuideDialog::back()
{
    if (m_walk.back())
        showStep();
}

void GuideDialog::goBackTo(int step)
{
    m_walk.backTo(step);
    showStep();
}

void GuideDialog::showStep()
{
    const GuideEnd *end = m_walk.end();
    showPath();
    for (QWidget *part : {static_cast<QWidget *>(m_ui->kind), static_cast<QWidget *>(m_ui->reason),
                          static_cast<QWidget *>(m_ui->showButton)})
        part->setVisible(end);
    m_ui->hint->setVisible(!end);
    m_ui->answers->setChoices({});
    m_ui->seeAlso->setChoices({});
    if (const GuideQuestion *question = m_walk.question())
        showQuestion(*question);
    else if (end)
        showEnd(*end);
    else
        m_ui->heading->setText(tr("There is nothing to ask"));
    m_ui->seeAlsoHeading->setVisible(!m_ui->seeAlso->buttons().isEmpty());
    m_ui->actionBack->setEnabled(m_walk.length() > 0);
    m_ui->backButton->setEnabled(m_walk.length() > 0);
    m_ui->startOverButton->setEnabled(m_walk.length() > 0);
    m_ui->scroll->verticalScrollBar()->setValue(0);
    styleLabels();
    orderTabs();
}

void GuideDialog::showPath()
{
    QList<Choice> steps;
    for (const GuideStep &step : m_walk.path()) {
        const QString spoken = tr("Go back to: %1").arg(step.question->text);
        const QString given = tr("Answered: %1").arg(step.answer->text);
        steps.append({QStringLiteral("✓"), step.answer->text, spoken, given, StatusClass::None});
    }
    m_ui->path->setChoices(steps);
}

void GuideDialog::showQuestion(const GuideQuestion &question)
{
    m_ui->heading->setText(question.text);
    QList<Choice> answers;
    for (const GuideAnswer &answer : question.answers) {
        const QString number = QString::number(answers.size() + 1);
        // A screen reader says what the focus goes to, and nothing of the label above it.
        const QString asked = answers.isEmpty() ? question.text : QString();
        answers.append({answers.size() < 9 ? number : QString(), answer.text,
                        tr("%1: %2", "digit and answer").arg(number, answer.text), asked,
                        StatusClass::None});
    }
    m_ui->answers->setChoices(answers);
    m_ui->answers->setAccessibleName(question.text);
    m_ui->answers->buttons().constFirst()->setFocus();
}

void GuideDialog::showEnd(const GuideEnd &end)
{
    const auto status = m_catalog.find(end.code);
    const QString title = status ? status->title() : end.code;
    const QString kind = nameOf(classOf(end.code.toLatin1()));
    m_ui->heading->setText(title);
    m_ui->kind->setText(kind);
    m_ui->reason->setText(end.reason);
    QList<Choice> others;
    for (const GuideHint &hint : end.seeAlso) {
        const auto other = m_catalog.find(hint.code);
        const QString phrase = other ? QString::fromUtf8(other->phrase()) : QString();
        const QString text = hint.remark.isEmpty() ? phrase
            : phrase.isEmpty()                     ? hint.remark
                               : tr("%1: %2", "phrase and remark").arg(phrase, hint.remark);
        others.append({hint.code, text, tr("Show %1").arg(QString(hint.code + u' ' + text)), {},
                       classOf(hint.code.toLatin1())});
    }
    m_ui->seeAlso->setChoices(others);
    m_ui->showButton->setText(tr("&Show %1").arg(end.code));
    m_ui->showButton->setEnabled(status.has_value());
    m_ui->showButton->setAccessibleDescription(title + u", " + kind + u". " + end.reason);
    status ? m_ui->showButton->setFocus() : m_ui->startOverButton->setFocus();
}

// Labels with a font or color of their own do not follow the dialog's.
void GuideDialog::styleLabels()
{
    QFont large = font();
    if (large.pointSizeF() > 0)
        large.setPointSizeF(large.pointSizeF() * headingSize);
    else
        large.setPixelSize(int(large.pixelSize() * headingSize));
    large.setWeight(QFont::DemiBold);
    m_ui->heading->setFont(large);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_ui->seeAlsoHeading->setFont(strong);

    const QColor text = palette().color(QPalette::WindowText);
    const QColor ground = palette().color(QPalette::Window);
    const auto paint = [&](QLabel *label, const QColor &color) {
        QPalette colors = palette();
        colors.setColor(QPalette::WindowText, readable(color, text, ground));
        label->setPalette(colors);
    };
    const GuideEnd *end = m_walk.end();
    paint(m_ui->heading, end ? classColor(classOf(end->code.toLatin1()), palette()) : text);
    paint(m_ui->kind, mixed(text, ground, 0.75));
    paint(m_ui->hint, mixed(text, ground, 0.75));

    // Else a label goes by its text's direction and stands apart from the choices.
    const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    for (QLabel *label : m_ui->content->findChildren<QLabel *>())
        label->setAlignment(side | Qt::AlignAbsolute | Qt::AlignVCenter);
}

void GuideDialog::orderTabs()
{
    QList<QWidget *> order {m_ui->scroll};
    for (ChoiceButton *button : choiceButtons())
        order.append(button);
    order << m_ui->showButton << m_ui->backButton << m_ui->startOverButton << m_ui->closeButton;
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

QList<ChoiceButton *> GuideDialog::choiceButtons() const
{
    return m_ui->path->buttons() + m_ui->answers->buttons() + m_ui->seeAlso->buttons();
}

void GuideDialog::moveFocus(int step)
{
    const QList<ChoiceButton *> buttons = choiceButtons();
    if (buttons.isEmpty())
        return;
    const qsizetype at = buttons.indexOf(qobject_cast<ChoiceButton *>(focusWidget()));
    const qsizetype next = std::clamp<qsizetype>(at + step, 0, buttons.size() - 1);
    buttons[next]->setFocus(Qt::TabFocusReason);
    m_ui->scroll->ensureWidgetVisible(buttons[next]);
}

void GuideDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange)
        styleLabels();
}

// The area would scroll by Up and Down; here they walk, and it follows.
bool GuideDialog::eventFilter(QObject *watched, QEvent *event)
{
    const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event)->key() : 0;
    if (key != Qt::Key_Up && key != Qt::Key_Down)
        return QDialog::eventFilter(watched, event);
    moveFocus(key == Qt::Key_Up ? -1 : 1);
    return true;
}

void GuideDialog::keyPressEvent(QKeyEvent *event)
{
    // digitValue: the digits of other scripts choose too.
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    const QString text = event->text();
    const int digit = isPlain && !text.isEmpty() ? text.at(0).digitValue() : -1;
    if (digit > 0)
        choose(digit - 1);
    else
        QDialog::keyPressEvent(event);
}

void GuideDialog::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::BackButton)
        back();
    else
        QDialog::mouseReleaseEvent(event);
}

} // namespace statusbook
