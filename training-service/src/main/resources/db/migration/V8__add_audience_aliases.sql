-- Only ever read with their audience: a document.
ALTER TABLE audience ADD COLUMN aliases jsonb NOT NULL DEFAULT '[]';
