import { TARGET_FORMS } from '../../entities/target-forms.js'
import type { LiveThing } from '../../state/live-things.js'

/** The value of a target, in the field of its metric; null where none is recorded. */
export function targetValue(target: LiveThing<'target'>): number | null {
  return target[TARGET_FORMS[target.metric].value]
}
