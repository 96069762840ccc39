import { runSql } from './run-sql.js'
import { withDatabase } from './with-database.js'

/**
 * Makes a database refuse what Citus 13 refuses, by functions and tables of the same names: Citus is on no registry. It
 * moves no rows. Each rule is one of `ErrorIfUnsupportedForeignConstraintExists` and `ErrorIfUnsupportedConstraint`.
 */
export async function standInForCitus(url: string): Promise<void> {
  await runSql(url, STAND_IN)
  const name = new URL(url).pathname.slice(1)
  await runSql(
    withDatabase(url, name),
    `ALTER DATABASE "${name}" SET search_path = public, stand_in`,
  )
}

const STAND_IN = `
  CREATE SCHEMA stand_in;
  GRANT USAGE ON SCHEMA stand_in TO PUBLIC;
  SET search_path = stand_in, public;
  CREATE TABLE pg_dist_partition (logicalrelid regclass PRIMARY KEY, partmethod "char", repmodel "char", key text);
  CREATE TABLE pg_dist_node (nodename text, groupid int);
  CREATE TABLE pg_dist_object (classid oid, objid oid);
  INSERT INTO pg_dist_node VALUES ('coordinator', 0), ('worker', 1);

  CREATE VIEW place AS
    SELECT c.oid::regclass AS name,
      CASE WHEN d.partmethod = 'h' THEN 'distributed' WHEN d.repmodel = 't' THEN 'reference'
        WHEN d.partmethod = 'n' THEN 'local of Citus' ELSE 'local' END AS place, d.key
    FROM pg_class c LEFT JOIN pg_dist_partition d ON d.logicalrelid = c.oid WHERE c.relkind = 'r';

  CREATE FUNCTION refuse_key(k pg_constraint) RETURNS void LANGUAGE plpgsql AS $$
  DECLARE own place; other place; own_key smallint; other_key smallint; position_of int;
  BEGIN
    SELECT * INTO own FROM place WHERE name = k.conrelid;
    SELECT * INTO other FROM place WHERE name = k.confrelid;
    IF own.place LIKE 'local%' AND other.place LIKE 'local%' THEN RETURN; END IF;
    IF own.place = 'local' AND other.place = 'reference' THEN RETURN; END IF;
    IF own.place IN ('local', 'local of Citus', 'reference') AND other.place = 'distributed' THEN
      RAISE 'foreign keys from reference tables and local tables to distributed tables are not supported: %', k.conname;
    END IF;
    IF other.place = 'local' OR (own.place = 'distributed' AND other.place = 'local of Citus') THEN
      RAISE 'referenced table % must be a distributed table or a reference table: %', other.name, k.conname;
    END IF;
    IF own.place <> 'distributed' THEN RETURN; END IF;
    SELECT attnum INTO own_key FROM pg_attribute WHERE attrelid = own.name AND attname = own.key;
    position_of := array_position(k.conkey, own_key);
    IF position_of IS NOT NULL AND (k.confdeltype IN ('n', 'd') OR k.confupdtype IN ('n', 'd', 'c')) THEN
      RAISE 'the distribution column is updated by %', k.conname;
    END IF;
    IF other.place = 'reference' THEN RETURN; END IF;
    SELECT attnum INTO other_key FROM pg_attribute WHERE attrelid = other.name AND attname = other.key;
    IF position_of IS NULL OR k.confkey[position_of] <> other_key THEN
      RAISE '% does not have the distribution column in the same place', k.conname;
    END IF;
  END $$;

  CREATE FUNCTION refuse_table(relation regclass) RETURNS void LANGUAGE plpgsql AS $$
  DECLARE k pg_constraint; i pg_index; p place;
  BEGIN
    SELECT * INTO p FROM place WHERE name = relation;
    IF EXISTS (SELECT FROM pg_trigger WHERE tgrelid = relation AND NOT tgisinternal) THEN
      RAISE '% has triggers', relation;
    END IF;
    FOR k IN SELECT * FROM pg_constraint WHERE contype = 'f' AND conrelid = relation LOOP
      PERFORM refuse_key(k);
    END LOOP;
    IF p.place <> 'distributed' THEN RETURN; END IF;
    FOR i IN SELECT * FROM pg_index WHERE indrelid = relation AND (indisunique OR indisexclusion) LOOP
      IF NOT EXISTS (SELECT FROM pg_attribute
        WHERE attrelid = relation AND attname = p.key AND attnum = ANY(i.indkey::int2[])) THEN
        RAISE 'cannot create constraint on %: % leaves out the partition column', relation, i.indexrelid::regclass;
      END IF;
    END LOOP;
  END $$;

  CREATE FUNCTION create_distributed_table(relation regclass, key text, colocate_with text DEFAULT 'default')
    RETURNS void LANGUAGE plpgsql AS $$
  BEGIN
    IF EXISTS (SELECT FROM pg_dist_partition WHERE logicalrelid = relation AND (partmethod = 'h' OR repmodel = 't')) THEN
      RAISE 'table % is already distributed', relation;
    END IF;
    -- Keys of a local table of Citus are dropped and made anew.
    IF EXISTS (SELECT FROM pg_dist_partition WHERE logicalrelid = relation) AND EXISTS (
      SELECT FROM pg_constraint WHERE contype = 'f' AND confrelid = relation AND conrelid <> relation
    ) THEN RAISE 'foreign keys from local tables to distributed tables are not supported: %', relation; END IF;
    DELETE FROM pg_dist_partition WHERE logicalrelid = relation;
    INSERT INTO pg_dist_partition VALUES (relation, 'h', 's', key);
    PERFORM refuse_table(relation);
  END $$;

  CREATE FUNCTION create_reference_table(relation regclass) RETURNS void LANGUAGE plpgsql AS $$
  BEGIN
    DELETE FROM pg_dist_partition WHERE logicalrelid = relation AND partmethod = 'n' AND repmodel = 's';
    INSERT INTO pg_dist_partition VALUES (relation, 'n', 't', NULL);
    PERFORM refuse_table(relation);
    -- Local tables that refer to it, and all that foreign keys join to these, become Citus's own.
    INSERT INTO pg_dist_partition
      WITH RECURSIVE joined AS (
        SELECT conrelid AS oid FROM pg_constraint WHERE contype = 'f' AND confrelid = relation
        UNION SELECT CASE WHEN k.conrelid = joined.oid THEN k.confrelid ELSE k.conrelid END
        FROM pg_constraint k JOIN joined ON joined.oid IN (k.conrelid, k.confrelid) WHERE k.contype = 'f'
      ) SELECT oid, 'n', 's', NULL FROM joined ON CONFLICT DO NOTHING;
  END $$;

  CREATE FUNCTION create_distributed_function(named text) RETURNS void LANGUAGE sql AS
    $$ INSERT INTO pg_dist_object VALUES ('pg_proc'::regclass, to_regprocedure(named)) $$`

/** What Citus would refuse of the foreign keys as they are now, table by table. */
export async function refusedKeys(url: string): Promise<readonly string[]> {
  const refused: string[] = []
  const keys = await runSql<{ oid: string; name: string }>(
    url,
    `SELECT k.oid::text, conname AS name FROM pg_constraint k WHERE contype = 'f' AND connamespace = 'public'::regnamespace`,
  )
  for (const { oid } of keys) {
    await runSql(url, 'SELECT refuse_key(k) FROM pg_constraint k WHERE k.oid = $1', [oid]).catch(
      (error: unknown) => refused.push(String(error)),
    )
  }
  return refused
}
