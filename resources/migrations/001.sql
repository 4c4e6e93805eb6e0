-- What a session asks whom, and what came. Times are milliseconds since 1970 UTC, durations nanoseconds,
-- money pico-dollars. The long columns of an answer stand last, so that statistics do not read them.
PRAGMA application_id = 1346519880;

CREATE TABLE session (
    id TEXT NOT NULL,
    title TEXT NOT NULL,
    created INTEGER NOT NULL,
    settings TEXT NOT NULL
);

CREATE TABLE suite (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    title TEXT,
    licence TEXT,
    source TEXT,
    warnings TEXT NOT NULL
);

CREATE TABLE prompt (
    position INTEGER PRIMARY KEY,
    suite TEXT NOT NULL,
    id TEXT NOT NULL,
    category TEXT,
    language TEXT,
    text TEXT,
    system TEXT,
    scorer_type TEXT,
    scorer_fields TEXT NOT NULL,
    tags TEXT NOT NULL,
    source TEXT,
    difficulty INTEGER NOT NULL,
    solution TEXT,
    UNIQUE (suite, id)
);

CREATE TABLE provider (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    entry TEXT NOT NULL
);

CREATE TABLE model (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    entry TEXT NOT NULL
);

-- Asked for and not yet in a final state: after a crash these may have been charged.
CREATE TABLE in_flight (
    suite TEXT NOT NULL,
    prompt TEXT NOT NULL,
    model TEXT NOT NULL,
    trial INTEGER NOT NULL,
    attempt INTEGER NOT NULL,
    asked_at INTEGER NOT NULL,
    PRIMARY KEY (suite, prompt, model, trial)
) WITHOUT ROWID;

CREATE TABLE price (
    number INTEGER PRIMARY KEY,
    entry TEXT NOT NULL UNIQUE
);

-- number: the order in which answers finished; one that is asked again takes a new number.
CREATE TABLE answer (
    number INTEGER PRIMARY KEY,
    suite TEXT NOT NULL,
    prompt TEXT NOT NULL,
    model TEXT NOT NULL,
    trial INTEGER NOT NULL,
    run INTEGER NOT NULL,
    provider TEXT,
    requested_model TEXT,
    served_model TEXT,
    simulated INTEGER NOT NULL,
    asked_at INTEGER,
    status TEXT NOT NULL,
    error_kind TEXT,
    error_message TEXT,
    error_status INTEGER,
    error_code TEXT,
    error_wait INTEGER,
    error_retryable INTEGER,
    error_charged INTEGER,
    finish_reason TEXT,
    http_status INTEGER NOT NULL,
    prompt_tokens INTEGER,
    cached_tokens INTEGER,
    cache_write_tokens INTEGER,
    completion_tokens INTEGER,
    reasoning_tokens INTEGER,
    charged INTEGER,
    tokens_estimated INTEGER NOT NULL,
    cost INTEGER,
    cost_price INTEGER REFERENCES price (number),
    cost_charged INTEGER,
    cost_estimated INTEGER,
    ttft INTEGER,
    latency INTEGER,
    tokens_per_second REAL,
    attempts INTEGER NOT NULL,
    maybe_charged_twice INTEGER NOT NULL,
    temperature REAL,
    effort TEXT,
    max_tokens INTEGER,
    verdict TEXT,
    score REAL,
    scorer TEXT,
    override TEXT,
    extracted_at INTEGER,
    expected TEXT,
    extracted TEXT,
    extracted_form TEXT,
    expected_form TEXT,
    reason TEXT,
    text TEXT,
    reasoning TEXT,
    trace BLOB,
    UNIQUE (suite, prompt, model, trial)
);
