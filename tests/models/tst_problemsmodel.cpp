// SPDX-License-Identifier: MIT
#include "models/problemsmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace statusbook;

class TestProblemsModel : public QObject
{
    Q_OBJECT

private slots:
    void saysWhereHowBadAndWhat()
    {
        ProblemsModel model;
        const QAbstractItemModelTester tester(&model);
        model.setProblems({{Problem::Severity::Error, QStringLiteral("/a/acme.md"), 7, 3,
                            QStringLiteral("is bad")},
                           {Problem::Severity::Warning, QStringLiteral("notes.md"), 0, 0,
                            QStringLiteral("is odd")}});
        const auto text = [&](int row, int column, int role = Qt::DisplayRole) {
            return model.data(model.index(row, column), role).toString();
        };
        QCOMPARE(text(0, 0), QStringLiteral("acme.md:7:3"));
        QCOMPARE(text(0, 0, Qt::ToolTipRole), QStringLiteral("/a/acme.md:7:3"));
        QCOMPARE(text(0, 0, Qt::AccessibleTextRole),
                 QStringLiteral("is bad: Error, /a/acme.md:7:3"));
        QCOMPARE(text(0, 1), QStringLiteral("Error"));
        QCOMPARE(text(0, 2), QStringLiteral("is bad"));
        QCOMPARE(text(1, 0), QStringLiteral("notes.md"));
        QCOMPARE(text(1, 1), QStringLiteral("Warning"));
        for (int column = 0; column < model.columnCount(); ++column)
            QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
        model.setProblems({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestProblemsModel)
#include "tst_problemsmodel.moc"
