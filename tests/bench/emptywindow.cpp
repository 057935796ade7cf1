// SPDX-License-Identifier: MIT
// The floor of what a start costs: a window of the same kinds of widgets as ours, with a word of
// text in each and nothing behind them.
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QMenuBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QStatusBar>
#include <QTabBar>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

namespace {

QWidget *topLine(QWidget *parent)
{
    auto *line = new QWidget(parent);
    auto *layout = new QHBoxLayout(line);
    for (int i = 0; i < 4; ++i) {
        auto *button = new QToolButton(line);
        button->setText(QStringLiteral("Do"));
        layout->addWidget(button);
    }
    auto *field = new QLineEdit(line);
    field->setPlaceholderText(QStringLiteral("Search"));
    field->setClearButtonEnabled(true);
    layout->addWidget(field);
    return line;
}

QWidget *panes(QWidget *parent)
{
    auto *splitter = new QSplitter(parent);
    auto *list = new QListView(splitter);
    auto *model = new QStandardItemModel(list);
    for (int row = 0; row < 20; ++row)
        model->appendRow(new QStandardItem(QStringLiteral("A row")));
    list->setModel(model);
    auto *stack = new QStackedWidget(splitter);
    auto *page = new QTextBrowser(stack);
    page->setHtml(QStringLiteral("<h1>Heading</h1><p>A <b>word</b> and a <code>code</code>.</p>"));
    stack->addWidget(page);
    return splitter;
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QMainWindow window;
    for (int menu = 0; menu < 7; ++menu)
        window.menuBar()->addMenu(QStringLiteral("Menu"))->addAction(QStringLiteral("Act"));
    auto *center = new QWidget(&window);
    auto *layout = new QVBoxLayout(center);
    layout->addWidget(topLine(center));
    auto *tabs = new QTabBar(center);
    for (int tab = 0; tab < 8; ++tab)
        tabs->addTab(QStringLiteral("Tab"));
    layout->addWidget(tabs);
    layout->addWidget(panes(center));
    window.setCentralWidget(center);
    window.statusBar()->addPermanentWidget(new QLabel(QStringLiteral("Ready"), &window));
    window.resize(1040, 700);
    window.show();
    return QApplication::exec();
}
