import fc from 'fast-check'
import { formatDay } from '@postscale/domain'
import { describe, expect, it } from 'vitest'
import { dayIn } from './today.js'

/** As the system itself writes a day. */
function writtenDay(zone: string, now: Date): string {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(now)
  const part = (type: string) => parts.find((each) => each.type === type)?.value
  return `${part('year')}-${part('month')}-${part('day')}`
}

describe('the day in a time zone', () => {
  // Those that differ from Greenwich by halves and quarters of an hour, and that change their clocks.
  const zones = fc.constantFrom(
    'UTC',
    'America/Bogota',
    'Asia/Kathmandu',
    'Australia/Lord_Howe',
    'America/St_Johns',
    'Pacific/Kiritimati',
    'Europe/Berlin',
  )
  const instants = fc.date({
    min: new Date('1990-01-01T00:00:00Z'),
    max: new Date('2060-01-01T00:00:00Z'),
    noInvalidDate: true,
  })

  it('is what the system says, whatever was asked before', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(zones, instants), { maxLength: 12 }), (asked) => {
        for (const [zone, now] of asked) {
          expect(formatDay(dayIn(zone, now))).toBe(writtenDay(zone, now))
        }
      }),
    )
  })

  it('changes at midnight, to the millisecond', () => {
    const midnight = Date.parse('2026-03-02T05:00:00Z')
    const days = [midnight - 1, midnight, midnight - 1].map((at) =>
      formatDay(dayIn('America/Bogota', new Date(at))),
    )
    expect(days).toEqual(['2026-03-01', '2026-03-02', '2026-03-01'])
  })

  it('is Greenwich’s where there is no such zone', () => {
    const now = new Date('2026-03-02T23:30:00Z')
    expect(formatDay(dayIn('Nowhere/Land', now))).toBe('2026-03-02')
    expect(formatDay(dayIn(null, now))).toBe('2026-03-02')
  })
})
