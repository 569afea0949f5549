-- The first form of a slate file: a table for each kind of record, the log of edits, the search index.
-- Ids are random 63-bit numbers. A field is one column; compound values are kept as text:
-- windows as ISO 8601-2 intervals with their words, money in minor units with its currency, places in degrees.

CREATE TABLE production (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  title TEXT NOT NULL CHECK (title <> ''),
  code TEXT CHECK (code <> ''),
  status TEXT CHECK (status <> ''),
  series TEXT CHECK (series <> ''),
  company TEXT CHECK (company <> ''),
  budget TEXT CHECK (budget GLOB '*[0-9] [A-Z][A-Z][A-Z]'),
  notes TEXT CHECK (notes <> '')
) STRICT;

CREATE TABLE person (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  name TEXT NOT NULL CHECK (name <> ''),
  phone TEXT CHECK (phone <> ''),
  email TEXT CHECK (email <> ''),
  agent TEXT CHECK (agent <> ''),
  emergency_contact TEXT CHECK (emergency_contact <> ''),
  notes TEXT CHECK (notes <> '')
) STRICT;

CREATE TABLE cast_member (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  person INTEGER NOT NULL
    REFERENCES person (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  production INTEGER
    REFERENCES production (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  number INTEGER,
  character TEXT CHECK (character <> ''),
  standing TEXT CHECK (standing <> ''),
  status TEXT CHECK (status <> ''),
  first_day TEXT CHECK (first_day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]*' OR first_day GLOB '../*'),
  last_day TEXT CHECK (last_day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]*' OR last_day GLOB '../*'),
  notes TEXT CHECK (notes <> '')
) STRICT;
CREATE INDEX cast_member_person ON cast_member (person);
CREATE INDEX cast_member_production ON cast_member (production);

CREATE TABLE crew_member (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  person INTEGER NOT NULL
    REFERENCES person (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  production INTEGER
    REFERENCES production (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  department TEXT CHECK (department <> ''),
  job TEXT CHECK (job <> ''),
  first_day TEXT CHECK (first_day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]*' OR first_day GLOB '../*'),
  last_day TEXT CHECK (last_day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]*' OR last_day GLOB '../*'),
  notes TEXT CHECK (notes <> '')
) STRICT;
CREATE INDEX crew_member_person ON crew_member (person);
CREATE INDEX crew_member_production ON crew_member (production);

CREATE TABLE partner (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  name TEXT NOT NULL CHECK (name <> ''),
  production INTEGER
    REFERENCES production (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  kind TEXT CHECK (kind <> ''),
  country TEXT CHECK (country <> ''),
  thanked_for TEXT CHECK (thanked_for <> ''),
  thanks TEXT CHECK (thanks <> ''),
  credit_wording TEXT CHECK (credit_wording <> ''),
  contact TEXT CHECK (contact <> ''),
  phone TEXT CHECK (phone <> ''),
  email TEXT CHECK (email <> ''),
  website TEXT CHECK (website <> ''),
  notes TEXT CHECK (notes <> '')
) STRICT;
CREATE INDEX partner_production ON partner (production);

CREATE TABLE location (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  name TEXT NOT NULL CHECK (name <> ''),
  production INTEGER
    REFERENCES production (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  status TEXT CHECK (status <> ''),
  sets TEXT CHECK (sets <> ''),
  address TEXT CHECK (address <> ''),
  municipality TEXT CHECK (municipality <> ''),
  country TEXT CHECK (country <> ''),
  position TEXT CHECK (position GLOB '*[0-9],*[0-9]'),
  time_zone TEXT CHECK (time_zone <> ''),
  available TEXT CHECK (available GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]*' OR available GLOB '../*'),
  contact TEXT CHECK (contact <> ''),
  phone TEXT CHECK (phone <> ''),
  email TEXT CHECK (email <> ''),
  parking TEXT CHECK (parking <> ''),
  power TEXT CHECK (power <> ''),
  hospital TEXT CHECK (hospital <> ''),
  fee TEXT CHECK (fee GLOB '*[0-9] [A-Z][A-Z][A-Z]'),
  condition TEXT CHECK (condition <> ''),
  notes TEXT CHECK (notes <> '')
) STRICT;
CREATE INDEX location_production ON location (production);

CREATE TABLE permit (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  location INTEGER NOT NULL
    REFERENCES location (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  status TEXT CHECK (status <> ''),
  authority TEXT CHECK (authority <> ''),
  number TEXT CHECK (number <> ''),
  first_day TEXT CHECK (first_day IS date(first_day)),
  last_day TEXT CHECK (last_day IS date(last_day)),
  document TEXT CHECK (document <> ''),
  notes TEXT CHECK (notes <> '')
) STRICT;
CREATE INDEX permit_location ON permit (location);

CREATE TABLE stunt (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  name TEXT NOT NULL CHECK (name <> ''),
  production INTEGER
    REFERENCES production (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  status TEXT CHECK (status <> ''),
  location INTEGER
    REFERENCES location (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  when_shot TEXT CHECK (when_shot GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]*' OR when_shot GLOB '../*'),
  description TEXT CHECK (description <> ''),
  coordinator INTEGER
    REFERENCES person (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  steps TEXT CHECK (steps <> ''),
  backup_plan TEXT CHECK (backup_plan <> ''),
  rehearsals TEXT CHECK (rehearsals <> ''),
  dry_run TEXT CHECK (dry_run IS date(dry_run)),
  medic TEXT CHECK (medic <> ''),
  hospital TEXT CHECK (hospital <> ''),
  rescue_lead TEXT CHECK (rescue_lead <> ''),
  rescue_access TEXT CHECK (rescue_access <> ''),
  rail INTEGER NOT NULL CHECK (rail IN (0, 1)),
  rail_permission TEXT CHECK (rail_permission <> ''),
  site_assessment TEXT CHECK (site_assessment IS date(site_assessment)),
  plan_approved TEXT CHECK (plan_approved IS date(plan_approved)),
  sent_to_insurer TEXT CHECK (sent_to_insurer IS date(sent_to_insurer)),
  sent_to_union TEXT CHECK (sent_to_union IS date(sent_to_union)),
  sent_to_authority TEXT CHECK (sent_to_authority IS date(sent_to_authority)),
  notes TEXT CHECK (notes <> '')
) STRICT;
CREATE INDEX stunt_production ON stunt (production);
CREATE INDEX stunt_location ON stunt (location);
CREATE INDEX stunt_coordinator ON stunt (coordinator);

CREATE TABLE stunt_performer (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  stunt INTEGER NOT NULL
    REFERENCES stunt (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  person INTEGER NOT NULL
    REFERENCES person (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  role TEXT CHECK (role <> ''),
  doubles TEXT CHECK (doubles <> ''),
  notes TEXT CHECK (notes <> '')
) STRICT;
CREATE INDEX stunt_performer_stunt ON stunt_performer (stunt);
CREATE INDEX stunt_performer_person ON stunt_performer (person);

CREATE TABLE hazard (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  stunt INTEGER NOT NULL
    REFERENCES stunt (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  description TEXT NOT NULL CHECK (description <> ''),
  severity TEXT CHECK (severity <> ''),
  likelihood TEXT CHECK (likelihood <> ''),
  exposes_cast_and_crew INTEGER NOT NULL CHECK (exposes_cast_and_crew IN (0, 1)),
  exposes_outside_company INTEGER NOT NULL CHECK (exposes_outside_company IN (0, 1)),
  exposes_public INTEGER NOT NULL CHECK (exposes_public IN (0, 1)),
  control_measure TEXT CHECK (control_measure <> ''),
  responsible INTEGER
    REFERENCES person (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  remaining_factor INTEGER
) STRICT;
CREATE INDEX hazard_stunt ON hazard (stunt);
CREATE INDEX hazard_responsible ON hazard (responsible);

CREATE TABLE shoot_block (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  name TEXT NOT NULL CHECK (name <> ''),
  production INTEGER
    REFERENCES production (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  location INTEGER
    REFERENCES location (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  unit TEXT CHECK (unit <> ''),
  status TEXT CHECK (status <> ''),
  planned_start TEXT CHECK (planned_start GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]*' OR planned_start GLOB '../*'),
  planned_end TEXT CHECK (planned_end GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]*' OR planned_end GLOB '../*'),
  real_start TEXT CHECK (real_start GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]*' OR real_start GLOB '../*'),
  real_end TEXT CHECK (real_end GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]*' OR real_end GLOB '../*'),
  notes TEXT CHECK (notes <> '')
) STRICT;
CREATE INDEX shoot_block_production ON shoot_block (production);
CREATE INDEX shoot_block_location ON shoot_block (location);

CREATE TABLE milestone (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  title TEXT NOT NULL CHECK (title <> ''),
  production INTEGER
    REFERENCES production (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  kind TEXT CHECK (kind <> ''),
  date TEXT CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]*' OR date GLOB '../*'),
  status TEXT CHECK (status <> ''),
  territory TEXT CHECK (territory <> ''),
  release_type TEXT CHECK (release_type <> ''),
  format TEXT CHECK (format <> ''),
  distributor TEXT CHECK (distributor <> ''),
  notes TEXT CHECK (notes <> '')
) STRICT;
CREATE INDEX milestone_production ON milestone (production);

CREATE TABLE milestone_move (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  milestone INTEGER NOT NULL
    REFERENCES milestone (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  old_date TEXT CHECK (old_date GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]*' OR old_date GLOB '../*'),
  new_date TEXT CHECK (new_date GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]*' OR new_date GLOB '../*'),
  announced TEXT CHECK (announced GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]*' OR announced GLOB '../*'),
  reason TEXT CHECK (reason <> '')
) STRICT;
CREATE INDEX milestone_move_milestone ON milestone_move (milestone);

CREATE TABLE source (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  subject_kind TEXT NOT NULL CHECK (subject_kind <> ''),
  subject INTEGER NOT NULL,
  document TEXT NOT NULL CHECK (document <> ''),
  quote TEXT CHECK (quote <> ''),
  certainty TEXT CHECK (certainty <> ''),
  notes TEXT CHECK (notes <> '')
) STRICT;
CREATE INDEX source_subject ON source (subject);

-- The log: the undo list and the history at once, only ever appended to. `position` is the order in this
-- file; what identifies an edit is its id.
CREATE TABLE edit (
  position INTEGER PRIMARY KEY,
  id INTEGER NOT NULL UNIQUE CHECK (id > 0),
  at TEXT NOT NULL,
  author TEXT NOT NULL,
  title TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('work', 'undo', 'redo')),
  reverts INTEGER REFERENCES edit (id),
  back_to INTEGER REFERENCES edit (id),
  changeset BLOB NOT NULL
) STRICT;
CREATE INDEX edit_reverts ON edit (reverts) WHERE reverts IS NOT NULL;
CREATE INDEX edit_back_to ON edit (back_to) WHERE back_to IS NOT NULL;

-- Full-text search: a row for each record, under the record's id. Triggers keep it, also while a
-- changeset is applied.
CREATE VIRTUAL TABLE search USING fts5 (words, kind UNINDEXED, tokenize = 'unicode61 remove_diacritics 2');

CREATE TRIGGER production_search_insert AFTER INSERT ON production BEGIN
  INSERT INTO search (rowid, words, kind) VALUES (new.id, substr(coalesce(char(10) || new.title, '')
    || coalesce(char(10) || new.code, '')
    || coalesce(char(10) || new.series, '')
    || coalesce(char(10) || new.company, '')
    || coalesce(char(10) || new.notes, ''), 2), 'production');
END;
CREATE TRIGGER production_search_update AFTER UPDATE OF title, code, series, company, notes ON production BEGIN
  UPDATE search SET words = substr(coalesce(char(10) || new.title, '')
    || coalesce(char(10) || new.code, '')
    || coalesce(char(10) || new.series, '')
    || coalesce(char(10) || new.company, '')
    || coalesce(char(10) || new.notes, ''), 2)
  WHERE rowid = new.id;
END;
CREATE TRIGGER production_search_delete AFTER DELETE ON production BEGIN
  DELETE FROM search WHERE rowid = old.id;
END;

CREATE TRIGGER person_search_insert AFTER INSERT ON person BEGIN
  INSERT INTO search (rowid, words, kind) VALUES (new.id, substr(coalesce(char(10) || new.name, '')
    || coalesce(char(10) || new.phone, '')
    || coalesce(char(10) || new.email, '')
    || coalesce(char(10) || new.agent, '')
    || coalesce(char(10) || new.notes, ''), 2), 'person');
END;
CREATE TRIGGER person_search_update AFTER UPDATE OF name, phone, email, agent, notes ON person BEGIN
  UPDATE search SET words = substr(coalesce(char(10) || new.name, '')
    || coalesce(char(10) || new.phone, '')
    || coalesce(char(10) || new.email, '')
    || coalesce(char(10) || new.agent, '')
    || coalesce(char(10) || new.notes, ''), 2)
  WHERE rowid = new.id;
END;
CREATE TRIGGER person_search_delete AFTER DELETE ON person BEGIN
  DELETE FROM search WHERE rowid = old.id;
END;

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

CREATE TRIGGER crew_member_search_insert AFTER INSERT ON crew_member BEGIN
  INSERT INTO search (rowid, words, kind) VALUES (new.id, substr(coalesce(char(10) || new.job, '')
    || coalesce(char(10) || new.notes, ''), 2), 'crew_member');
END;
CREATE TRIGGER crew_member_search_update AFTER UPDATE OF job, notes ON crew_member BEGIN
  UPDATE search SET words = substr(coalesce(char(10) || new.job, '')
    || coalesce(char(10) || new.notes, ''), 2)
  WHERE rowid = new.id;
END;
CREATE TRIGGER crew_member_search_delete AFTER DELETE ON crew_member BEGIN
  DELETE FROM search WHERE rowid = old.id;
END;

CREATE TRIGGER partner_search_insert AFTER INSERT ON partner BEGIN
  INSERT INTO search (rowid, words, kind) VALUES (new.id, substr(coalesce(char(10) || new.name, '')
    || coalesce(char(10) || new.country, '')
    || coalesce(char(10) || new.thanked_for, '')
    || coalesce(char(10) || new.credit_wording, '')
    || coalesce(char(10) || new.contact, '')
    || coalesce(char(10) || new.email, '')
    || coalesce(char(10) || new.notes, ''), 2), 'partner');
END;
CREATE TRIGGER partner_search_update AFTER UPDATE OF name, country, thanked_for, credit_wording, contact, email, notes ON partner BEGIN
  UPDATE search SET words = substr(coalesce(char(10) || new.name, '')
    || coalesce(char(10) || new.country, '')
    || coalesce(char(10) || new.thanked_for, '')
    || coalesce(char(10) || new.credit_wording, '')
    || coalesce(char(10) || new.contact, '')
    || coalesce(char(10) || new.email, '')
    || coalesce(char(10) || new.notes, ''), 2)
  WHERE rowid = new.id;
END;
CREATE TRIGGER partner_search_delete AFTER DELETE ON partner BEGIN
  DELETE FROM search WHERE rowid = old.id;
END;

CREATE TRIGGER location_search_insert AFTER INSERT ON location BEGIN
  INSERT INTO search (rowid, words, kind) VALUES (new.id, substr(coalesce(char(10) || new.name, '')
    || coalesce(char(10) || new.sets, '')
    || coalesce(char(10) || new.address, '')
    || coalesce(char(10) || new.municipality, '')
    || coalesce(char(10) || new.country, '')
    || coalesce(char(10) || new.contact, '')
    || coalesce(char(10) || new.email, '')
    || coalesce(char(10) || new.parking, '')
    || coalesce(char(10) || new.power, '')
    || coalesce(char(10) || new.hospital, '')
    || coalesce(char(10) || new.condition, '')
    || coalesce(char(10) || new.notes, ''), 2), 'location');
END;
CREATE TRIGGER location_search_update AFTER UPDATE OF name, sets, address, municipality, country, contact, email, parking, power, hospital, condition, notes ON location BEGIN
  UPDATE search SET words = substr(coalesce(char(10) || new.name, '')
    || coalesce(char(10) || new.sets, '')
    || coalesce(char(10) || new.address, '')
    || coalesce(char(10) || new.municipality, '')
    || coalesce(char(10) || new.country, '')
    || coalesce(char(10) || new.contact, '')
    || coalesce(char(10) || new.email, '')
    || coalesce(char(10) || new.parking, '')
    || coalesce(char(10) || new.power, '')
    || coalesce(char(10) || new.hospital, '')
    || coalesce(char(10) || new.condition, '')
    || coalesce(char(10) || new.notes, ''), 2)
  WHERE rowid = new.id;
END;
CREATE TRIGGER location_search_delete AFTER DELETE ON location BEGIN
  DELETE FROM search WHERE rowid = old.id;
END;

CREATE TRIGGER permit_search_insert AFTER INSERT ON permit BEGIN
  INSERT INTO search (rowid, words, kind) VALUES (new.id, substr(coalesce(char(10) || new.authority, '')
    || coalesce(char(10) || new.number, '')
    || coalesce(char(10) || new.notes, ''), 2), 'permit');
END;
CREATE TRIGGER permit_search_update AFTER UPDATE OF authority, number, notes ON permit BEGIN
  UPDATE search SET words = substr(coalesce(char(10) || new.authority, '')
    || coalesce(char(10) || new.number, '')
    || coalesce(char(10) || new.notes, ''), 2)
  WHERE rowid = new.id;
END;
CREATE TRIGGER permit_search_delete AFTER DELETE ON permit BEGIN
  DELETE FROM search WHERE rowid = old.id;
END;

CREATE TRIGGER stunt_search_insert AFTER INSERT ON stunt BEGIN
  INSERT INTO search (rowid, words, kind) VALUES (new.id, substr(coalesce(char(10) || new.name, '')
    || coalesce(char(10) || new.description, '')
    || coalesce(char(10) || new.steps, '')
    || coalesce(char(10) || new.backup_plan, '')
    || coalesce(char(10) || new.rehearsals, '')
    || coalesce(char(10) || new.medic, '')
    || coalesce(char(10) || new.hospital, '')
    || coalesce(char(10) || new.rescue_lead, '')
    || coalesce(char(10) || new.rescue_access, '')
    || coalesce(char(10) || new.rail_permission, '')
    || coalesce(char(10) || new.notes, ''), 2), 'stunt');
END;
CREATE TRIGGER stunt_search_update AFTER UPDATE OF name, description, steps, backup_plan, rehearsals, medic, hospital, rescue_lead, rescue_access, rail_permission, notes ON stunt BEGIN
  UPDATE search SET words = substr(coalesce(char(10) || new.name, '')
    || coalesce(char(10) || new.description, '')
    || coalesce(char(10) || new.steps, '')
    || coalesce(char(10) || new.backup_plan, '')
    || coalesce(char(10) || new.rehearsals, '')
    || coalesce(char(10) || new.medic, '')
    || coalesce(char(10) || new.hospital, '')
    || coalesce(char(10) || new.rescue_lead, '')
    || coalesce(char(10) || new.rescue_access, '')
    || coalesce(char(10) || new.rail_permission, '')
    || coalesce(char(10) || new.notes, ''), 2)
  WHERE rowid = new.id;
END;
CREATE TRIGGER stunt_search_delete AFTER DELETE ON stunt BEGIN
  DELETE FROM search WHERE rowid = old.id;
END;

CREATE TRIGGER stunt_performer_search_insert AFTER INSERT ON stunt_performer BEGIN
  INSERT INTO search (rowid, words, kind) VALUES (new.id, substr(coalesce(char(10) || new.doubles, '')
    || coalesce(char(10) || new.notes, ''), 2), 'stunt_performer');
END;
CREATE TRIGGER stunt_performer_search_update AFTER UPDATE OF doubles, notes ON stunt_performer BEGIN
  UPDATE search SET words = substr(coalesce(char(10) || new.doubles, '')
    || coalesce(char(10) || new.notes, ''), 2)
  WHERE rowid = new.id;
END;
CREATE TRIGGER stunt_performer_search_delete AFTER DELETE ON stunt_performer BEGIN
  DELETE FROM search WHERE rowid = old.id;
END;

CREATE TRIGGER hazard_search_insert AFTER INSERT ON hazard BEGIN
  INSERT INTO search (rowid, words, kind) VALUES (new.id, substr(coalesce(char(10) || new.description, '')
    || coalesce(char(10) || new.control_measure, ''), 2), 'hazard');
END;
CREATE TRIGGER hazard_search_update AFTER UPDATE OF description, control_measure ON hazard BEGIN
  UPDATE search SET words = substr(coalesce(char(10) || new.description, '')
    || coalesce(char(10) || new.control_measure, ''), 2)
  WHERE rowid = new.id;
END;
CREATE TRIGGER hazard_search_delete AFTER DELETE ON hazard BEGIN
  DELETE FROM search WHERE rowid = old.id;
END;

CREATE TRIGGER shoot_block_search_insert AFTER INSERT ON shoot_block BEGIN
  INSERT INTO search (rowid, words, kind) VALUES (new.id, substr(coalesce(char(10) || new.name, '')
    || coalesce(char(10) || new.notes, ''), 2), 'shoot_block');
END;
CREATE TRIGGER shoot_block_search_update AFTER UPDATE OF name, notes ON shoot_block BEGIN
  UPDATE search SET words = substr(coalesce(char(10) || new.name, '')
    || coalesce(char(10) || new.notes, ''), 2)
  WHERE rowid = new.id;
END;
CREATE TRIGGER shoot_block_search_delete AFTER DELETE ON shoot_block BEGIN
  DELETE FROM search WHERE rowid = old.id;
END;

CREATE TRIGGER milestone_search_insert AFTER INSERT ON milestone BEGIN
  INSERT INTO search (rowid, words, kind) VALUES (new.id, substr(coalesce(char(10) || new.title, '')
    || coalesce(char(10) || new.territory, '')
    || coalesce(char(10) || new.format, '')
    || coalesce(char(10) || new.distributor, '')
    || coalesce(char(10) || new.notes, ''), 2), 'milestone');
END;
CREATE TRIGGER milestone_search_update AFTER UPDATE OF title, territory, format, distributor, notes ON milestone BEGIN
  UPDATE search SET words = substr(coalesce(char(10) || new.title, '')
    || coalesce(char(10) || new.territory, '')
    || coalesce(char(10) || new.format, '')
    || coalesce(char(10) || new.distributor, '')
    || coalesce(char(10) || new.notes, ''), 2)
  WHERE rowid = new.id;
END;
CREATE TRIGGER milestone_search_delete AFTER DELETE ON milestone BEGIN
  DELETE FROM search WHERE rowid = old.id;
END;

CREATE TRIGGER milestone_move_search_insert AFTER INSERT ON milestone_move BEGIN
  INSERT INTO search (rowid, words, kind) VALUES (new.id, substr(coalesce(char(10) || new.reason, ''), 2), 'milestone_move');
END;
CREATE TRIGGER milestone_move_search_update AFTER UPDATE OF reason ON milestone_move BEGIN
  UPDATE search SET words = substr(coalesce(char(10) || new.reason, ''), 2)
  WHERE rowid = new.id;
END;
CREATE TRIGGER milestone_move_search_delete AFTER DELETE ON milestone_move BEGIN
  DELETE FROM search WHERE rowid = old.id;
END;

CREATE TRIGGER source_search_insert AFTER INSERT ON source BEGIN
  INSERT INTO search (rowid, words, kind) VALUES (new.id, substr(coalesce(char(10) || new.document, '')
    || coalesce(char(10) || new.quote, ''), 2), 'source');
END;
CREATE TRIGGER source_search_update AFTER UPDATE OF document, quote ON source BEGIN
  UPDATE search SET words = substr(coalesce(char(10) || new.document, '')
    || coalesce(char(10) || new.quote, ''), 2)
  WHERE rowid = new.id;
END;
CREATE TRIGGER source_search_delete AFTER DELETE ON source BEGIN
  DELETE FROM search WHERE rowid = old.id;
END;
