-- Answers may be taken over from an earlier session: its id.
ALTER TABLE answer ADD COLUMN reused_from TEXT;
