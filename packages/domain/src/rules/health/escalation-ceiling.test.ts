import { describe, expect, it } from 'vitest'
import { parseDay } from '../../kernel/days.js'
import { localize } from '../../messages/localize.js'
import { anOrganization } from '../../testing/an-organization.js'
import { fixtureId } from '../../testing/fixture-id.js'
import { healthContext } from './escalation-ceiling.js'
import { healthModel } from './health-model.js'
import { healthOf } from './health-of.js'

const asOf = parseDay('2026-03-02') ?? 0
const company = anOrganization().withTeam('CS')
const model = healthModel(company.view('2026-03-02'))

describe('open escalations', () => {
  const at = (...severities: readonly ('CRITICAL' | 'HIGH' | 'MEDIUM' | 'LOW')[]) => {
    const told = company.withAccount('Globex').and(
      ...severities.map((severity) => ({
        type: 'openEscalation' as const,
        effective: '2026-02-01',
        id: fixtureId('escalation', severity),
        accountId: company.id('account', 'Globex'),
        title: 'Down',
        severity,
        openedOn: '2026-02-01',
      })),
    )
    const view = told.view('2026-03-02')
    return (value: number) =>
      healthOf(
        [{ metric: 'nps', value, day: asOf }],
        asOf,
        model,
        healthContext(view, view.accounts.rows[0]!, model),
      )
  }

  it('hold the score down to 49, of medium and low severity to 69, and do not lift it', () => {
    // NPS 50 are 100 points, 10 are 20.
    const scoreOf = ({ score, level }: ReturnType<ReturnType<typeof at>>) => [score.value, level]
    expect(scoreOf(at()(50))).toEqual([100, 'HEALTHY'])
    expect(scoreOf(at('LOW')(50))).toEqual([69, 'WATCH'])
    expect(scoreOf(at('MEDIUM', 'HIGH')(50))).toEqual([49, 'AT_RISK'])
    expect(scoreOf(at('CRITICAL')(10))).toEqual([20, 'CRITICAL'])
  })

  it('are told, with what the signals come to', () => {
    const held = at('CRITICAL')(50)
    expect(held).toMatchObject({ scoreBySignals: 100, openEscalations: 1 })
    expect(localize('en', held.evidence.message)).toContain(
      'Held down by 1 open escalation; its signals come to 100.',
    )
    expect(held.evidence.figures.map(({ key }) => key)).toContain('policy.health.escalation.grave')
  })
})
