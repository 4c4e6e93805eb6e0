-- What a message was made of, beside its English sentence; notes about an answer; the time of loading a model.
ALTER TABLE answer ADD COLUMN error_said TEXT;
ALTER TABLE answer ADD COLUMN notes TEXT;
ALTER TABLE answer ADD COLUMN load_time INTEGER;
