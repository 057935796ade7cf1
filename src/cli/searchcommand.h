// SPDX-License-Identifier: MIT
#pragma once

#include "cli/command.h"

namespace statusbook {

/// `search WORDS...`: ranked matches, best first.
class SearchCommand final : public Command
{
public:
    Description description() const override;
    ExitStatus run(const Request &request, const Output &output) const override;
};

} // namespace statusbook
