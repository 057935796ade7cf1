// SPDX-License-Identifier: MIT
// A library has to have a source.
