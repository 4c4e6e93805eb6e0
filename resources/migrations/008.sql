-- Votes of a class. How phones find the class again after a restart, the questions in the order in which they were
-- first opened, and one vote for each device and question. A device is a salted hash; nothing else is known of it.
CREATE TABLE class_room (
    number INTEGER PRIMARY KEY CHECK (number = 1),
    salt BLOB NOT NULL,
    token TEXT NOT NULL,
    code TEXT NOT NULL,
    port INTEGER NOT NULL
);
CREATE TABLE class_question (
    number INTEGER PRIMARY KEY,
    suite TEXT NOT NULL,
    prompt TEXT NOT NULL,
    options TEXT NOT NULL,
    state TEXT NOT NULL,
    current INTEGER NOT NULL,
    phones INTEGER NOT NULL,
    opened_at INTEGER,
    locked_at INTEGER
);
CREATE TABLE class_vote (
    question INTEGER NOT NULL REFERENCES class_question (number),
    device TEXT NOT NULL,
    choice TEXT NOT NULL,
    PRIMARY KEY (question, device)
) WITHOUT ROWID;
