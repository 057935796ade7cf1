// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/catalogfile.h"

#include <QByteArray>
#include <QStringView>

#include <memory>
#include <vector>

namespace statusbook {

/// A file of resources/catalog as it lies in the program: valid for the program's life, not
/// copied. Empty where there is no such file.
[[nodiscard]] QByteArray bundledText(QStringView name);

/// The files of the bundled reference, in the order in which they are browsed.
[[nodiscard]] std::vector<std::shared_ptr<const CatalogFile>> bundledFiles();

} // namespace statusbook
