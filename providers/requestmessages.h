#pragma once

#include "providers/base/message.h"

/// Everything that can be said about one request. An id never changes its meaning.
namespace Pennybench::Providers::RequestMessages {

// The network. %1: host:port, %2: the network's own words.
inline constexpr MessageText refused{"request.refused",
    QT_TRANSLATE_NOOP("Message", "Nothing answers at %1; is the server running and the port right?")};
inline constexpr MessageText hostNotFound{"request.host-not-found",
    QT_TRANSLATE_NOOP("Message", "The host %1 cannot be found; check the base URL and the network.")};
inline constexpr MessageText unreachable{"request.unreachable",
    QT_TRANSLATE_NOOP("Message", "%1 cannot be reached (%2); check the network, the VPN and the firewall.")};
inline constexpr MessageText tls{"request.tls",
    QT_TRANSLATE_NOOP("Message",
        "The secure connection to %1 failed (%2); check the base URL, this machine's clock and its "
        "certificates.")};
// Why no certificate is trusted: %2 of tls. %1: a path, %2: the system's words.
inline constexpr MessageText certFileUnreadable{"request.cert-file-unreadable",
    QT_TRANSLATE_NOOP("Message", "SSL_CERT_FILE names %1, which cannot be read: %2")};
inline constexpr MessageText certFileEmpty{"request.cert-file-empty",
    QT_TRANSLATE_NOOP("Message", "SSL_CERT_FILE names %1, which contains no PEM certificate")};
inline constexpr MessageText certFolderUnreadable{"request.cert-folder-unreadable",
    QT_TRANSLATE_NOOP("Message", "SSL_CERT_DIR names %1, which is not a readable folder")};
inline constexpr MessageText certFolderEmpty{"request.cert-folder-empty",
    QT_TRANSLATE_NOOP("Message", "SSL_CERT_DIR names %1, which contains no PEM certificate")};
inline constexpr MessageText proxy{"request.proxy",
    QT_TRANSLATE_NOOP("Message",
        "The proxy refused the request to %1 (%2); check its address and login in the system's settings.")};
inline constexpr MessageText proxyLogin{"request.proxy-login",
    QT_TRANSLATE_NOOP("Message",
        "The proxy for %1 needs a login (%2); enter it in the system's settings, or exclude %1 from the "
        "proxy.")};
inline constexpr MessageText closed{"request.closed",
    QT_TRANSLATE_NOOP("Message",
        "%1 closed the connection before the answer was complete; try again, or look at the server's log.")};
inline constexpr MessageText unanswered{"request.unanswered",
    QT_TRANSLATE_NOOP("Message",
        "%1 closed the connection without an answer, or sent something that is not HTTP; try again, look at "
        "the server's log, or check that the base URL belongs to an API.")};
inline constexpr MessageText keptBack{
    "request.kept-back", QT_TRANSLATE_NOOP("Message", "The request to %1 was not sent.")};
inline constexpr MessageText garbled{"request.garbled",
    QT_TRANSLATE_NOOP(
        "Message", "The response of %1 cannot be read (%2); does the base URL belong to an API?")};
inline constexpr MessageText compressed{"request.compressed",
    QT_TRANSLATE_NOOP("Message",
        "The response of %1 is compressed in a way that cannot be read (%2); switch off compression on the "
        "server.")};
inline constexpr MessageText failed{"request.failed",
    QT_TRANSLATE_NOOP("Message", "The connection to %1 failed (%2); check the base URL and the network.")};

// Time. %1: host, %2: the limit.
inline constexpr MessageText connectTimeout{"request.connect-timeout",
    QT_TRANSLATE_NOOP("Message",
        "No connection to %1 within %2 (connect timeout); raise it in Settings or with --connect-timeout.")};
inline constexpr MessageText firstTokenTimeout{"request.first-token-timeout",
    QT_TRANSLATE_NOOP("Message",
        "%1 sent nothing within %2 (first-token timeout); raise it in Settings or with "
        "--first-token-timeout.")};
inline constexpr MessageText idleTimeout{"request.idle-timeout",
    QT_TRANSLATE_NOOP("Message",
        "%1 sent nothing for %2 in the middle of its answer (idle timeout); raise it in Settings or with "
        "--idle-timeout.")};
inline constexpr MessageText totalTimeout{"request.total-timeout",
    QT_TRANSLATE_NOOP("Message",
        "The answer of %1 was not complete within %2 (total timeout); raise it in Settings or with "
        "--timeout.")};

// Loading a model. %1: the host or the provider, %2: the limit.
inline constexpr MessageText loading{
    "request.loading", QT_TRANSLATE_NOOP("Message", "HTTP %1: the server is still loading its model (%2)")};
inline constexpr MessageText loadTimeout{"request.load-timeout",
    QT_TRANSLATE_NOOP("Message",
        "%1 was still loading its model after %2 (load timeout); raise it in Settings or with "
        "--load-timeout.")};
inline constexpr MessageText notUnloaded{
    "request.not-unloaded", QT_TRANSLATE_NOOP("Message", "A model could not be unloaded: %1")};

// What a request can end with besides.
inline constexpr MessageText cancelled{"request.cancelled", QT_TRANSLATE_NOOP("Message", "Cancelled.")};
inline constexpr MessageText tooLarge{"request.too-large",
    QT_TRANSLATE_NOOP("Message", "The answer of %1 is larger than 20 MB; the part that arrived is kept.")};
inline constexpr MessageText noEndMark{"request.no-end-mark",
    QT_TRANSLATE_NOOP(
        "Message", "%1 ended its answer without an end mark, so it may be incomplete; try again.")};
inline constexpr MessageText compressedStream{"request.compressed-stream",
    QT_TRANSLATE_NOOP("Message",
        "%1 compressed its answer (%2), which the request did not allow; set \"stream\": false in the "
        "catalogue, or switch off compression on the server.")};
inline constexpr MessageText compressedAnswer{"request.compressed-answer",
    QT_TRANSLATE_NOOP("Message",
        "%1 compressed its answer (%2), which the request did not allow; switch off compression on the "
        "server.")};

// What stands in an answer.
inline constexpr MessageText notJson{"answer.not-json",
    QT_TRANSLATE_NOOP("Message",
        "The stream contains an event that is not JSON (\"%1\"); does the base URL belong to an API of this "
        "dialect?")};
inline constexpr MessageText nothingReadable{"answer.nothing-readable",
    QT_TRANSLATE_NOOP("Message",
        "The stream ended without an answer, with only \"%1\"; does the base URL belong to an API of this "
        "dialect?")};
inline constexpr MessageText notUnderstood{"answer.not-understood",
    QT_TRANSLATE_NOOP("Message",
        "The answer has an unknown form (%1); does the base URL belong to an API of this dialect?")};
/// A note. %1: a number.
inline constexpr MessageText passedOver{"answer.passed-over",
    QT_TRANSLATE_NOOP("Message", "Events of the stream that could not be read and were skipped: %1.")};
/// Notes. %1: the number that the server states.
inline constexpr MessageText completionNotBelieved{"answer.completion-not-believed",
    QT_TRANSLATE_NOOP("Message",
        "The server counted %1 tokens for this answer, which cannot be right; they were estimated from the "
        "text.")};
inline constexpr MessageText promptNotBelieved{"answer.prompt-not-believed",
    QT_TRANSLATE_NOOP("Message",
        "The server counted %1 tokens for this prompt, which cannot be right; they were estimated from the "
        "text.")};
inline constexpr MessageText cacheNotBelieved{"answer.cache-not-believed",
    QT_TRANSLATE_NOOP("Message",
        "The server counted %1 cached tokens in this prompt, which cannot be right; they were counted as "
        "normal prompt tokens.")};
inline constexpr MessageText lineTooLong{"answer.line-too-long",
    QT_TRANSLATE_NOOP("Message", "The answer has a line longer than 16 MB; the part before it is kept.")};
inline constexpr MessageText noChoices{"answer.no-choices",
    QT_TRANSLATE_NOOP(
        "Message", "The answer has no \"choices\" (%1); does the base URL belong to chat completions?")};
inline constexpr MessageText noFinishReason{"answer.no-finish-reason",
    QT_TRANSLATE_NOOP(
        "Message", "The stream ended without a finish reason, so the answer may be incomplete; try again.")};
inline constexpr MessageText noStopReason{"answer.no-stop-reason",
    QT_TRANSLATE_NOOP(
        "Message", "The stream ended without a stop reason, so the answer may be incomplete; try again.")};
inline constexpr MessageText gaveUp{"answer.gave-up",
    QT_TRANSLATE_NOOP("Message", "The server gave up on its answer (%1); try again later.")};

// What a reader of an answer must know.
inline constexpr MessageText probablyCut{"answer.probably-cut",
    QT_TRANSLATE_NOOP("Message",
        "Probably cut: the answer has exactly the limit of %1 tokens, although the server calls it "
        "complete.")};
inline constexpr MessageText loadedFirst{"answer.loaded-first",
    QT_TRANSLATE_NOOP("Message",
        "This is one of the model's first answers, so the %1 until its first token may include loading the "
        "model; they are not counted as its time to first token.")};

// What a server says.
inline constexpr MessageText fromHost{"server.from-host", QT_TRANSLATE_NOOP("Message", "%1: %2")};
inline constexpr MessageText httpStatus{"server.status", QT_TRANSLATE_NOOP("Message", "HTTP %1: %2")};
inline constexpr MessageText redirected{"server.redirected",
    QT_TRANSLATE_NOOP("Message",
        "HTTP %1: the server redirects to %2, and redirects are not followed; correct the base URL.")};
inline constexpr MessageText redirectedNowhere{"server.redirected-nowhere",
    QT_TRANSLATE_NOOP(
        "Message", "HTTP %1: the server redirects without naming an address; correct the base URL.")};
inline constexpr MessageText webPage{
    "server.web-page", QT_TRANSLATE_NOOP("Message", "HTTP %1: a web page instead of an answer (\"%2\").")};
inline constexpr MessageText noText{
    "server.no-text", QT_TRANSLATE_NOOP("Message", "HTTP %1: the explanation is not text.")};
inline constexpr MessageText noExplanation{
    "server.no-explanation", QT_TRANSLATE_NOOP("Message", "HTTP %1: no explanation was given.")};
inline constexpr MessageText inStream{
    "server.in-stream", QT_TRANSLATE_NOOP("Message", "The server broke off its answer: %1")};
inline constexpr MessageText brokenOff{"server.broken-off",
    QT_TRANSLATE_NOOP("Message", "The server broke off its answer: no explanation was given")};
inline constexpr MessageText checkKey{"server.check-key",
    QT_TRANSLATE_NOOP("Message", "%1; check the key in Settings or in its environment variable.")};
inline constexpr MessageText checkKeyEnv{"server.check-key-env",
    QT_TRANSLATE_NOOP("Message", "%1; the key came from the environment variable %2: check it there.")};
inline constexpr MessageText checkKeySettings{"server.check-key-settings",
    QT_TRANSLATE_NOOP("Message",
        "%1; the key came from Settings: check it there, or set another one in the environment variable "
        "%2.")};
inline constexpr MessageText setKeyEnv{"server.set-key-env",
    QT_TRANSLATE_NOOP(
        "Message", "%1; no key was sent: set the environment variable %2, or enter a key in Settings.")};
inline constexpr MessageText noKeyEnv{"server.no-key-env",
    QT_TRANSLATE_NOOP("Message",
        "%1; no key was sent, because the catalogue names no environment variable for the provider %2: add "
        "\"key_env\" there.")};
inline constexpr MessageText wantsVersion{
    "server.wants-version", QT_TRANSLATE_NOOP("Message", "%1; the base URL has no version: try %2.")};
inline constexpr MessageText wantsNoVersion{
    "server.wants-no-version", QT_TRANSLATE_NOOP("Message", "%1; try the base URL without the version: %2.")};
inline constexpr MessageText topUp{"server.top-up",
    QT_TRANSLATE_NOOP("Message", "%1; top up the account, or wait if this is a daily limit.")};
inline constexpr MessageText checkModel{
    "server.check-model", QT_TRANSLATE_NOOP("Message", "%1; check the model's name and the base URL.")};

// Lists of models. %1: host.
inline constexpr MessageText listTooLate{"models.too-late",
    QT_TRANSLATE_NOOP(
        "Message", "%1 did not send its list of models in time; is it running, and is the base URL right?")};
inline constexpr MessageText listTooLarge{
    "models.too-large", QT_TRANSLATE_NOOP("Message", "The list of models of %1 is larger than 20 MB.")};
inline constexpr MessageText noList{"models.no-list",
    QT_TRANSLATE_NOOP("Message", "%1 did not send a list of models; is the base URL right?")};

// The base URL. %1: the provider's name.
inline constexpr MessageText urlScheme{
    "url.scheme", QT_TRANSLATE_NOOP("Message", "The base URL of %1 must begin with https:// or http://.")};
inline constexpr MessageText urlLogin{"url.login",
    QT_TRANSLATE_NOOP("Message", "The base URL of %1 must not contain a user name or password.")};
inline constexpr MessageText urlPlaintext{"url.plaintext",
    QT_TRANSLATE_NOOP("Message",
        "The base URL of %1 is not encrypted (http://); use https://, or set allow_plaintext in the "
        "catalogue.")};

/// An answer that took several requests. %1: how many, %2: tokens of each, %3: how often it was made to go
/// on.
inline constexpr MessageText askedInParts{"request.asked-in-parts",
    QT_TRANSLATE_NOOP("Message",
        "Asked in %1 requests with %2 output tokens; thinking was made to go on %3 times. All are counted.")};

} // namespace Pennybench::Providers::RequestMessages
