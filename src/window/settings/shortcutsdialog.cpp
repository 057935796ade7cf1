// SPDX-License-Identifier: MIT
#include "window/settings/shortcutsdialog.h"

#include "ui_shortcutsdialog.h"
#include "window/actions.h"
#include "window/look/fonts.h"

#include <QMainWindow>
#include <QPushButton>

#include <algorithm>

namespace statusbook {

namespace {

constexpr int roomLetters = 20; // for indentation, margins and scroll bar
constexpr int shownLines = 36;

QTreeWidgetItem *itemOf(const QString &text, const QStringList &keys)
{
    // "Ctrl+," is a key: a comma between them would not be told from it.
    auto *item = new QTreeWidgetItem({text, keys.join(ShortcutsDialog::tr(" or "))});
    item->setToolTip(0, text);
    return item;
}

bool matches(const QTreeWidgetItem &item, const QString &text)
{
    return item.text(0).contains(text, Qt::CaseInsensitive)
        || item.text(1).contains(text, Qt::CaseInsensitive);
}

} // namespace

ShortcutsDialog::ShortcutsDialog(QMainWindow &window)
    : QDialog(&window), m_ui(std::make_unique<Ui::ShortcutsDialog>())
{
    m_ui->setupUi(this);
    addOther();
    for (const auto &[title, shortcuts] : shortcutsOf(window))
        addGroup(title, shortcuts);
    m_ui->shortcuts->expandAll();
    int width = 0;
    for (const int column : {0, 1}) {
        m_ui->shortcuts->resizeColumnToContents(column);
        width += static_cast<QAbstractItemView *>(m_ui->shortcuts)->sizeHintForColumn(column);
    }
    const QFontMetrics metrics(font());
    resize(width + metrics.averageCharWidth() * roomLetters, metrics.lineSpacing() * shownLines);
    m_ui->shortcuts->setCurrentItem(m_ui->shortcuts->topLevelItem(0)->child(0));
    m_ui->shortcuts->scrollToTop();
    m_ui->buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(m_ui->filter, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    filter({});
}

ShortcutsDialog::~ShortcutsDialog() = default;

void ShortcutsDialog::addGroup(const QString &title, const QList<Shortcut> &shortcuts)
{
    if (shortcuts.isEmpty())
        return;
    auto *group = new QTreeWidgetItem(m_ui->shortcuts, {title});
    group->setFont(0, boldOf(font()));
    group->setFirstColumnSpanned(true);
    group->setFlags(Qt::ItemIsEnabled);
    // A key that ends in a sign keeps its order between words from right to left.
    const QString mark = isRightToLeft() ? QString(QChar(0x200e)) : QString();
    for (const Shortcut &shortcut : shortcuts) {
        QStringList keys;
        for (const QKeySequence &key : shortcut.keys)
            keys.append(mark + key.toString(QKeySequence::NativeText) + mark);
        group->addChild(itemOf(shortcut.text, keys));
    }
}

// Keys that are no action of the menus, and those that mean more than one thing.
void ShortcutsDialog::addOther()
{
    addGroup(tr("Everywhere"), {{tr("Go to the search field, all selected"), {Qt::Key_Slash}}});
    QTreeWidgetItem *group = m_ui->shortcuts->topLevelItem(0);
    const auto name = [](Qt::Key key) {
        return QKeySequence(key).toString(QKeySequence::NativeText);
    };
    const auto add = [&](const QString &text, const QStringList &keys) {
        group->addChild(itemOf(text, keys));
    };
    group->insertChild(0, itemOf(tr("Go on with the search"), {tr("Letters and digits")}));
    add(tr("Back to the search field; there, clear it; then, leave the search"),
        {name(Qt::Key_Escape)});
    add(tr("Walk the list from the search field"),
        {name(Qt::Key_Up), name(Qt::Key_Down), name(Qt::Key_PageUp), name(Qt::Key_PageDown)});
    add(tr("Go from search field or list to the page"), {name(Qt::Key_Return)});
    add(tr("Go to the next part of the window, or to the one before"),
        {name(Qt::Key_Tab),
         QKeySequence(Qt::SHIFT | Qt::Key_Tab).toString(QKeySequence::NativeText)});
}

void ShortcutsDialog::filter(const QString &text)
{
    const QString wanted = text.simplified();
    bool any = false;
    for (int group = 0; group < m_ui->shortcuts->topLevelItemCount(); ++group) {
        QTreeWidgetItem *parent = m_ui->shortcuts->topLevelItem(group);
        const bool whole = matches(*parent, wanted);
        bool some = false;
        for (int row = 0; row < parent->childCount(); ++row) {
            const bool shown = whole || matches(*parent->child(row), wanted);
            parent->child(row)->setHidden(!shown);
            some = some || shown;
        }
        parent->setHidden(!some);
        any = any || some;
    }
    m_ui->shortcuts->setVisible(any);
    m_ui->nothing->setVisible(!any);
}

} // namespace statusbook
