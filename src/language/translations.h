// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QCoreApplication;

namespace statusbook {

/// The one of `available` (names such as "pt_BR") that suits a person best who reads `languages`
/// (such as "pt-PT", best first): the same language and territory, else the same language in the
/// same script. Empty where none suits.
[[nodiscard]] QString translationFor(const QStringList &languages, const QStringList &available);

/// The languages that are built in, as `translationFor` wants them; English is always there.
[[nodiscard]] QStringList builtInTranslations();

/// Speaks the person's language from now on, in Qt's own texts too where they are installed. For
/// main(), before the first text. The result says the direction in which it is written.
///
/// The environment's STATUSBOOK_TRANSLATION may name a .qm file to use instead: a translator's
/// work, tried without building anything.
Qt::LayoutDirection installTranslations(QCoreApplication &application);

} // namespace statusbook
