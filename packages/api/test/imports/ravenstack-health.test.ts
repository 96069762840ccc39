import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BacktestCase, OrganizationState } from '@postscale/domain'
import { beforeAll, describe, expect, it } from 'vitest'
import { StateStore } from '../../src/store/state-store.js'
import { ravenstackBacktest } from './ravenstack-backtest.js'
import { RAVENSTACK_FILES, ravenstackExample, ravenstackFolder } from './ravenstack-folder.js'
import { ravenstackText } from './ravenstack-records.js'
import { useImporter } from './use-importer.js'

const mapping = readFileSync(join(ravenstackExample, 'mapping.json'), 'utf8')
/** As the model's policy has it: how much older than wanted a score may be. */
const TOLERANCE = 31

describe.runIf(ravenstackFolder() !== null)('health scores of RavenStack', () => {
  const importer = useImporter()
  let state: OrganizationState
  beforeAll(async () => {
    const slug = await importer.organization()
    const texts = RAVENSTACK_FILES.map((name) => ({ name, content: ravenstackText(name) }))
    await importer.run(slug, texts, { mapping, onBadRow: 'SKIP' })
    const { pool } = importer.app.database
    const { rows } = await pool.query<{ id: string }>('SELECT id FROM organization')
    state = (await new StateStore({ pool }).get(rows[0]!.id))!
  })

  it.each([
    ['ACCOUNT', 9],
    ['SUBSCRIPTION', 383],
  ] as const)('are tested on what became of each %s', async (leaving, churned) => {
    const { cases, backtest } = await ravenstackBacktest(importer.app.database.pool, state, leaving)
    expect(backtest.churned).toBe(churned)
    expect(backtest.ahead.map(({ leadDays }) => leadDays)).toEqual([30, 60, 90])
    for (const { leadDays, auc, reliable, ...counts } of backtest.ahead) {
      const naive = naiveAuc(cases, leadDays)
      expect(auc.value).toBeCloseTo(naive.auc, 12)
      expect(auc.value).toBeGreaterThanOrEqual(0)
      expect(auc.value).toBeLessThanOrEqual(1)
      expect(counts).toMatchObject({ churned: naive.churned, renewed: naive.renewed })
      // Nine accounts that left are too few to rely on, and the backtest says so.
      expect(reliable).toBe(leaving === 'SUBSCRIPTION')
    }
  })
})

/** Every pair of one who left and one who stayed, compared one by one. */
function naiveAuc(cases: readonly BacktestCase[], leadDays: number) {
  const scored = cases.flatMap(({ outcome, endedOn, scores }) => {
    const day = endedOn - leadDays
    const near = scores.filter((each) => each.day <= day && each.day >= day - TOLERANCE)
    const score = near.toSorted((a, b) => b.day - a.day)[0]?.score
    return score === undefined ? [] : [{ outcome, score }]
  })
  const churned = scored.filter(({ outcome }) => outcome === 'CHURNED')
  const renewed = scored.filter(({ outcome }) => outcome === 'RENEWED')
  let right = 0
  for (const left of churned) {
    for (const stayed of renewed) {
      if (left.score < stayed.score) right += 1
      else if (left.score === stayed.score) right += 0.5
    }
  }
  const auc = right / (churned.length * renewed.length)
  return { auc, churned: churned.length, renewed: renewed.length }
}
