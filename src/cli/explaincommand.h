// SPDX-License-Identifier: MIT
#pragma once

#include "cli/command.h"

namespace statusbook {

/// `explain [FILE|-]`: each status in a pasted response, header block or log, and what the
/// standard asks of a response that the pasted one lacks. As JSON one object:
///
///     kind        status-line, access-log, message, or null where nothing was recognised
///     cut         true where the text was longer than what is read
///     statuses    array of {code, count, entries}; entries as `show --format json` has them
///     findings    array of {line, code, severity, message, section}
class ExplainCommand final : public Command
{
public:
    Description description() const override;
    ExitStatus run(const Request &request, const Output &output) const override;
};

} // namespace statusbook
