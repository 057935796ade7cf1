// SPDX-License-Identifier: MIT
#pragma once

// Whether a sanitizer counts along, which changes what memory a test sees. Those of the presets are
// clang's.
#if defined(__has_feature)
#define STATUSBOOK_ADDRESS_SANITIZER __has_feature(address_sanitizer)
#define STATUSBOOK_THREAD_SANITIZER __has_feature(thread_sanitizer)
#else
#define STATUSBOOK_ADDRESS_SANITIZER 0
#define STATUSBOOK_THREAD_SANITIZER 0
#endif
