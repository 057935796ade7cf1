// SPDX-License-Identifier: MIT
#pragma once

namespace statusbook {

/// True where a display server answers: QApplication ends the program where none does.
[[nodiscard]] bool hasDisplay();

} // namespace statusbook
