-- Contestants that have settings or a label of their own, or whose model stands in the plan twice: id is that
-- of the model's row and of the answers' model, model the catalogue's id.
CREATE TABLE contestant (
    id TEXT PRIMARY KEY,
    model TEXT NOT NULL,
    label TEXT NOT NULL,
    settings TEXT NOT NULL
) WITHOUT ROWID;
