-- What a score's reason was made of, beside its English sentence.
ALTER TABLE answer ADD COLUMN reason_said TEXT;
