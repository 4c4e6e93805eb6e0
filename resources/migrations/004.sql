-- What people decided about a session besides its answers, as JSON: who plays a role of its claims, and claims of
-- their own.
CREATE TABLE decision (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;
