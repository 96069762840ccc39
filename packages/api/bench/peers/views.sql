-- What the five questions are about, as of a day, in materialized views with indexes: the best case of a server that asks the
-- database anew for each request.
-- What has just been seeded is not counted yet.
ANALYZE team_version, person_version, role_version, position_version, occupancy, account_version, coverage;

DROP SCHEMA IF EXISTS bench CASCADE;
CREATE SCHEMA bench;

CREATE MATERIALIZED VIEW bench.team AS
  SELECT id, name FROM team_version
  WHERE "organizationId" = :organization AND "validFrom" <= :day AND ("validTo" IS NULL OR "validTo" > :day);
CREATE UNIQUE INDEX ON bench.team (id);
CREATE INDEX ON bench.team (name, id);

CREATE MATERIALIZED VIEW bench.person AS
  SELECT id, name FROM person_version
  WHERE "organizationId" = :organization AND "validFrom" <= :day AND ("validTo" IS NULL OR "validTo" > :day);
CREATE UNIQUE INDEX ON bench.person (id);

CREATE MATERIALIZED VIEW bench.seat AS
  SELECT p.id, p.title, p."teamId" AS team_id, p.fte, r.name AS role_name, r.family
  FROM position_version p JOIN role_version r ON r."organizationId" = p."organizationId" AND r.id = p."roleId"
    AND r."validFrom" <= :day AND (r."validTo" IS NULL OR r."validTo" > :day)
  WHERE p."organizationId" = :organization AND p."validFrom" <= :day AND (p."validTo" IS NULL OR p."validTo" > :day);
CREATE UNIQUE INDEX ON bench.seat (id);
CREATE INDEX ON bench.seat (team_id, title, id);

CREATE MATERIALIZED VIEW bench.occupancy AS
  SELECT id, "positionId" AS seat_id, "personId" AS person_id, fte FROM occupancy
  WHERE "organizationId" = :organization AND "validFrom" <= :day AND ("validTo" IS NULL OR "validTo" > :day);
CREATE UNIQUE INDEX ON bench.occupancy (id);
CREATE INDEX ON bench.occupancy (seat_id);

CREATE MATERIALIZED VIEW bench.account AS
  SELECT a.id, a.name, a.acv::double precision AS acv, c."positionId" AS seat_id
  FROM account_version a LEFT JOIN coverage c ON c."organizationId" = a."organizationId" AND c."accountId" = a.id
    AND c.kind = 'ACCOUNTABLE' AND c.responsibility = 'CSM'
    AND c."validFrom" <= :day AND (c."validTo" IS NULL OR c."validTo" > :day)
  WHERE a."organizationId" = :organization AND a."validFrom" <= :day AND (a."validTo" IS NULL OR a."validTo" > :day);
CREATE UNIQUE INDEX ON bench.account (id);
CREATE INDEX ON bench.account (acv DESC, id);
CREATE INDEX ON bench.account (seat_id, name, id);

COMMENT ON MATERIALIZED VIEW bench.team IS E'@primaryKey id';
COMMENT ON MATERIALIZED VIEW bench.person IS E'@primaryKey id';
COMMENT ON MATERIALIZED VIEW bench.seat IS
  E'@primaryKey id\n@foreignKey (team_id) references bench.team (id)|@fieldName team|@foreignFieldName seats';
COMMENT ON MATERIALIZED VIEW bench.occupancy IS
  E'@primaryKey id\n@foreignKey (seat_id) references bench.seat (id)|@fieldName seat|@foreignFieldName occupancies\n@foreignKey (person_id) references bench.person (id)|@fieldName person|@foreignFieldName occupancies';
COMMENT ON MATERIALIZED VIEW bench.account IS
  E'@primaryKey id\n@foreignKey (seat_id) references bench.seat (id)|@fieldName csm|@foreignFieldName accounts';

-- What each team's people carry, by role: summed when it is asked, as none can keep what the next write changes.
CREATE VIEW bench.capacity AS
  SELECT t.id AS team_id, t.name, s.family, count(*)::integer AS seats, sum(s.fte)::double precision AS fte,
    coalesce(sum(a.accounts), 0)::integer AS accounts, coalesce(sum(a.acv), 0) AS acv
  FROM bench.team t JOIN bench.seat s ON s.team_id = t.id
    LEFT JOIN (SELECT seat_id, count(*) AS accounts, sum(acv) AS acv FROM bench.account GROUP BY seat_id) a ON a.seat_id = s.id
  GROUP BY t.id, t.name, s.family;
COMMENT ON VIEW bench.capacity IS E'@primaryKey team_id,family';

ANALYZE bench.team, bench.person, bench.seat, bench.occupancy, bench.account;
