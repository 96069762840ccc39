import type { FieldSpec } from './field-spec.js'
import { IMPORT_FIELDS } from './import-fields.js'
import type { FileMapping } from './import-mapping.js'

/** The fields that a file of this kind needs and its mapping does not bring. */
export function missingFields({
  kind,
  fields,
}: Pick<FileMapping, 'fields' | 'kind'>): readonly string[] {
  const specs = Object.entries(IMPORT_FIELDS[kind]) as [string, FieldSpec][]
  const missing = specs
    .filter(([field, spec]) => spec.required === true && fields[field] === undefined)
    .map(([field]) => field)
  return [...missing, ...missingChoice(kind, fields)]
}

/** ARR movements are told by periods or by dates; tickets belong to an account or a team. */
function missingChoice(
  kind: FileMapping['kind'],
  fields: FileMapping['fields'],
): readonly string[] {
  if (kind === 'ARR_MOVEMENTS') {
    const [start, date] = [fields['start'] !== undefined, fields['date'] !== undefined]
    return start === date ? ['start | date'] : []
  }
  if (kind === 'TICKETS') {
    return fields['account'] === undefined && fields['team'] === undefined ? ['account | team'] : []
  }
  if (kind === 'COVERAGE') {
    const targets = ['position', 'team', 'person'].filter((field) => fields[field] !== undefined)
    return targets.length === 0 ? ['position | team | person'] : []
  }
  return []
}
