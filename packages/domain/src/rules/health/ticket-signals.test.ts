import { describe, expect, it } from 'vitest'
import { parseDay } from '../../kernel/days.js'
import { anOrganization } from '../../testing/an-organization.js'
import { healthModel } from './health-model.js'
import { ticketSignals } from './ticket-signals.js'

const asOf = parseDay('2026-03-02') ?? 0
const model = healthModel(anOrganization().view('2026-03-02'))

describe('ticket volumes', () => {
  const volume = (accountId: string | null, age: number, opened: number) => ({
    accountId,
    day: asOf - age,
    opened,
  })

  it('become tickets a month: 12 in 30 days are 12 ÷ 30 × 30.4375 = 12.175', () => {
    const volumes = [
      volume('a', 0, 5),
      volume('a', 29, 7),
      volume('a', 30, 100),
      volume('a', -1, 9),
    ]
    const [now] = ticketSignals(volumes, [asOf], model)
    expect(now).toMatchObject({ accountId: 'a', metric: 'tickets', day: asOf })
    expect(now?.value).toBeCloseTo(12.175, 12)
  })

  it('are silent before the first volume, and zero after the last', () => {
    const volumes = [volume('a', 60, 3), volume(null, 1, 50)]
    const signals = ticketSignals(volumes, [asOf - 90, asOf], model)
    expect(signals.map(({ day, value }) => [day, value])).toEqual([[asOf, 0]])
  })
})
