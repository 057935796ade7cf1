// SPDX-License-Identifier: MIT
#pragma once

#include "cli/command.h"

namespace statusbook {

/// `show CODE...`: the entry, or each entry, of a code or id.
class ShowCommand final : public Command
{
public:
    Description description() const override;
    ExitStatus run(const Request &request, const Output &output) const override;
};

} // namespace statusbook
