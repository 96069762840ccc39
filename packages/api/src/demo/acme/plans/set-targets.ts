import type { ChangeOf, SingleChange } from '@postscale/domain'
import type { AcmeStory } from '../acme-story.js'

const SET = -60
const THOUSAND = 1_000_00

/** What the board expects of the year. */
export function setTargets(story: AcmeStory): readonly SingleChange[] {
  const target = (
    name: string,
    fields: Omit<ChangeOf<'addTarget'>, 'effective' | 'id' | 'type'>,
  ): SingleChange => ({
    type: 'addTarget',
    effective: story.on(SET),
    id: story.id('target', name),
    ...fields,
  })
  return [
    target('grr', { metric: 'GRR', rate: 9_000 }),
    target('nrr', { metric: 'NRR', rate: 10_500 }),
    target('enterprise', { metric: 'GRR', segment: 'ENTERPRISE', rate: 9_400 }),
    target('renewals', { metric: 'RENEWAL_RATE', rate: 9_200 }),
    target('share', { metric: 'COST_SHARE', rate: 1_500 }),
    target('value', { metric: 'TIME_TO_VALUE', days: 60 }),
    target('people', { metric: 'HEADCOUNT', fte: 1_800 }),
    target('cost', { metric: 'COST', monthlyCost: 190 * THOUSAND }),
  ]
}
