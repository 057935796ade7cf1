// SPDX-License-Identifier: MIT
#include "window/settings/preferencesdialog.h"

#include "catalog/constants.h"
#include "ui_preferencesdialog.h"
#include "window/actions.h"
#include "window/copy/copying.h"

#include <QFontDatabase>
#include <QPushButton>
#include <QScopedValueRollback>

namespace statusbook {

namespace {

constexpr int libraryLetters = 50; // of a library's name are seen at least
constexpr int libraryLines = 8;

QFont fontOf(const QString &text)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    if (!text.isEmpty())
        font.fromString(text);
    return font;
}

} // namespace

PreferencesDialog::PreferencesDialog(const Preferences &preferences, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::PreferencesDialog>())
{
    m_ui->setupUi(this);
    fillLists();
    setPreferences(preferences);
    connect(m_ui->theme, &QComboBox::currentIndexChanged, this, &PreferencesDialog::take);
    connect(m_ui->font, &QComboBox::activated, this, &PreferencesDialog::takeFont);
    connect(m_ui->systemFont, &QCheckBox::toggled, this, &PreferencesDialog::takeFont);
    connect(m_ui->favoriteCopy, &QComboBox::currentIndexChanged, this, &PreferencesDialog::take);
    connect(m_ui->showsUnofficial, &QCheckBox::toggled, this, &PreferencesDialog::take);
    connect(m_ui->libraries, &QListWidget::itemChanged, this, &PreferencesDialog::take);
    for (auto *button : m_ui->buttons->findChildren<QPushButton *>())
        button->setAutoDefault(false); // Enter in a list restores nothing
    connect(m_ui->buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this,
            [this] {
                fillIn({});
                take();
            });
    m_ui->theme->setFocus();
}

PreferencesDialog::~PreferencesDialog() = default;

QString PreferencesDialog::libraryOfFavorite(const QStringList &chosen)
{
    return (chosen.isEmpty() ? Constants::bundled().libraries() : chosen).value(0);
}

void PreferencesDialog::fillLists()
{
    for (const CopyFormat format : copyFormats)
        m_ui->favoriteCopy->addItem(plainText(Copying::nameOf(format)));
    for (const QString &library : Constants::bundled().libraries()) {
        auto *item = new QListWidgetItem(library, m_ui->libraries);
        item->setToolTip(library); // some are longer than the list is wide
        item->setCheckState(Qt::Unchecked);
    }
    m_ui->libraries->setCurrentRow(0);
    const QFontMetrics metrics(font());
    m_ui->libraries->setMinimumSize(metrics.averageCharWidth() * libraryLetters,
                                    metrics.lineSpacing() * libraryLines);
}

void PreferencesDialog::setPreferences(const Preferences &preferences)
{
    m_preferences = preferences;
    fillIn(preferences);
}

void PreferencesDialog::fillIn(const Preferences &preferences)
{
    const QScopedValueRollback showing(m_showing, true);
    m_ui->theme->setCurrentIndex(int(preferences.theme));
    m_font = preferences.font;
    m_ui->systemFont->setChecked(m_font.isEmpty());
    m_ui->font->setCurrentFont(fontOf(m_font));
    m_ui->favoriteCopy->setCurrentIndex(int(preferences.favoriteCopy));
    m_ui->showsUnofficial->setChecked(preferences.showsUnofficial);
    for (int row = 0; row < m_ui->libraries->count(); ++row) {
        QListWidgetItem *item = m_ui->libraries->item(row);
        const bool chosen = preferences.libraries.contains(item->text());
        item->setCheckState(chosen ? Qt::Checked : Qt::Unchecked);
    }
    showDerived();
}

void PreferencesDialog::showDerived()
{
    m_ui->font->setEnabled(!m_ui->systemFont->isChecked());
    const QStringList chosen = chosenLibraries();
    m_ui->librariesHint->setText(
        chosen.isEmpty() ? tr("None is checked: a page shows the constants of all.")
                         : tr("A page shows the constants of %Ln of them.", nullptr,
                              int(chosen.size())));
    const QString constant = plainText(Copying::nameOf(CopyFormat::Constant));
    m_ui->favoriteCopy->setItemText(
        int(CopyFormat::Constant),
        tr("%1 of %2").arg(constant, libraryOfFavorite(chosen)));
}

void PreferencesDialog::take()
{
    if (m_showing)
        return;
    showDerived();
    const Preferences chosen {
        .theme = Theme(m_ui->theme->currentIndex()),
        .font = m_font,
        .favoriteCopy = CopyFormat(m_ui->favoriteCopy->currentIndex()),
        .libraries = chosenLibraries(),
        .showsUnofficial = m_ui->showsUnofficial->isChecked(),
    };
    if (chosen == m_preferences)
        return;
    m_preferences = chosen;
    emit changed(m_preferences);
}

// Only the family is chosen here; the rest stays as it was.
void PreferencesDialog::takeFont()
{
    if (m_showing)
        return;
    QFont font = fontOf(m_preferences.font);
    font.setFamily(m_ui->font->currentFont().family());
    m_font = m_ui->systemFont->isChecked() ? QString() : font.toString();
    take();
}

QStringList PreferencesDialog::chosenLibraries() const
{
    QStringList chosen;
    for (int row = 0; row < m_ui->libraries->count(); ++row) {
        if (const auto *item = m_ui->libraries->item(row); item->checkState() == Qt::Checked)
            chosen.append(item->text());
    }
    return chosen;
}

} // namespace statusbook
