import {
  type ExternalReference,
  externalReferencesCheck,
  referenceText,
} from '../../entities/external-reference.js'
import type { EntityKind } from '../../entities/registry.js'
import type { Id } from '../../kernel/ids.js'
import type { PlanRun } from '../plan-run.js'
import { judge } from './given-fields.js'

const FIELD = 'externalReferences'

/** The external references that a thing is given; refused and null when another has one of them. */
export function freeReferences(
  run: PlanRun,
  kind: EntityKind,
  id: Id,
  references: readonly ExternalReference[],
  field = FIELD,
): readonly ExternalReference[] | null {
  if (!judge(run, field, references, externalReferencesCheck)) return null
  const taken = references.filter((reference) => {
    const holder = run.draft.idOfExternal(kind, reference)
    return holder !== null && holder !== id
  })
  for (const reference of taken) {
    const externalId = referenceText(reference)
    run.refuse('EXTERNAL_ID_TAKEN', field, { thing: kind, externalId })
  }
  return taken.length === 0 ? references : null
}
