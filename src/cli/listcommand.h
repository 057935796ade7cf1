// SPDX-License-Identifier: MIT
#pragma once

#include "cli/command.h"

namespace statusbook {

/// `list [CLASS]`: every entry, or those of a class (4xx) or state (unofficial).
class ListCommand final : public Command
{
public:
    Description description() const override;
    ExitStatus run(const Request &request, const Output &output) const override;
};

} // namespace statusbook
