CREATE TRIGGER audit_is_append_only BEFORE UPDATE, DELETE ON audit FOR EACH ROW
    CALL 'dev.plumbline.store.AppendOnly';
CREATE TRIGGER amendments_are_kept BEFORE UPDATE ON amendments FOR EACH ROW
    CALL 'dev.plumbline.store.AppendOnly';
CREATE TRIGGER decisions_are_kept BEFORE UPDATE ON decisions FOR EACH ROW
    CALL 'dev.plumbline.store.AppendOnly';
CREATE TRIGGER signed_visits_are_locked BEFORE UPDATE ON visits FOR EACH ROW
    CALL 'dev.plumbline.store.SignedIsLocked';
