// SPDX-License-Identifier: MIT
#include "window/paper/printing.h"

#include "window/paper/paper.h"

#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPrinterInfo>

#include <memory>

namespace statusbook {

namespace {

std::shared_ptr<QPrinter> printerFor(const QString &title)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(title);
    return printer;
}

} // namespace

Printing::Printing(QWidget &window) : QObject(&window), m_window(window) {}

void Printing::print(const QString &html, const QString &title)
{
    if (QPrinterInfo::availablePrinterNames().isEmpty()) {
        emit told(tr("There is no printer. A PDF can be exported instead."));
        return;
    }
    const auto printer = printerFor(title);
    auto *dialog = new QPrintDialog(printer.get(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer, html, title] {
        const QString problem = printTo(*printer, html, title);
        emit told(problem.isEmpty() ? tr("“%1” printed").arg(title) : problem);
    });
    // The dialog uses the printer until its end.
    connect(dialog, &QObject::destroyed, this, [printer] {});
    dialog->open();
}

void Printing::preview(const QString &html, const QString &title)
{
    const auto printer = printerFor(title);
    auto *dialog = new QPrintPreviewDialog(printer.get(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QPrintPreviewDialog::paintRequested, this,
            [this, html, title](QPrinter *paper) {
                if (const QString problem = printTo(*paper, html, title); !problem.isEmpty())
                    emit told(problem);
            });
    connect(dialog, &QObject::destroyed, this, [printer] {});
    dialog->open();
}

QString Printing::printTo(QPrinter &printer, const QString &html, const QString &title)
{
    Paper paper(printer, Paper::Style::ofApplication(), title);
    if (printer.printRange() == QPrinter::PageRange)
        paper.setPages(printer.fromPage(), printer.toPage());
    if (!printer.isValid() || !paper.begin()) {
        return printer.outputFileName().isEmpty()
            ? tr("The printer cannot be used.")
            : tr("“%1” cannot be written.").arg(printer.outputFileName());
    }
    const bool wasPrinted = paper.add(html);
    if (!paper.end() || !wasPrinted || printer.printerState() == QPrinter::Error)
        return tr("The printer failed.");
    return {};
}

} // namespace statusbook
