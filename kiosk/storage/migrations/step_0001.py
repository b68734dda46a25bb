"""Schema 1: the first one. Frozen; a change of the tables is a new step."""

_TABLES = (
    """
CREATE TABLE station (
    id INTEGER NOT NULL,
    station CHAR(32) NOT NULL,
    slot INTEGER NOT NULL,
    public_key BLOB NOT NULL,
    PRIMARY KEY (id),
    CHECK (id = 1),
    CHECK (slot BETWEEN 0 AND 15)
)
""",
    """
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
)
""",
    """
CREATE TABLE start (
    number INTEGER NOT NULL,
    boot CHAR(32) NOT NULL,
    at_ms INTEGER NOT NULL,
    doubtful BOOLEAN NOT NULL,
    PRIMARY KEY (number)
)
""",
    """
CREATE TABLE jump (
    number INTEGER NOT NULL,
    start INTEGER NOT NULL,
    at_ms INTEGER NOT NULL,
    PRIMARY KEY (number)
)
""",
    """
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
)
""",
    "CREATE INDEX event_person ON event (person, doubtful, at_ms)",
    """
CREATE TABLE receipt (
    event CHAR(32) NOT NULL,
    peer VARCHAR NOT NULL,
    at_ms INTEGER NOT NULL,
    PRIMARY KEY (event, peer),
    FOREIGN KEY(event) REFERENCES event (id)
)
""",
    """
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
)
""",
    "CREATE INDEX ix_sign_in_lookup ON sign_in (lookup)",
    "CREATE INDEX sign_in_surnom ON sign_in (picture, adjective)",
    """
CREATE TABLE visit (
    id CHAR(32) NOT NULL,
    person CHAR(32) NOT NULL,
    state VARCHAR NOT NULL,
    touched_ms INTEGER,
    wrapped_key BLOB,
    PRIMARY KEY (id),
    CHECK (state IN ('nameless', 'named', 'parked')),
    CHECK ((state = 'nameless') = (wrapped_key IS NULL))
)
""",
    "CREATE INDEX ix_visit_person ON visit (person)",
    """
CREATE TABLE sealed (
    visit CHAR(32) NOT NULL,
    id CHAR(32) NOT NULL,
    content_version VARCHAR NOT NULL,
    saved_ms INTEGER,
    box BLOB NOT NULL,
    PRIMARY KEY (visit),
    FOREIGN KEY(visit) REFERENCES visit (id)
)
""",
    """
CREATE TABLE same_person (
    id CHAR(32) NOT NULL,
    kept CHAR(32) NOT NULL,
    other CHAR(32) NOT NULL,
    at_ms INTEGER NOT NULL,
    station CHAR(32) NOT NULL,
    how VARCHAR NOT NULL,
    PRIMARY KEY (id)
)
""",
    "CREATE INDEX ix_same_person_kept ON same_person (kept)",
    "CREATE INDEX ix_same_person_other ON same_person (other)",
    """
CREATE TABLE tombstone (
    id CHAR(32) NOT NULL,
    person_hash BLOB,
    ranges VARCHAR NOT NULL,
    at_ms INTEGER NOT NULL,
    station CHAR(32) NOT NULL,
    signature BLOB NOT NULL,
    PRIMARY KEY (id)
)
""",
    "CREATE INDEX ix_tombstone_person_hash ON tombstone (person_hash)",
    """
CREATE TABLE misses (
    id INTEGER NOT NULL,
    total INTEGER NOT NULL,
    pauses INTEGER NOT NULL,
    last_ms INTEGER NOT NULL,
    quiet_from FLOAT NOT NULL,
    paused_until FLOAT NOT NULL,
    PRIMARY KEY (id),
    CHECK (id = 1)
)
""",
    """
CREATE TABLE erasing (
    person CHAR(32) NOT NULL,
    PRIMARY KEY (person)
)
""",
)


def _never(table: str, act: str, unless: str = "") -> str:
    condition = f"WHEN NOT EXISTS (SELECT 1 FROM erasing WHERE {unless})" if unless else ""
    return f"""
CREATE TRIGGER {table}_no_{act.lower()} BEFORE {act} ON {table} {condition}
BEGIN SELECT RAISE(ABORT, '{table}: {act.lower()} is refused'); END
"""


_TRIGGERS = (
    _never("event", "UPDATE"),
    _never("event", "DELETE", unless="person = OLD.person"),
    # INSERT OR REPLACE would delete quietly on a connection without recursive triggers.
    """
CREATE TRIGGER event_is_new BEFORE INSERT ON event
WHEN EXISTS (SELECT 1 FROM event WHERE id = NEW.id)
    OR EXISTS (SELECT 1 FROM event WHERE position = NEW.position)
    OR EXISTS (SELECT 1 FROM event WHERE station = NEW.station AND boot = NEW.boot
               AND sequence = NEW.sequence)
BEGIN SELECT RAISE(ABORT, 'event: it is there already'); END
""",
    _never("boot", "UPDATE"),
    _never("boot", "DELETE"),
    _never("receipt", "UPDATE"),
    _never(
        "receipt",
        "DELETE",
        unless="person = (SELECT person FROM event WHERE event.id = OLD.event)",
    ),
    _never("same_person", "UPDATE"),
    _never("same_person", "DELETE", unless="person IN (OLD.kept, OLD.other)"),
    _never("sign_in", "DELETE", unless="person = OLD.person"),
    _never("tombstone", "UPDATE"),
    _never("tombstone", "DELETE"),
)

STATEMENTS = _TABLES + _TRIGGERS
