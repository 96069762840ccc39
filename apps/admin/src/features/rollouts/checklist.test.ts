import { expect, test } from 'vitest'
import { checklistChange, itemKey } from './checklist'

const item = (title: string, doneOn: string | null, fromCatalogue = true) => ({
  title,
  fromCatalogue,
  done: doneOn !== null,
  doneOn,
})
const phases = [
  {
    phase: 'DESIGN',
    items: [item('Goals', '2026-05-01'), item('Tools', null), item('Own', null, false)],
  },
] as unknown as Parameters<typeof checklistChange>[1]

test('a tick is recorded beside what was done, an open item of the guide is not, an own one stays', () => {
  const ticks = new Map([[itemKey('DESIGN', 'Tools'), '2026-06-01']])
  expect(checklistChange('r', phases, new Map()).updateRollout?.checklist).toEqual([
    { phase: 'DESIGN', title: 'Goals', doneOn: '2026-05-01' },
    { phase: 'DESIGN', title: 'Own', doneOn: null },
  ])
  expect(checklistChange('r', phases, ticks).updateRollout?.checklist).toContainEqual({
    phase: 'DESIGN',
    title: 'Tools',
    doneOn: '2026-06-01',
  })
})

test('what was done is taken back', () => {
  const ticks = new Map([[itemKey('DESIGN', 'Goals'), null]])
  expect(checklistChange('r', phases, ticks).updateRollout?.checklist).toEqual([
    { phase: 'DESIGN', title: 'Own', doneOn: null },
  ])
})
