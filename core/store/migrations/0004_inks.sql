-- The colour by which a production is known. One that has none is given one when it is read, not here: what the
-- log does not tell does not stand in the tables.
ALTER TABLE production ADD COLUMN ink TEXT CHECK (ink <> '');
