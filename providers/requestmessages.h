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
    QT_TRANSLATE_NOOP("Message", "No way leads to %1 (%2); check the network, the VPN and the firewall.")};
inline constexpr MessageText tls{"request.tls",
    QT_TRANSLATE_NOOP("Message",
        "The secure connection to %1 was refused (%2); check the base URL, this machine's clock and its "
        "certificates.")};
inline constexpr MessageText proxy{"request.proxy",
    QT_TRANSLATE_NOOP("Message",
        "The proxy on the way to %1 did not let the request through (%2); check its address and login in the "
        "system's settings.")};
inline constexpr MessageText proxyLogin{"request.proxy-login",
    QT_TRANSLATE_NOOP("Message",
        "The proxy on the way to %1 wants a login (%2); enter it in the system's settings, or let %1 past "
        "the proxy.")};
inline constexpr MessageText closed{"request.closed",
    QT_TRANSLATE_NOOP("Message",
        "%1 closed the connection before the answer was complete; ask again, or look into the log of the "
        "server.")};
inline constexpr MessageText unanswered{"request.unanswered",
    QT_TRANSLATE_NOOP("Message",
        "%1 closed the connection without an answer, or what it sent is not HTTP; ask again, look into the "
        "log of the server, or check that the base URL is that of an API.")};
inline constexpr MessageText keptBack{
    "request.kept-back", QT_TRANSLATE_NOOP("Message", "The request to %1 was kept back; nothing was sent.")};
inline constexpr MessageText garbled{"request.garbled",
    QT_TRANSLATE_NOOP(
        "Message", "What came from %1 cannot be read as an answer (%2); is the base URL that of an API?")};
inline constexpr MessageText compressed{"request.compressed",
    QT_TRANSLATE_NOOP("Message",
        "What came from %1 is compressed in a way that cannot be read (%2); switch the compression off "
        "there.")};
inline constexpr MessageText failed{"request.failed",
    QT_TRANSLATE_NOOP("Message", "The connection to %1 failed (%2); check the base URL and the network.")};

// Time. %1: host, %2: the limit.
inline constexpr MessageText connectTimeout{"request.connect-timeout",
    QT_TRANSLATE_NOOP("Message",
        "No connection to %1 within %2 (connect timeout); Settings and --connect-timeout allow more.")};
inline constexpr MessageText firstTokenTimeout{"request.first-token-timeout",
    QT_TRANSLATE_NOOP("Message",
        "%1 sent nothing within %2 (first-token timeout); Settings and --first-token-timeout allow more.")};
inline constexpr MessageText idleTimeout{"request.idle-timeout",
    QT_TRANSLATE_NOOP("Message",
        "%1 sent nothing for %2 in the middle of its answer (idle timeout); Settings and --idle-timeout "
        "allow more.")};
inline constexpr MessageText totalTimeout{"request.total-timeout",
    QT_TRANSLATE_NOOP("Message",
        "The answer of %1 was not complete within %2 (total timeout); Settings and --timeout allow "
        "more.")};

// Loading a model. %1: the host or the provider, %2: the limit.
inline constexpr MessageText loading{
    "request.loading", QT_TRANSLATE_NOOP("Message", "HTTP %1: the server is still loading its model (%2)")};
inline constexpr MessageText loadTimeout{"request.load-timeout",
    QT_TRANSLATE_NOOP("Message",
        "%1 was still loading its model after %2 (load timeout); Settings and --load-timeout allow more.")};
inline constexpr MessageText notUnloaded{
    "request.not-unloaded", QT_TRANSLATE_NOOP("Message", "A model could not be freed from memory: %1")};

// What a request can end with besides.
inline constexpr MessageText cancelled{"request.cancelled", QT_TRANSLATE_NOOP("Message", "Cancelled.")};
inline constexpr MessageText tooLarge{"request.too-large",
    QT_TRANSLATE_NOOP("Message", "The answer of %1 is larger than 20 MB; what came is kept.")};
inline constexpr MessageText noEndMark{"request.no-end-mark",
    QT_TRANSLATE_NOOP("Message", "%1 ended its answer without the end mark, so it may be cut; ask again.")};
inline constexpr MessageText compressedStream{"request.compressed-stream",
    QT_TRANSLATE_NOOP("Message",
        "%1 compressed its answer (%2) in a way that was not asked for; ask it for whole answers "
        "(\"stream\": false in the catalogue) or switch the compression off there.")};
inline constexpr MessageText compressedAnswer{"request.compressed-answer",
    QT_TRANSLATE_NOOP("Message",
        "%1 compressed its answer (%2) in a way that was not asked for; switch the compression off there.")};

// What stands in an answer.
inline constexpr MessageText notJson{"answer.not-json",
    QT_TRANSLATE_NOOP("Message",
        "The stream has an event that is not JSON (\"%1\"); is the base URL that of an API of this "
        "dialect?")};
inline constexpr MessageText nothingReadable{"answer.nothing-readable",
    QT_TRANSLATE_NOOP("Message",
        "The stream ended and carried no answer, only \"%1\"; is the base URL that of an API of this "
        "dialect?")};
inline constexpr MessageText notUnderstood{"answer.not-understood",
    QT_TRANSLATE_NOOP("Message",
        "The answer has a form that is not understood (%1); is the base URL that of an API of this "
        "dialect?")};
/// A note. %1: a number.
inline constexpr MessageText passedOver{"answer.passed-over",
    QT_TRANSLATE_NOOP("Message", "Events of the stream that carried nothing that could be read: %1.")};
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
        "usual ones.")};
inline constexpr MessageText lineTooLong{"answer.line-too-long",
    QT_TRANSLATE_NOOP("Message", "The answer has a line longer than 16 MB; what came before it is kept.")};
inline constexpr MessageText noChoices{"answer.no-choices",
    QT_TRANSLATE_NOOP(
        "Message", "The answer has no \"choices\" (%1); is the base URL that of chat completions?")};
inline constexpr MessageText noFinishReason{"answer.no-finish-reason",
    QT_TRANSLATE_NOOP("Message", "The stream ended without a finish reason, so it may be cut; ask again.")};
inline constexpr MessageText noStopReason{"answer.no-stop-reason",
    QT_TRANSLATE_NOOP("Message", "The stream ended without a stop reason, so it may be cut; ask again.")};
inline constexpr MessageText gaveUp{"answer.gave-up",
    QT_TRANSLATE_NOOP("Message", "The server gave up on its answer (%1); ask again later.")};

// What a reader of an answer must know.
inline constexpr MessageText probablyCut{"answer.probably-cut",
    QT_TRANSLATE_NOOP("Message",
        "Probably cut: the answer has exactly the limit of %1 tokens, although the server calls it "
        "complete.")};
inline constexpr MessageText loadedFirst{"answer.loaded-first",
    QT_TRANSLATE_NOOP("Message",
        "This is among the first answers of the model, so the %1 until its first token may hold the time of "
        "loading; they are not counted as the model's.")};

// What a server says.
inline constexpr MessageText fromHost{"server.from-host", QT_TRANSLATE_NOOP("Message", "%1: %2")};
inline constexpr MessageText httpStatus{"server.status", QT_TRANSLATE_NOOP("Message", "HTTP %1: %2")};
inline constexpr MessageText redirected{"server.redirected",
    QT_TRANSLATE_NOOP(
        "Message", "HTTP %1: the server redirects to %2, which is not followed; correct the base URL.")};
inline constexpr MessageText redirectedNowhere{"server.redirected-nowhere",
    QT_TRANSLATE_NOOP(
        "Message", "HTTP %1: the server redirects to nowhere, which is not followed; correct the base URL.")};
inline constexpr MessageText webPage{
    "server.web-page", QT_TRANSLATE_NOOP("Message", "HTTP %1: a web page instead of an answer (\"%2\").")};
inline constexpr MessageText noText{
    "server.no-text", QT_TRANSLATE_NOOP("Message", "HTTP %1: an explanation that is no text.")};
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
        "%1; the key came from Settings: check it there, or put another one into the environment variable "
        "%2.")};
inline constexpr MessageText setKeyEnv{"server.set-key-env",
    QT_TRANSLATE_NOOP(
        "Message", "%1; no key was sent: put it into the environment variable %2, or enter it in Settings.")};
inline constexpr MessageText noKeyEnv{"server.no-key-env",
    QT_TRANSLATE_NOOP("Message",
        "%1; no key was sent, because the provider %2 names no environment variable for one: give it a "
        "\"key_env\" in the catalogue.")};
inline constexpr MessageText wantsVersion{"server.wants-version",
    QT_TRANSLATE_NOOP("Message", "%1; the base URL has no version, so it may have to read %2.")};
inline constexpr MessageText wantsNoVersion{"server.wants-no-version",
    QT_TRANSLATE_NOOP("Message", "%1; the base URL may have to read %2, without the version.")};
inline constexpr MessageText topUp{"server.top-up",
    QT_TRANSLATE_NOOP("Message", "%1; top up the account, or wait where the limit is one of the day.")};
inline constexpr MessageText checkModel{
    "server.check-model", QT_TRANSLATE_NOOP("Message", "%1; check the model's name and the base URL.")};

// Lists of models. %1: host.
inline constexpr MessageText listTooLate{"models.too-late",
    QT_TRANSLATE_NOOP(
        "Message", "%1 did not send its list of models in time; is it running, and the base URL right?")};
inline constexpr MessageText listTooLarge{
    "models.too-large", QT_TRANSLATE_NOOP("Message", "The list of models of %1 is larger than 20 MB.")};
inline constexpr MessageText noList{"models.no-list",
    QT_TRANSLATE_NOOP("Message", "What %1 sent is not a list of models; is the base URL right?")};

// The base URL. %1: the provider's name.
inline constexpr MessageText urlScheme{
    "url.scheme", QT_TRANSLATE_NOOP("Message", "The base URL of %1 must begin with https:// or http://.")};
inline constexpr MessageText urlLogin{
    "url.login", QT_TRANSLATE_NOOP("Message", "The base URL of %1 must not hold a user name or password.")};
inline constexpr MessageText urlPlaintext{"url.plaintext",
    QT_TRANSLATE_NOOP("Message",
        "The base URL of %1 is not encrypted (http://); use https://, or set allow_plaintext in the "
        "catalogue.")};

} // namespace Pennybench::Providers::RequestMessages
