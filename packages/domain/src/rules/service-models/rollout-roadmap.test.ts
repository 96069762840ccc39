import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDay, parseDay } from '../../kernel/days.js'
import { localize } from '../../messages/localize.js'
import type { RolloutItem } from '../../entities/rollout.js'
import { anOrganization } from '../../testing/an-organization.js'
import { type RolloutIntent, rolloutRoadmap } from './rollout-roadmap.js'

const intent: RolloutIntent = { serviceModel: 'HYBRID', startOn: '2026-01-05' }
const design = [
  'Current economics by segment',
  'Definitions of the tiers',
  'Service levels',
  'Financial model',
  'Agreement of the executives',
]
const done = (titles: readonly string[], doneOn: string | null): readonly RolloutItem[] =>
  titles.map((title) => ({ phase: 'DESIGN', title, doneOn }))

function roadmap(rollout: RolloutIntent, asOf: string) {
  const answer = rolloutRoadmap(rollout, parseDay(asOf) ?? 0)
  if (answer === null) throw new Error('The rollout has a start.')
  return { ...answer, text: localize('en', answer.evidence.message) }
}

const statuses = (rollout: RolloutIntent, asOf: string) =>
  roadmap(rollout, asOf).phases.map(({ status }) => status)

describe('the phases', () => {
  it('have the guide’s dates: weeks 1–4 and 5–12, months 4–6, and on', () => {
    // 28 and 84 days; 3 and 6 months of 30.4375 days are 91 and 183 days.
    const { phases } = roadmap(intent, '2026-01-05')
    expect(phases.map(({ phase, from, to }) => [phase, from, to])).toEqual([
      ['DESIGN', '2026-01-05', '2026-02-02'],
      ['PILOT', '2026-02-02', '2026-03-30'],
      ['FULL_ROLLOUT', '2026-04-06', '2026-07-07'],
      ['OPTIMISATION', '2026-07-07', null],
    ])
  })

  it('have the checklists of the catalogue', () => {
    const { phases, progress, text } = roadmap(intent, '2026-01-05')
    expect(phases.map(({ items }) => items.length)).toEqual([5, 4, 4, 3])
    expect(progress.value).toBe(0)
    expect(text).toBe('Rollout of Hybrid: design, 0 of 16 items done.')
  })

  it('are the policy’s', () => {
    const view = anOrganization()
      .withPolicy('rollout.design.weeks', { lower: 1, upper: 2, openTop: false })
      .view('2026-01-05')
    const shorter = rolloutRoadmap(intent, view.day, view.policies)
    expect(shorter?.phases[0]?.to).toBe('2026-01-19')
    expect(shorter?.evidence.figures[0]?.overridden).toBe(true)
  })

  it('begin on their first day, are late after their last, and done when all of it is', () => {
    const standing = (asOf: string, items: readonly RolloutItem[] = []) => {
      const { phases } = roadmap({ ...intent, checklist: items }, asOf)
      return phases.map(({ status, daysLate }) => [status, daysLate])
    }
    expect(standing('2026-01-04')[0]).toEqual(['UPCOMING', 0])
    expect(standing('2026-01-05')[0]).toEqual(['ACTIVE', 0])
    expect(standing('2026-02-01').slice(0, 2)).toEqual([
      ['ACTIVE', 0],
      ['UPCOMING', 0],
    ])
    expect(standing('2026-02-02').slice(0, 2)).toEqual([
      ['LATE', 1],
      ['ACTIVE', 0],
    ])
    expect(standing('2026-07-06')[3]).toEqual(['UPCOMING', 0])
    expect(standing('2026-07-07')[3]).toEqual(['ACTIVE', 0])
    const [first, ...rest] = design
    expect(standing('2026-02-02', done(rest, '2026-01-10'))[0]).toEqual(['LATE', 1])
    const all = [...done(rest, '2026-01-10'), ...done([first!], '2026-02-02')]
    expect(standing('2026-02-02', all)[0]).toEqual(['DONE', 1])
    // What is done tomorrow is open today.
    expect(standing('2026-02-01', all)[0]).toEqual(['ACTIVE', 0])
  })

  it('are none without a start', () => {
    expect(rolloutRoadmap({ ...intent, startOn: 'soon' }, 0)).toBeNull()
  })
})

describe('progress and lateness', () => {
  it('before the start is upcoming', () => {
    expect(statuses(intent, '2026-01-04')).toEqual(['UPCOMING', 'UPCOMING', 'UPCOMING', 'UPCOMING'])
    expect(roadmap(intent, '2026-01-04').expected).toBeNull()
  })

  it('is late from the day after the end, while items are open', () => {
    expect(statuses(intent, '2026-02-01')[0]).toBe('ACTIVE')
    expect(roadmap(intent, '2026-02-01').daysLate).toBe(0)
    const late = roadmap(intent, '2026-02-02')
    expect(late.phases[0]).toMatchObject({ status: 'LATE', daysLate: 1 })
    expect([late.expected, late.daysLate]).toEqual(['PILOT', 1])
    expect(late.text).toBe('Rollout of Hybrid: pilot, 0 of 16 items done, 1 day late.')
  })

  it('merges what is recorded, in any language and case', () => {
    const checklist: readonly RolloutItem[] = [
      { phase: 'DESIGN', title: ' service LEVELS', doneOn: '2026-01-10' },
      { phase: 'DESIGN', title: 'Modelo financiero', doneOn: '2026-01-12' },
      { phase: 'DESIGN', title: 'Ask legal', doneOn: null },
      // Done in time of the roadmap's day only.
      { phase: 'PILOT', title: 'Training', doneOn: '2026-02-20' },
    ]
    const { phases } = roadmap({ ...intent, checklist }, '2026-01-20')
    expect(
      phases[0]?.items.map((item) => [item.title.en, item.fromCatalogue, item.doneOn]),
    ).toEqual([
      ['Current economics by segment', true, null],
      ['Definitions of the tiers', true, null],
      ['Service levels', true, '2026-01-10'],
      ['Financial model', true, '2026-01-12'],
      ['Agreement of the executives', true, null],
      ['Ask legal', false, null],
    ])
    expect(phases[0]?.progress.value).toBeCloseTo(2 / 6, 12)
    expect(phases[1]?.progress.value).toBe(0)
  })

  it('is done when all is, and tells how late that was', () => {
    const inTime = { ...intent, checklist: done(design, '2026-02-01') }
    expect(roadmap(inTime, '2026-03-01').phases[0]).toMatchObject({ status: 'DONE', daysLate: 0 })
    const late = { ...intent, checklist: done(design, '2026-02-05') }
    expect(roadmap(late, '2026-03-01').phases[0]).toMatchObject({ status: 'DONE', daysLate: 4 })
  })

  it('compares the recorded phase with the dates', () => {
    const recorded = (phase: 'DESIGN' | 'PILOT', asOf: string) =>
      roadmap({ ...intent, phase }, asOf).behind
    expect(recorded('DESIGN', '2026-01-20')).toBe(false)
    expect(recorded('DESIGN', '2026-03-01')).toBe(true)
    expect(recorded('PILOT', '2026-01-20')).toBe(false)
    expect(roadmap(intent, '2026-03-01').behind).toBeNull()
  })

  it('reads a recorded rollout out of the view', () => {
    const view = anOrganization()
      .and({
        type: 'startRollout',
        effective: '2026-01-05',
        id: '01900000-0000-7000-8000-000000000002',
        name: 'Tiers',
        serviceModel: 'HYBRID',
        startOn: '2026-01-05',
        phase: 'DESIGN',
        checklist: [{ phase: 'DESIGN', title: 'Service levels', doneOn: '2026-01-10' }],
      })
      .view('2026-03-01')
    const [recorded] = [...view.rollouts.values()].map((each) =>
      rolloutRoadmap(each, view.day, view.policies),
    )
    expect(recorded).toMatchObject({
      recorded: 'DESIGN',
      expected: 'PILOT',
      behind: true,
      progress: { value: 1 / 16 },
    })
  })

  it('never goes back as days pass', () => {
    const start = parseDay(intent.startOn) ?? 0
    const checklist = done(design, '2026-01-15')
    fc.assert(
      fc.property(fc.nat(400), fc.nat(400), (offset, more) => {
        const at = (days: number) => roadmap({ ...intent, checklist }, formatDay(start + days))
        const [before, after] = [at(offset), at(offset + more)]
        expect(after.daysLate).toBeGreaterThanOrEqual(before.daysLate)
        expect(after.progress.value ?? 0).toBeGreaterThanOrEqual(before.progress.value ?? 0)
      }),
    )
  })
})
