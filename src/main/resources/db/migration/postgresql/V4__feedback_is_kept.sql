CREATE TRIGGER feedback_is_append_only BEFORE UPDATE OR DELETE ON feedback
    FOR EACH ROW EXECUTE FUNCTION plumbline_append_only();
CREATE TRIGGER feedback_is_not_emptied BEFORE TRUNCATE ON feedback
    FOR EACH STATEMENT EXECUTE FUNCTION plumbline_append_only();
