-- Corrections: the number a sender gave beside the one used, and earlier submissions put in force again.
ALTER TABLE submission ADD COLUMN declared_revision INTEGER;
ALTER TABLE submission ADD COLUMN reinstated_run BIGINT;
