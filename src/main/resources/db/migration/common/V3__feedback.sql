-- What became of the cards that a health record showed. It names cards, which are random, and no patient; what a user wrote stands as they wrote it.
CREATE TABLE feedback (
    id VARCHAR(36) PRIMARY KEY,
    at VARCHAR(24) NOT NULL,
    service VARCHAR(80) NOT NULL,
    issuer VARCHAR(500),
    card VARCHAR(36) NOT NULL,
    outcome VARCHAR(10) NOT NULL CHECK (CASE outcome WHEN 'ACCEPTED' THEN TRUE WHEN 'OVERRIDDEN' THEN TRUE ELSE FALSE END),
    suggestions VARCHAR(800) NOT NULL,
    reason_system VARCHAR(500),
    reason_code VARCHAR(200),
    words VARCHAR(2000) NOT NULL,
    outcome_at VARCHAR(24) NOT NULL
);
CREATE INDEX feedback_by_time ON feedback (at);
