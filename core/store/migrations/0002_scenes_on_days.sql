-- Scenes on days: the script's breakdown, boards of strips with their calendars, and what a schedule is
-- checked against. Searched are the kinds that people look for by their words.

-- A part may be without a person as long as nobody is cast: the column loses its NOT NULL, which SQLite
-- only does by making the table anew. No table refers to it yet, and what old changesets hold still fits.
CREATE TEMP TABLE cast_member_before AS SELECT * FROM cast_member;
DROP TABLE cast_member;
CREATE TABLE cast_member (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  person INTEGER
    REFERENCES person (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  production INTEGER
    REFERENCES production (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  number INTEGER,
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
INSERT INTO cast_member (id, person, production, number, character, standing, status, first_day, last_day, notes)
  SELECT id, person, production, number, character, standing, status, first_day, last_day, notes
  FROM cast_member_before;
DROP TABLE cast_member_before;
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

ALTER TABLE production ADD COLUMN scene_numbering TEXT CHECK (scene_numbering <> '');

CREATE TABLE calendar (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  name TEXT NOT NULL CHECK (name <> ''),
  production INTEGER
    REFERENCES production (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  first_shooting_day TEXT CHECK (first_shooting_day IS date(first_shooting_day)),
  monday_off INTEGER NOT NULL CHECK (monday_off IN (0, 1)),
  tuesday_off INTEGER NOT NULL CHECK (tuesday_off IN (0, 1)),
  wednesday_off INTEGER NOT NULL CHECK (wednesday_off IN (0, 1)),
  thursday_off INTEGER NOT NULL CHECK (thursday_off IN (0, 1)),
  friday_off INTEGER NOT NULL CHECK (friday_off IN (0, 1)),
  saturday_off INTEGER NOT NULL CHECK (saturday_off IN (0, 1)),
  sunday_off INTEGER NOT NULL CHECK (sunday_off IN (0, 1)),
  notes TEXT CHECK (notes <> '')
) STRICT;
CREATE INDEX calendar_production ON calendar (production);

CREATE TABLE calendar_day (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  calendar INTEGER NOT NULL
    REFERENCES calendar (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  first_day TEXT NOT NULL CHECK (first_day IS date(first_day)),
  last_day TEXT CHECK (last_day IS date(last_day)),
  what TEXT NOT NULL CHECK (what <> ''),
  name TEXT CHECK (name <> '')
) STRICT;
CREATE INDEX calendar_day_calendar ON calendar_day (calendar);

CREATE TABLE scene (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  scene_number TEXT CHECK (scene_number <> ''),
  heading TEXT NOT NULL CHECK (heading <> ''),
  production INTEGER
    REFERENCES production (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  interior_exterior TEXT CHECK (interior_exterior <> ''),
  set_name TEXT CHECK (set_name <> ''),
  location INTEGER
    REFERENCES location (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  time_of_day TEXT CHECK (time_of_day <> ''),
  time_words TEXT CHECK (time_words <> ''),
  script_day TEXT CHECK (script_day <> ''),
  pages INTEGER CHECK (pages >= 0),
  minutes INTEGER,
  synopsis TEXT CHECK (synopsis <> ''),
  sequence TEXT CHECK (sequence <> ''),
  omitted INTEGER NOT NULL CHECK (omitted IN (0, 1)),
  script_order TEXT CHECK (script_order <> ''),
  notes TEXT CHECK (notes <> '')
) STRICT;
CREATE INDEX scene_production ON scene (production);
CREATE INDEX scene_location ON scene (location);

CREATE TABLE scene_text (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  scene INTEGER NOT NULL
    REFERENCES scene (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  text TEXT CHECK (text <> ''),
  draft TEXT CHECK (draft <> '')
) STRICT;
CREATE INDEX scene_text_scene ON scene_text (scene);

CREATE TABLE scene_cast (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  scene INTEGER NOT NULL
    REFERENCES scene (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  cast_member INTEGER NOT NULL
    REFERENCES cast_member (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  notes TEXT CHECK (notes <> '')
) STRICT;
CREATE INDEX scene_cast_scene ON scene_cast (scene);
CREATE INDEX scene_cast_cast_member ON scene_cast (cast_member);

CREATE TABLE scene_stunt (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  scene INTEGER NOT NULL
    REFERENCES scene (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  stunt INTEGER NOT NULL
    REFERENCES stunt (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  notes TEXT CHECK (notes <> '')
) STRICT;
CREATE INDEX scene_stunt_scene ON scene_stunt (scene);
CREATE INDEX scene_stunt_stunt ON scene_stunt (stunt);

CREATE TABLE element_category (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  name TEXT NOT NULL CHECK (name <> ''),
  production INTEGER
    REFERENCES production (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  color TEXT CHECK (color <> ''),
  mark TEXT CHECK (mark <> ''),
  records TEXT CHECK (records <> ''),
  category_order TEXT CHECK (category_order <> '')
) STRICT;
CREATE INDEX element_category_production ON element_category (production);

CREATE TABLE element (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  name TEXT NOT NULL CHECK (name <> ''),
  category INTEGER NOT NULL
    REFERENCES element_category (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  hold INTEGER NOT NULL CHECK (hold IN (0, 1)),
  may_drop INTEGER NOT NULL CHECK (may_drop IN (0, 1)),
  drop_gap INTEGER,
  notes TEXT CHECK (notes <> '')
) STRICT;
CREATE INDEX element_of_category ON element (category);

CREATE TABLE scene_element (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  scene INTEGER NOT NULL
    REFERENCES scene (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  element INTEGER NOT NULL
    REFERENCES element (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  quantity INTEGER,
  notes TEXT CHECK (notes <> '')
) STRICT;
CREATE INDEX scene_element_scene ON scene_element (scene);
CREATE INDEX scene_element_element ON scene_element (element);

CREATE TABLE board (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  name TEXT NOT NULL CHECK (name <> ''),
  production INTEGER
    REFERENCES production (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  unit TEXT CHECK (unit <> ''),
  standing TEXT CHECK (standing <> ''),
  calendar INTEGER
    REFERENCES calendar (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  call TEXT CHECK (call <> ''),
  minutes_for_eighth INTEGER,
  layout TEXT CHECK (layout <> ''),
  notes TEXT CHECK (notes <> '')
) STRICT;
CREATE INDEX board_production ON board (production);
CREATE INDEX board_calendar ON board (calendar);

CREATE TABLE strip (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  board INTEGER NOT NULL
    REFERENCES board (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  strip_kind TEXT NOT NULL CHECK (strip_kind <> ''),
  scene INTEGER
    REFERENCES scene (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  place TEXT NOT NULL CHECK (place <> ''),
  boneyard INTEGER NOT NULL CHECK (boneyard IN (0, 1)),
  text TEXT CHECK (text <> ''),
  banner TEXT CHECK (banner <> ''),
  minutes INTEGER,
  call TEXT CHECK (call <> '')
) STRICT;
CREATE INDEX strip_board ON strip (board);
CREATE INDEX strip_scene ON strip (scene);

CREATE TABLE strip_color (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  production INTEGER NOT NULL
    REFERENCES production (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  part TEXT NOT NULL CHECK (part <> ''),
  color TEXT NOT NULL CHECK (color <> '')
) STRICT;
CREATE INDEX strip_color_production ON strip_color (production);

CREATE TABLE availability (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  person INTEGER
    REFERENCES person (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  location INTEGER
    REFERENCES location (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  element INTEGER
    REFERENCES element (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  what TEXT NOT NULL CHECK (what <> ''),
  first_day TEXT CHECK (first_day IS date(first_day)),
  last_day TEXT CHECK (last_day IS date(last_day)),
  notes TEXT CHECK (notes <> '')
) STRICT;
CREATE INDEX availability_person ON availability (person);
CREATE INDEX availability_location ON availability (location);
CREATE INDEX availability_element ON availability (element);

CREATE TABLE person_day (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  cast_member INTEGER NOT NULL
    REFERENCES cast_member (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  day TEXT NOT NULL CHECK (day IS date(day)),
  what TEXT NOT NULL CHECK (what <> ''),
  notes TEXT CHECK (notes <> '')
) STRICT;
CREATE INDEX person_day_cast_member ON person_day (cast_member);

CREATE TABLE rule_setting (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  production INTEGER NOT NULL
    REFERENCES production (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  rule TEXT NOT NULL CHECK (rule <> ''),
  switched_off INTEGER NOT NULL CHECK (switched_off IN (0, 1)),
  rule_limit INTEGER
) STRICT;
CREATE INDEX rule_setting_production ON rule_setting (production);

CREATE TABLE accepted_conflict (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  production INTEGER NOT NULL
    REFERENCES production (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  rule TEXT NOT NULL CHECK (rule <> ''),
  finding TEXT NOT NULL CHECK (finding <> ''),
  words TEXT CHECK (words <> ''),
  reason TEXT NOT NULL CHECK (reason <> '')
) STRICT;
CREATE INDEX accepted_conflict_production ON accepted_conflict (production);

CREATE TRIGGER calendar_search_insert AFTER INSERT ON calendar BEGIN
  INSERT INTO search (rowid, words, kind) VALUES (new.id, substr(coalesce(char(10) || new.name, '')
    || coalesce(char(10) || new.notes, ''), 2), 'calendar');
END;
CREATE TRIGGER calendar_search_update AFTER UPDATE OF name, notes ON calendar BEGIN
  UPDATE search SET words = substr(coalesce(char(10) || new.name, '')
    || coalesce(char(10) || new.notes, ''), 2)
  WHERE rowid = new.id;
END;
CREATE TRIGGER calendar_search_delete AFTER DELETE ON calendar BEGIN
  DELETE FROM search WHERE rowid = old.id;
END;

CREATE TRIGGER calendar_day_search_insert AFTER INSERT ON calendar_day BEGIN
  INSERT INTO search (rowid, words, kind) VALUES (new.id, substr(coalesce(char(10) || new.name, ''), 2), 'calendar_day');
END;
CREATE TRIGGER calendar_day_search_update AFTER UPDATE OF name ON calendar_day BEGIN
  UPDATE search SET words = substr(coalesce(char(10) || new.name, ''), 2)
  WHERE rowid = new.id;
END;
CREATE TRIGGER calendar_day_search_delete AFTER DELETE ON calendar_day BEGIN
  DELETE FROM search WHERE rowid = old.id;
END;

CREATE TRIGGER scene_search_insert AFTER INSERT ON scene BEGIN
  INSERT INTO search (rowid, words, kind) VALUES (new.id, substr(coalesce(char(10) || new.scene_number, '')
    || coalesce(char(10) || new.heading, '')
    || coalesce(char(10) || new.set_name, '')
    || coalesce(char(10) || new.synopsis, '')
    || coalesce(char(10) || new.sequence, '')
    || coalesce(char(10) || new.notes, ''), 2), 'scene');
END;
CREATE TRIGGER scene_search_update AFTER UPDATE OF scene_number, heading, set_name, synopsis, sequence, notes ON scene BEGIN
  UPDATE search SET words = substr(coalesce(char(10) || new.scene_number, '')
    || coalesce(char(10) || new.heading, '')
    || coalesce(char(10) || new.set_name, '')
    || coalesce(char(10) || new.synopsis, '')
    || coalesce(char(10) || new.sequence, '')
    || coalesce(char(10) || new.notes, ''), 2)
  WHERE rowid = new.id;
END;
CREATE TRIGGER scene_search_delete AFTER DELETE ON scene BEGIN
  DELETE FROM search WHERE rowid = old.id;
END;

CREATE TRIGGER element_category_search_insert AFTER INSERT ON element_category BEGIN
  INSERT INTO search (rowid, words, kind) VALUES (new.id, substr(coalesce(char(10) || new.name, ''), 2), 'element_category');
END;
CREATE TRIGGER element_category_search_update AFTER UPDATE OF name ON element_category BEGIN
  UPDATE search SET words = substr(coalesce(char(10) || new.name, ''), 2)
  WHERE rowid = new.id;
END;
CREATE TRIGGER element_category_search_delete AFTER DELETE ON element_category BEGIN
  DELETE FROM search WHERE rowid = old.id;
END;

CREATE TRIGGER element_search_insert AFTER INSERT ON element BEGIN
  INSERT INTO search (rowid, words, kind) VALUES (new.id, substr(coalesce(char(10) || new.name, '')
    || coalesce(char(10) || new.notes, ''), 2), 'element');
END;
CREATE TRIGGER element_search_update AFTER UPDATE OF name, notes ON element BEGIN
  UPDATE search SET words = substr(coalesce(char(10) || new.name, '')
    || coalesce(char(10) || new.notes, ''), 2)
  WHERE rowid = new.id;
END;
CREATE TRIGGER element_search_delete AFTER DELETE ON element BEGIN
  DELETE FROM search WHERE rowid = old.id;
END;

CREATE TRIGGER board_search_insert AFTER INSERT ON board BEGIN
  INSERT INTO search (rowid, words, kind) VALUES (new.id, substr(coalesce(char(10) || new.name, '')
    || coalesce(char(10) || new.notes, ''), 2), 'board');
END;
CREATE TRIGGER board_search_update AFTER UPDATE OF name, notes ON board BEGIN
  UPDATE search SET words = substr(coalesce(char(10) || new.name, '')
    || coalesce(char(10) || new.notes, ''), 2)
  WHERE rowid = new.id;
END;
CREATE TRIGGER board_search_delete AFTER DELETE ON board BEGIN
  DELETE FROM search WHERE rowid = old.id;
END;

CREATE TRIGGER accepted_conflict_search_insert AFTER INSERT ON accepted_conflict BEGIN
  INSERT INTO search (rowid, words, kind) VALUES (new.id, substr(coalesce(char(10) || new.reason, ''), 2), 'accepted_conflict');
END;
CREATE TRIGGER accepted_conflict_search_update AFTER UPDATE OF reason ON accepted_conflict BEGIN
  UPDATE search SET words = substr(coalesce(char(10) || new.reason, ''), 2)
  WHERE rowid = new.id;
END;
CREATE TRIGGER accepted_conflict_search_delete AFTER DELETE ON accepted_conflict BEGIN
  DELETE FROM search WHERE rowid = old.id;
END;
