CREATE TRIGGER feedback_is_append_only BEFORE UPDATE, DELETE ON feedback FOR EACH ROW
    CALL 'dev.plumbline.store.AppendOnly';
