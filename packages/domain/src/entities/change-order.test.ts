import { describe, expect, it } from 'vitest'
import { executors } from '../plans/changes/executors.js'
import { CHANGE_ORDER } from './change-order.js'
import { referencesOfKind } from './references-of-kind.js'
import { ENTITIES, ENTITY_KINDS } from './registry.js'
import type { EntityChanges } from './entity.js'

describe('the order of changes', () => {
  const at = (name: string): number => CHANGE_ORDER.findIndex((each) => each === name)

  it('holds every change that a plan can hold, once', () => {
    expect(CHANGE_ORDER.toSorted()).toEqual(Object.keys(executors).toSorted())
  })

  it.each(ENTITY_KINDS)('makes what a %s refers to before it, and ends it after it', (kind) => {
    const own: EntityChanges = ENTITIES[kind].changes
    expect(at(own.create)).toBeLessThan(at(own.update))
    for (const { to } of referencesOfKind(kind)) {
      if (to === kind) continue
      const other: EntityChanges = ENTITIES[to as keyof typeof ENTITIES].changes
      expect(at(other.create), to).toBeLessThan(at(own.create))
      if (own.end !== undefined) expect(at(own.end), to).toBeLessThan(at(other.end!))
    }
  })

  it('frees a seat before it is filled anew, and ends people after that', () => {
    expect(at('vacatePosition')).toBeLessThan(at('fillPosition'))
    expect(at('fillPosition')).toBeLessThan(at('endEmployment'))
  })
})
