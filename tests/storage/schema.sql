-- schema 2
CREATE TRIGGER boot_no_delete BEFORE DELETE ON boot 
BEGIN SELECT RAISE(ABORT, 'boot: delete is refused'); END;
CREATE TRIGGER boot_no_update BEFORE UPDATE ON boot 
BEGIN SELECT RAISE(ABORT, 'boot: update is refused'); END;
CREATE TRIGGER event_is_new BEFORE INSERT ON event
WHEN EXISTS (SELECT 1 FROM event WHERE id = NEW.id)
    OR EXISTS (SELECT 1 FROM event WHERE position = NEW.position)
    OR EXISTS (SELECT 1 FROM event WHERE station = NEW.station AND boot = NEW.boot
               AND sequence = NEW.sequence)
BEGIN SELECT RAISE(ABORT, 'event: it is there already'); END;
CREATE TRIGGER event_no_delete BEFORE DELETE ON event WHEN NOT EXISTS (SELECT 1 FROM erasing WHERE person = OLD.person)
BEGIN SELECT RAISE(ABORT, 'event: delete is refused'); END;
CREATE TRIGGER event_no_update BEFORE UPDATE ON event 
BEGIN SELECT RAISE(ABORT, 'event: update is refused'); END;
CREATE TRIGGER receipt_no_delete BEFORE DELETE ON receipt WHEN NOT EXISTS (SELECT 1 FROM erasing WHERE person = (SELECT person FROM event WHERE event.id = OLD.event))
BEGIN SELECT RAISE(ABORT, 'receipt: delete is refused'); END;
CREATE TRIGGER receipt_no_update BEFORE UPDATE ON receipt 
BEGIN SELECT RAISE(ABORT, 'receipt: update is refused'); END;
CREATE TRIGGER same_person_no_delete BEFORE DELETE ON same_person WHEN NOT EXISTS (SELECT 1 FROM erasing WHERE person IN (OLD.kept, OLD.other))
BEGIN SELECT RAISE(ABORT, 'same_person: delete is refused'); END;
CREATE TRIGGER same_person_no_update BEFORE UPDATE ON same_person 
BEGIN SELECT RAISE(ABORT, 'same_person: update is refused'); END;
CREATE TRIGGER sign_in_no_delete BEFORE DELETE ON sign_in WHEN NOT EXISTS (SELECT 1 FROM erasing WHERE person = OLD.person)
BEGIN SELECT RAISE(ABORT, 'sign_in: delete is refused'); END;
CREATE TRIGGER tombstone_no_delete BEFORE DELETE ON tombstone 
BEGIN SELECT RAISE(ABORT, 'tombstone: delete is refused'); END;
CREATE TRIGGER tombstone_no_update BEFORE UPDATE ON tombstone 
BEGIN SELECT RAISE(ABORT, 'tombstone: update is refused'); END;
CREATE TABLE boot (
    id CHAR(32) NOT NULL,
    station CHAR(32) NOT NULL,
    number INTEGER NOT NULL,
    previous CHAR(32),
    last_sequence INTEGER NOT NULL,
    restored BOOLEAN NOT NULL,
    PRIMARY KEY (id),
    CHECK (number >= 1),
    CHECK (last_sequence >= 0)
);
CREATE TABLE card (
    person CHAR(32) NOT NULL,
    characters BLOB NOT NULL,
    token BLOB NOT NULL,
    picture VARCHAR NOT NULL,
    adjective VARCHAR NOT NULL,
    station CHAR(32) NOT NULL,
    at_ms INTEGER NOT NULL,
    PRIMARY KEY (person),
    CHECK (length(characters) = 32),
    CHECK (length(token) = 32)
);
CREATE TABLE erasing (
    person CHAR(32) NOT NULL,
    PRIMARY KEY (person)
);
CREATE TABLE event (
    position INTEGER NOT NULL,
    id CHAR(32) NOT NULL,
    station CHAR(32) NOT NULL,
    boot CHAR(32) NOT NULL,
    sequence INTEGER NOT NULL,
    at_ms INTEGER NOT NULL,
    steady_ms INTEGER NOT NULL,
    doubtful BOOLEAN NOT NULL,
    program VARCHAR NOT NULL,
    schema_number INTEGER NOT NULL,
    verb VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    path VARCHAR NOT NULL,
    person CHAR(32),
    visit CHAR(32),
    attempt CHAR(32),
    content_version VARCHAR NOT NULL,
    variant VARCHAR NOT NULL,
    success BOOLEAN,
    completion BOOLEAN,
    level INTEGER,
    failed VARCHAR NOT NULL,
    repaired BOOLEAN NOT NULL,
    answer VARCHAR NOT NULL,
    activities VARCHAR NOT NULL,
    statement BLOB NOT NULL,
    PRIMARY KEY (position),
    UNIQUE (station, boot, sequence),
    CHECK (sequence >= 1),
    CHECK (level BETWEEN 0 AND 3),
    CHECK (length(statement) > 0),
    UNIQUE (id),
    FOREIGN KEY(boot) REFERENCES boot (id)
);
CREATE TABLE jump (
    number INTEGER NOT NULL,
    start INTEGER NOT NULL,
    at_ms INTEGER NOT NULL,
    PRIMARY KEY (number)
);
CREATE TABLE letterbox (
    person CHAR(32) NOT NULL,
    public BLOB NOT NULL,
    sealed_private BLOB NOT NULL,
    PRIMARY KEY (person),
    CHECK (length(public) = 32)
);
CREATE TABLE misses (
    id INTEGER NOT NULL,
    total INTEGER NOT NULL,
    pauses INTEGER NOT NULL,
    last_ms INTEGER NOT NULL,
    quiet_from FLOAT NOT NULL,
    paused_until FLOAT NOT NULL,
    PRIMARY KEY (id),
    CHECK (id = 1)
);
CREATE TABLE receipt (
    event CHAR(32) NOT NULL,
    peer VARCHAR NOT NULL,
    at_ms INTEGER NOT NULL,
    PRIMARY KEY (event, peer),
    FOREIGN KEY(event) REFERENCES event (id)
);
CREATE TABLE same_person (
    id CHAR(32) NOT NULL,
    kept CHAR(32) NOT NULL,
    other CHAR(32) NOT NULL,
    at_ms INTEGER NOT NULL,
    station CHAR(32) NOT NULL,
    how VARCHAR NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE sealed (
    visit CHAR(32) NOT NULL,
    id CHAR(32) NOT NULL,
    content_version VARCHAR NOT NULL,
    saved_ms INTEGER,
    box BLOB NOT NULL,
    PRIMARY KEY (visit),
    FOREIGN KEY(visit) REFERENCES visit (id)
);
CREATE TABLE sign_in (
    person CHAR(32) NOT NULL,
    picture VARCHAR NOT NULL,
    adjective VARCHAR NOT NULL,
    lookup BLOB NOT NULL,
    salt BLOB NOT NULL,
    verify BLOB NOT NULL,
    station CHAR(32) NOT NULL,
    at_ms INTEGER NOT NULL,
    PRIMARY KEY (person),
    CHECK (length(lookup) = 32),
    CHECK (length(salt) = 16),
    CHECK (length(verify) = 32)
);
CREATE TABLE start (
    number INTEGER NOT NULL,
    boot CHAR(32) NOT NULL,
    at_ms INTEGER NOT NULL,
    doubtful BOOLEAN NOT NULL,
    PRIMARY KEY (number)
);
CREATE TABLE station (
    id INTEGER NOT NULL,
    station CHAR(32) NOT NULL,
    slot INTEGER NOT NULL,
    public_key BLOB NOT NULL,
    PRIMARY KEY (id),
    CHECK (id = 1),
    CHECK (slot BETWEEN 0 AND 15)
);
CREATE TABLE tombstone (
    id CHAR(32) NOT NULL,
    person_hash BLOB,
    ranges VARCHAR NOT NULL,
    at_ms INTEGER NOT NULL,
    station CHAR(32) NOT NULL,
    signature BLOB NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE visit (
    id CHAR(32) NOT NULL,
    person CHAR(32) NOT NULL,
    state VARCHAR NOT NULL,
    touched_ms INTEGER,
    wrapped_key BLOB,
    PRIMARY KEY (id),
    CHECK (state IN ('nameless', 'named', 'parked')),
    CHECK ((state = 'nameless') = (wrapped_key IS NULL))
);
CREATE INDEX event_person ON event (person, doubtful, at_ms);
CREATE INDEX ix_card_characters ON card (characters);
CREATE INDEX ix_same_person_kept ON same_person (kept);
CREATE INDEX ix_same_person_other ON same_person (other);
CREATE INDEX ix_sign_in_lookup ON sign_in (lookup);
CREATE INDEX ix_tombstone_person_hash ON tombstone (person_hash);
CREATE INDEX ix_visit_person ON visit (person);
CREATE INDEX sign_in_surnom ON sign_in (picture, adjective);
