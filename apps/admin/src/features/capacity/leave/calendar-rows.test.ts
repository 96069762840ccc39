import { expect, test } from 'vitest'
import { leaveCalendar, weeksFrom } from './calendar-rows'

const leave = (id: string, person: string, from: string, to: string | null) =>
  ({
    id,
    from,
    to,
    person: { id: person, name: person, occupancies: [] },
  }) as unknown as Parameters<typeof leaveCalendar>[1][number]

test('a quarter begins with the Monday of its first week', () => {
  expect(weeksFrom('2026-12-02').at(0)).toBe('2026-11-30')
  expect(weeksFrom('2026-12-02')).toHaveLength(13)
})

test('a leave covers the weeks up to its last day, and no week after', () => {
  const weeks = weeksFrom('2026-11-30')
  const { rows } = leaveCalendar(weeks, [
    leave('a', 'Ana', '2026-12-07', '2026-12-21'),
    leave('b', 'Ben', '2026-10-01', null),
  ])
  const bars = rows.map(({ name, leaves }) => [name, leaves[0]?.first, leaves[0]?.last])
  expect(bars).toEqual([
    ['Ana', 1, 2],
    ['Ben', 0, 12],
  ])
})
