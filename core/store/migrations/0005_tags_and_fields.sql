-- Tags on records of any kind, and fields that people add to a kind, with what stands in them.
CREATE TABLE custom_field (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  of_kind TEXT NOT NULL CHECK (of_kind <> ''),
  name TEXT NOT NULL CHECK (name <> ''),
  type TEXT NOT NULL CHECK (type <> ''),
  choices TEXT CHECK (choices <> '')
) STRICT;

CREATE TABLE custom_value (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  subject_kind TEXT NOT NULL CHECK (subject_kind <> ''),
  subject INTEGER NOT NULL,
  field INTEGER NOT NULL
    REFERENCES custom_field (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  value TEXT NOT NULL CHECK (value <> '')
) STRICT;
CREATE INDEX custom_value_subject ON custom_value (subject);
CREATE INDEX custom_value_field ON custom_value (field);

CREATE TABLE tag (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  subject_kind TEXT NOT NULL CHECK (subject_kind <> ''),
  subject INTEGER NOT NULL,
  word TEXT NOT NULL CHECK (word <> '')
) STRICT;
CREATE INDEX tag_subject ON tag (subject);

CREATE TRIGGER custom_value_search_insert AFTER INSERT ON custom_value BEGIN
  INSERT INTO search (rowid, words, kind) VALUES (new.id, new.value, 'custom_value');
END;
CREATE TRIGGER custom_value_search_update AFTER UPDATE OF value ON custom_value BEGIN
  UPDATE search SET words = new.value WHERE rowid = new.id;
END;
CREATE TRIGGER custom_value_search_delete AFTER DELETE ON custom_value BEGIN
  DELETE FROM search WHERE rowid = old.id;
END;

CREATE TRIGGER tag_search_insert AFTER INSERT ON tag BEGIN
  INSERT INTO search (rowid, words, kind) VALUES (new.id, new.word, 'tag');
END;
CREATE TRIGGER tag_search_update AFTER UPDATE OF word ON tag BEGIN
  UPDATE search SET words = new.word WHERE rowid = new.id;
END;
CREATE TRIGGER tag_search_delete AFTER DELETE ON tag BEGIN
  DELETE FROM search WHERE rowid = old.id;
END;
