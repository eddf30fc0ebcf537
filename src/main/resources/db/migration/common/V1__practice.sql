-- Instants are written as 2026-01-31T09:30:00.000Z and days as 2026-01-31: they sort as text, and read the same on every database.
-- Values are checked by CASE: H2 2.4 ties IN of constants to the connection that made the table, and fails once that one is closed.

CREATE TABLE users (
    id VARCHAR(36) PRIMARY KEY,
    name VARCHAR(80) NOT NULL,
    name_key VARCHAR(80) NOT NULL UNIQUE,
    role VARCHAR(16) NOT NULL CHECK (CASE role WHEN 'OWNER' THEN TRUE WHEN 'PRACTITIONER' THEN TRUE ELSE FALSE END),
    password_hash VARCHAR(200) NOT NULL,
    added_at VARCHAR(24) NOT NULL,
    left_at VARCHAR(24)
);

CREATE TABLE clients (
    id VARCHAR(36) PRIMARY KEY,
    practitioner_id VARCHAR(36) NOT NULL REFERENCES users (id),
    name VARCHAR(200) NOT NULL,
    name_key VARCHAR(400) NOT NULL,
    reference VARCHAR(64),
    added_at VARCHAR(24) NOT NULL
);
CREATE INDEX clients_by_practitioner ON clients (practitioner_id, name_key);

CREATE TABLE visits (
    id VARCHAR(36) PRIMARY KEY,
    client_id VARCHAR(36) NOT NULL REFERENCES clients (id),
    ordinal INTEGER NOT NULL,
    status VARCHAR(8) NOT NULL CHECK (CASE status WHEN 'DRAFT' THEN TRUE WHEN 'SIGNED' THEN TRUE ELSE FALSE END),
    held_on VARCHAR(10) NOT NULL,
    started_at VARCHAR(24) NOT NULL,
    saved_at VARCHAR(24) NOT NULL,
    revision INTEGER NOT NULL,
    facts VARCHAR(1000000) NOT NULL,
    result VARCHAR(1000000),
    rule_set VARCHAR(100),
    rule_set_version VARCHAR(40),
    rule_set_sha256 VARCHAR(64),
    signed_at VARCHAR(24),
    signed_by VARCHAR(36) REFERENCES users (id),
    CONSTRAINT one_ordinal_a_visit UNIQUE (client_id, ordinal),
    CONSTRAINT signed_is_whole CHECK (
        status = 'DRAFT'
        OR (result IS NOT NULL AND rule_set_sha256 IS NOT NULL AND signed_at IS NOT NULL AND signed_by IS NOT NULL))
);

CREATE TABLE amendments (
    id VARCHAR(36) PRIMARY KEY,
    visit_id VARCHAR(36) NOT NULL REFERENCES visits (id),
    ordinal INTEGER NOT NULL,
    author_id VARCHAR(36) NOT NULL REFERENCES users (id),
    added_at VARCHAR(24) NOT NULL,
    words VARCHAR(20000) NOT NULL,
    CONSTRAINT one_ordinal_an_amendment UNIQUE (visit_id, ordinal)
);

CREATE TABLE decisions (
    id VARCHAR(36) PRIMARY KEY,
    visit_id VARCHAR(36) NOT NULL REFERENCES visits (id),
    ordinal INTEGER NOT NULL,
    item VARCHAR(80) NOT NULL,
    choice VARCHAR(8) NOT NULL CHECK (CASE choice WHEN 'ACCEPT' THEN TRUE WHEN 'CHANGE' THEN TRUE WHEN 'DECLINE' THEN TRUE ELSE FALSE END),
    reason VARCHAR(2000) NOT NULL,
    changed_to VARCHAR(2000) NOT NULL,
    author_id VARCHAR(36) NOT NULL REFERENCES users (id),
    decided_at VARCHAR(24) NOT NULL,
    CONSTRAINT one_ordinal_a_decision UNIQUE (visit_id, ordinal)
);

CREATE TABLE tokens (
    id VARCHAR(36) PRIMARY KEY,
    user_id VARCHAR(36) NOT NULL REFERENCES users (id),
    label VARCHAR(80) NOT NULL,
    hash VARCHAR(64) NOT NULL UNIQUE,
    made_at VARCHAR(24) NOT NULL,
    withdrawn_at VARCHAR(24)
);

CREATE TABLE sessions (
    hash VARCHAR(64) PRIMARY KEY,
    user_id VARCHAR(36) NOT NULL REFERENCES users (id),
    began_at VARCHAR(24) NOT NULL,
    seen_at VARCHAR(24) NOT NULL
);

-- Names of things and ids only: what was found about a person has no place in it.
CREATE TABLE audit (
    id VARCHAR(36) PRIMARY KEY,
    at VARCHAR(24) NOT NULL,
    user_id VARCHAR(36),
    deed VARCHAR(40) NOT NULL,
    kind VARCHAR(16) NOT NULL,
    record_id VARCHAR(36)
);
CREATE INDEX audit_by_time ON audit (at);
CREATE INDEX audit_by_record ON audit (record_id);
