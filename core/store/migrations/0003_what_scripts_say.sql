-- What scripts and schedules say and had no place: cast numbers with letters, script pages, whether a part
-- is seen or only heard, the paper, and when a part can be had that nobody plays yet.

-- The number of a part becomes a text. SQLite only does that by making the table anew, and takes along what
-- refers to it, which is put back. Old changesets hold whole numbers there, which fit a text as they are.
CREATE TEMP TABLE cast_member_before AS SELECT * FROM cast_member;
CREATE TEMP TABLE scene_cast_before AS SELECT * FROM scene_cast;
CREATE TEMP TABLE person_day_before AS SELECT * FROM person_day;
DELETE FROM scene_cast;
DELETE FROM person_day;
DROP TABLE cast_member;
CREATE TABLE cast_member (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  person INTEGER
    REFERENCES person (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  production INTEGER
    REFERENCES production (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  number TEXT CHECK (number <> ''),
  character TEXT CHECK (character <> ''),
  standing TEXT CHECK (standing <> ''),
  status TEXT CHECK (status <> ''),
  first_day TEXT CHECK (first_day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]*' OR first_day GLOB '../*'),
  last_day TEXT CHECK (last_day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]*' OR last_day GLOB '../*'),
  notes TEXT CHECK (notes <> ''),
  hold INTEGER NOT NULL DEFAULT 0 CHECK (hold IN (0, 1)),
  may_drop INTEGER NOT NULL DEFAULT 0 CHECK (may_drop IN (0, 1)),
  drop_gap INTEGER
) STRICT;
INSERT INTO cast_member SELECT * FROM cast_member_before;
INSERT INTO scene_cast SELECT * FROM scene_cast_before;
INSERT INTO person_day SELECT * FROM person_day_before;
DROP TABLE cast_member_before;
DROP TABLE scene_cast_before;
DROP TABLE person_day_before;
CREATE INDEX cast_member_person ON cast_member (person);
CREATE INDEX cast_member_production ON cast_member (production);
CREATE TRIGGER cast_member_search_insert AFTER INSERT ON cast_member BEGIN
  INSERT INTO search (rowid, words, kind) VALUES (new.id, substr(coalesce(char(10) || new.character, '')
    || coalesce(char(10) || new.notes, ''), 2), 'cast_member');
END;
CREATE TRIGGER cast_member_search_update AFTER UPDATE OF character, notes ON cast_member BEGIN
  UPDATE search SET words = substr(coalesce(char(10) || new.character, '')
    || coalesce(char(10) || new.notes, ''), 2)
  WHERE rowid = new.id;
END;
CREATE TRIGGER cast_member_search_delete AFTER DELETE ON cast_member BEGIN
  DELETE FROM search WHERE rowid = old.id;
END;

ALTER TABLE production ADD COLUMN paper TEXT CHECK (paper <> '');

ALTER TABLE scene ADD COLUMN script_page TEXT CHECK (script_page <> '');

ALTER TABLE scene_cast ADD COLUMN presence TEXT CHECK (presence <> '');
ALTER TABLE scene_cast ADD COLUMN cue TEXT CHECK (cue <> '');

ALTER TABLE availability ADD COLUMN cast_member INTEGER
  REFERENCES cast_member (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE availability ADD COLUMN weekday TEXT CHECK (weekday <> '');
CREATE INDEX availability_cast_member ON availability (cast_member);
