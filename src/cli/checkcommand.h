// SPDX-License-Identifier: MIT
#pragma once

#include "cli/command.h"

namespace statusbook {

/// `check FILE...`: the problems of catalog files, one a line as Problem::toString() has it. As
/// JSON one object a line:
///
///     file            the path as it was given
///     line, column    from 1, columns in bytes; null where the file as a whole is meant
///     severity        error or warning
///     message         what is wrong and what to do
class CheckCommand final : public Command
{
public:
    [[nodiscard]] Description description() const override;
    [[nodiscard]] ExitStatus run(const Request &request, const Output &output) const override;
};

} // namespace statusbook
