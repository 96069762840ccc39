import { useMayAct, useMayChange } from '@/viewer/viewer-query'
import type { Thing } from './thing'

/** Whether the viewer may plan changes of a thing: as it says, or what it belongs to; else as the whole does. */
export function useMayChangeThing(slug: string): (thing: Thing) => boolean {
  const mayChange = useMayChange(slug)
  const mayChangeWhole = useMayAct(slug, 'PLAN_WHOLE')
  return (thing) => {
    const told = [thing, thing['account'], thing['person'], thing['position'], thing['team']]
    const knows = told.find(knowsWhoMay)
    return knows === undefined ? mayChangeWhole : mayChange(knows)
  }
}

function knowsWhoMay(thing: unknown): thing is { readonly viewerCanChange: boolean } {
  return typeof thing === 'object' && thing !== null && 'viewerCanChange' in thing
}
