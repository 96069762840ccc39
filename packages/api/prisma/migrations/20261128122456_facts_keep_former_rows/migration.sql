-- A fact that is replaced or taken back keeps its row, so that a past revision, an undo and a branch
-- find what held then. What is recorded already holds since the revision that recorded it last.

-- Whose tickets they are follows from the two columns that say so; nobody has to write it.
ALTER TABLE ticket_volume
  DROP CONSTRAINT ticket_volume_pkey,
  DROP CONSTRAINT ticket_volume_subject_check,
  DROP COLUMN "subjectId",
  ADD COLUMN "subjectId" uuid NOT NULL GENERATED ALWAYS AS (coalesce("accountId", "teamId")) STORED,
  ADD CONSTRAINT ticket_volume_subject_check CHECK (num_nonnulls("accountId", "teamId") = 1);
ALTER TABLE arr_movement DROP CONSTRAINT arr_movement_pkey;
ALTER TABLE health_signal DROP CONSTRAINT health_signal_pkey;
ALTER TABLE touchpoint DROP CONSTRAINT touchpoint_pkey;

-- A column has its field's name.
ALTER TABLE touchpoint RENAME COLUMN touch TO kind;
ALTER TABLE touchpoint RENAME CONSTRAINT touchpoint_touch_choice_check TO touchpoint_kind_choice_check;

ALTER TABLE ticket_volume RENAME COLUMN revision TO "recordedIn";
ALTER TABLE arr_movement RENAME COLUMN revision TO "recordedIn";
ALTER TABLE health_signal RENAME COLUMN revision TO "recordedIn";
ALTER TABLE touchpoint RENAME COLUMN revision TO "recordedIn";

-- A row held from one revision until a later one.
ALTER TABLE ticket_volume
  ADD COLUMN id bigserial NOT NULL,
  ADD COLUMN "replacedIn" integer,
  ADD CONSTRAINT ticket_volume_replaced_in_range_check CHECK ("replacedIn" > "recordedIn"),
  ADD CONSTRAINT ticket_volume_pkey PRIMARY KEY ("organizationId", id);
ALTER TABLE arr_movement
  ADD COLUMN id bigserial NOT NULL,
  ADD COLUMN "replacedIn" integer,
  ADD CONSTRAINT arr_movement_replaced_in_range_check CHECK ("replacedIn" > "recordedIn"),
  ADD CONSTRAINT arr_movement_pkey PRIMARY KEY ("organizationId", id);
ALTER TABLE health_signal
  ADD COLUMN id bigserial NOT NULL,
  ADD COLUMN "replacedIn" integer,
  ADD CONSTRAINT health_signal_replaced_in_range_check CHECK ("replacedIn" > "recordedIn"),
  ADD CONSTRAINT health_signal_pkey PRIMARY KEY ("organizationId", id);
ALTER TABLE touchpoint
  ADD COLUMN id bigserial NOT NULL,
  ADD COLUMN "replacedIn" integer,
  ADD CONSTRAINT touchpoint_replaced_in_range_check CHECK ("replacedIn" > "recordedIn"),
  ADD CONSTRAINT touchpoint_pkey PRIMARY KEY ("organizationId", id);

-- At most one row of a key holds: two nulls are the same here. The same index finds what held in the
-- past, which a partial one would not.
CREATE UNIQUE INDEX ticket_volume_fact_key ON ticket_volume ("organizationId", "subjectId", day, source, "replacedIn")
  NULLS NOT DISTINCT;
CREATE UNIQUE INDEX arr_movement_fact_key ON arr_movement ("organizationId", "accountId", day, source, "replacedIn")
  NULLS NOT DISTINCT;
CREATE UNIQUE INDEX health_signal_fact_key ON health_signal ("organizationId", "accountId", day, metric, source, "replacedIn")
  NULLS NOT DISTINCT;
CREATE UNIQUE INDEX touchpoint_fact_key ON touchpoint ("organizationId", source, "externalId", "replacedIn")
  NULLS NOT DISTINCT;
