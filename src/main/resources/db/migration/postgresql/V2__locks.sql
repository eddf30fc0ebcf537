CREATE FUNCTION plumbline_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'this table is only added to' USING ERRCODE = 'PB001';
END $$;

CREATE FUNCTION plumbline_signed_is_locked() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.status = 'SIGNED' THEN
        RAISE EXCEPTION 'a signed visit is locked' USING ERRCODE = 'PB002';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER audit_is_append_only BEFORE UPDATE OR DELETE ON audit
    FOR EACH ROW EXECUTE FUNCTION plumbline_append_only();
CREATE TRIGGER audit_is_not_emptied BEFORE TRUNCATE ON audit
    FOR EACH STATEMENT EXECUTE FUNCTION plumbline_append_only();
CREATE TRIGGER amendments_are_kept BEFORE UPDATE ON amendments
    FOR EACH ROW EXECUTE FUNCTION plumbline_append_only();
CREATE TRIGGER decisions_are_kept BEFORE UPDATE ON decisions
    FOR EACH ROW EXECUTE FUNCTION plumbline_append_only();
CREATE TRIGGER signed_visits_are_locked BEFORE UPDATE ON visits
    FOR EACH ROW EXECUTE FUNCTION plumbline_signed_is_locked();
