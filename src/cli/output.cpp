// SPDX-License-Identifier: MIT
#include "cli/output.h"

#include <QtGlobal>

#include <cerrno>
#include <cstdio>

#include <sys/ioctl.h>
#include <unistd.h>

namespace statusbook {

namespace {

constexpr int pipeWidth = 80;
constexpr int widestText = 100; // longer lines are hard to read

void write(FILE *stream, const QByteArray &text)
{
    const bool written = fwrite(text.constData(), 1, size_t(text.size()), stream)
        == size_t(text.size());
    if (!written && errno == EPIPE)
        clearerr(stream); // the reader has gone away
}

} // namespace

void Output::result(const QString &text) const
{
    write(stdout, text.toUtf8());
}

void Output::result(const QByteArray &text) const
{
    write(stdout, text);
}

void Output::message(const QString &text) const
{
    problem(m_program + u": " + text);
}

void Output::problem(const QString &line) const
{
    write(stderr, withoutControls(line).toUtf8() + '\n');
}

bool Output::finish() const
{
    const bool failed = ferror(stdout) != 0;
    if (!failed && (fflush(stdout) == 0 || errno == EPIPE))
        return true;
    message(QStringLiteral("the output could not be written"));
    return false;
}

QString quoted(const QString &typed)
{
    constexpr qsizetype longest = 80;
    QString text = typed.left(longest);
    if (text.size() < typed.size()) {
        if (text.back().isHighSurrogate())
            text.chop(1);
        text += u"...";
    }
    return u'\'' + text + u'\'';
}

QString tsvLine(QStringList cells)
{
    for (QString &cell : cells)
        cell = withoutControls(cell.replace(u'\t', u' ').replace(u'\n', u' '));
    return cells.join(u'\t') + u'\n';
}

TextStyle Output::textStyle()
{
    winsize size {};
    if (isatty(STDOUT_FILENO) == 0)
        return {pipeWidth, false};
    const bool known = ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
    const int width = known ? int(size.ws_col) : pipeWidth;
    const bool plain
        = !qEnvironmentVariableIsEmpty("NO_COLOR") || qgetenv("TERM") == QByteArray("dumb");
    return {std::min(width, widestText), !plain};
}

} // namespace statusbook
