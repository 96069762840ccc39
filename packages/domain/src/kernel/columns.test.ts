import { describe, expect, it } from 'vitest'
import { draftInts, draftTexts, emptyColumn } from './column.js'

const PAGE_SPANNING = 5000

describe('columns', () => {
  it('share what a draft does not touch and never change once frozen', () => {
    const first = draftInts(emptyColumn())
    for (let row = 0; row < PAGE_SPANNING; row += 1) first.push(row)
    const frozen = first.freeze()
    const second = draftInts(frozen)
    second.set(4999, -1)
    second.push(7)
    const next = second.freeze()
    expect([frozen.at(4999), frozen.length]).toEqual([4999, PAGE_SPANNING])
    expect([next.at(4999), next.at(5000), next.length]).toEqual([-1, 7, PAGE_SPANNING + 1])
    expect(next.pages[0]).toBe(frozen.pages[0])
  })

  it('do not let a draft write into what it has handed out', () => {
    const draft = draftTexts(emptyColumn())
    draft.push('a')
    const frozen = draft.freeze()
    draft.set(0, 'b')
    expect(frozen.at(0)).toBe('a')
  })
})
