-- What judge models said of answers: rows like those of the answers, in a table of their own, so that nothing that
-- counts answers counts them. The prompt names what was judged.
CREATE TABLE judgement AS SELECT * FROM answer WHERE 0;
ALTER TABLE judgement DROP COLUMN number;
CREATE UNIQUE INDEX judgement_key ON judgement (suite, prompt, model, trial, turn);
