// SPDX-License-Identifier: MIT
#pragma once

#include "search/pasteline.h"

#include <array>

// What the words around a number say about it; for statusesInMessage() alone.
namespace statusbook {

// Words that say by themselves that the number is a status.
inline constexpr std::array<QByteArrayView, 4> statusKeys {
    "http", "https", "httperror", "scstatus",
};
inline constexpr std::array<QByteArrayView, 4> statusEndings {
    "status", "statuscode", "responsecode", "httpcode",
};
// Words that do so for the numbers of errors.
inline constexpr std::array<QByteArrayView, 7> errorKeys {
    "error", "err", "code", "errorcode", "erreur", "fehler", "exception",
};
// Verbs that do so where the line tells of HTTP.
inline constexpr std::array<QByteArrayView, 14> answerKeys {
    "returned", "returns",  "return",  "responded", "response", "responds", "got",
    "received", "answered", "replied", "reply",     "failed",   "gave",     "with",
};
// Words that may stand between a key and its number.
inline constexpr std::array<QByteArrayView, 31> fillers {
    "is",      "was",     "of",       "a",       "an",      "the",     "message",  "number",
    "request", "does",    "not",      "indicate", "success", "unexpected", "reason", "result",
    "value",   "to",      "from",     "upstream", "backend", "client",  "server",   "failure",
    "equal",   "equals",  "be",       "url",      "invalid", "bad",
    "occurred",
};
inline constexpr std::array<QByteArrayView, 40> notBefore {
    "port",   "ports",  "line",  "lines",   "pid",     "tid",   "uid",     "gid",
    "id",     "size",   "length", "bytes",  "took",    "after", "column",  "col",
    "row",    "rows",   "count", "total",   "version", "build", "timeout", "errno",
    "signal", "thread", "attempt", "retry", "retries", "sleep", "wait",    "index",
    "offset", "chapter", "section", "rfc",  "ticket",  "issue", "exit",    "exitcode",
};
inline constexpr std::array<QByteArrayView, 12> ofProcesses {
    "exit",   "exits",  "exited",     "exiting", "errno",  "signal",
    "killed", "exitcode", "exitstatus", "oserror", "terminated", "process",
};
inline constexpr std::array<QByteArrayView, 56> units {
    "ms",    "s",      "sec",  "secs", "second", "seconds", "min",   "mins",   "minute", "minutes",
    "h",     "hr",     "hour", "hours", "d",     "day",     "days",    "week",   "month",  "year",
    "us",    "ns",     "b",    "byte", "bytes",  "kb",      "mb",      "gb",     "tb",     "kib",
    "mib",   "gib",    "k",    "m",    "px",     "pt",      "percent", "x",      "of",     "item",
    "items", "row",    "rows", "line", "lines",  "file",    "files",   "entry",  "entries", "times",
    "users", "rpm",    "km",   "kg",   "usd",    "eur",
};
inline constexpr std::array<QByteArrayView, 24> httpWords {
    "url",     "http",     "https",    "status",   "request",  "response", "server", "upstream",
    "backend", "api",      "proxy",    "gateway",  "endpoint", "fetch",    "download", "site",
    "website", "nginx",    "apache",   "curl",     "wget",     "registry", "webhook", "browser",
};
// Words that say that a request did not go well.
inline constexpr std::array<QByteArrayView, 8> failureWords {
    "failed", "fail", "failure", "error", "cannot", "unable", "could", "denied",
};
inline constexpr std::array<QByteArrayView, 12> titleWords {
    "page",   "found",       "error",   "forbidden", "denied", "server",
    "access", "unavailable", "gateway", "not",       "oops",   "unauthorized",
};
inline constexpr std::array<QByteArrayView, 14> recordKeys {
    "method", "duration", "latency", "level", "logger", "msg",       "ts",
    "remote", "uri",      "agent",   "bytes", "size",   "requestmethod", "httpmethod",
};
inline constexpr std::array<QByteArrayView, 6> bodyKeys {
    "error", "errors", "message", "title", "detail", "type",
};

inline bool endsLike(QByteArrayView word, QByteArrayView ending)
{
    return word.size() >= ending.size() && equals(word.last(ending.size()), ending);
}

inline bool isStatusKey(QByteArrayView word)
{
    if (isOneOf(word, ofProcesses))
        return false;
    return isOneOf(word, statusKeys)
        || std::any_of(statusEndings.begin(), statusEndings.end(),
                       [&](QByteArrayView ending) { return endsLike(word, ending); });
}

// "error", "HttpClientErrorException".
inline bool isErrorKey(QByteArrayView word)
{
    return isOneOf(word, errorKeys) || endsLike(word, "error") || endsLike(word, "exception");
}

} // namespace statusbook
