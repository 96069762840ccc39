-- The writer of the audit takes the kinds of the domain and no other (src/store/audit-writer.ts), so that a
-- new kind needs no list of all kinds here.
ALTER TABLE audit_change DROP CONSTRAINT audit_change_kind_choice_check;
