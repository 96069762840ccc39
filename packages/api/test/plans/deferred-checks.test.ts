import { pino } from 'pino'
import { beforeAll, describe, expect, it } from 'vitest'
import { seedDemo } from '../../src/demo/seed-demo.js'
import { newId } from '../../src/database/new-id.js'
import { createServices } from '../../src/services.js'
import { runSql } from '../database/run-sql.js'
import { useApp } from '../http/use-app.js'
import { plant, plantFixture } from '../reads/plant.js'
import { everyChange } from '../whole-organizations/every-change.js'
import { harborSuite } from '../whole-organizations/harbor-suite.js'

const TODAY = new Date().toISOString().slice(0, 10)

/**
 * Beside each table that leaves anything to the COMMIT, a check of ours that is left to it as well, and tells when it
 * comes at the COMMIT.
 */
const TELLTALES = `
  CREATE TABLE told (name text);
  CREATE FUNCTION tell() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
  DECLARE within text;
  BEGIN
    GET DIAGNOSTICS within = PG_CONTEXT;
    IF within !~ 'check_deferred' THEN
      RAISE EXCEPTION '% is left to the COMMIT', TG_TABLE_NAME USING ERRCODE = '23000';
    END IF;
    INSERT INTO told VALUES (TG_TABLE_NAME);
    RETURN NULL;
  END $$;
  DO $$ DECLARE leaves regclass; BEGIN
    FOR leaves IN SELECT DISTINCT conrelid FROM pg_constraint WHERE condeferrable LOOP
      EXECUTE format('CREATE CONSTRAINT TRIGGER telltale AFTER INSERT OR UPDATE OR DELETE ON %s
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION tell()', leaves);
    END LOOP;
  END $$`

describe('what a table leaves to the COMMIT', () => {
  const api = useApp()
  let tables: readonly string[] = []

  beforeAll(async () => {
    const leaving = await runSql<{ name: string }>(
      api.url,
      'SELECT DISTINCT relname AS name FROM pg_constraint JOIN pg_class c ON c.oid = conrelid WHERE condeferrable',
    )
    tables = leaving.map(({ name }) => name)
    await runSql(api.url, TELLTALES)
    const { database } = api
    const log = pino({ level: 'silent' })
    const services = await createServices({ database, log })
    await seedDemo({ database, log, services }, true, new Date())
  })

  it('is told where it is left to it', async () => {
    const closed = runSql(api.url, `UPDATE policy_version SET "validTo" = '2100-01-01'`)
    await expect(closed).rejects.toThrow('policy_version is left to the COMMIT')
  })

  it('is checked by a statement before it, whatever is written', async () => {
    const id = await plantFixture(api.database, harborSuite)
    await plant(api.database, id, [
      {
        type: 'openEscalation',
        effective: TODAY,
        id: newId(),
        accountId: harborSuite.id('account', 'Shop 32'),
        title: 'Reports are wrong',
        severity: 'HIGH',
        openedOn: TODAY,
      },
    ])
    expect(await everyChange(api)).toEqual([])
    const told = await runSql<{ name: string }>(api.url, 'SELECT DISTINCT name FROM told')
    const names = new Set(told.map(({ name }) => name))
    expect(tables.filter((name) => !names.has(name))).toEqual([])
  })
})
