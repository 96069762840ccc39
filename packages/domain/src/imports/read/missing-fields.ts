import type { FieldSpec } from './field-spec.js'
import { IMPORT_FIELDS } from './import-fields.js'
import type { FileMapping } from './import-mapping.js'
import { standInsOf } from './stand-ins.js'

/** The fields that a file of this kind needs and its mapping does not bring. */
export function missingFields({
  kind,
  fields,
  metrics,
}: Pick<FileMapping, 'fields' | 'kind' | 'metrics'>): readonly string[] {
  const specs = Object.entries(IMPORT_FIELDS[kind]) as [string, FieldSpec][]
  const missing = specs
    .filter(([field, spec]) => spec.required === true && fields[field] === undefined)
    .map(([field]) => field)
  if (kind === 'HEALTH_SIGNALS' && metrics === undefined) {
    const long = ['metric', 'value', 'family'].filter((field) => fields[field] === undefined)
    return [...missing, ...long]
  }
  const unknown = standInsOf(kind, fields)
    .filter(({ by }) => by.length === 0)
    .map(({ field, wanted }) => `${field} | ${wanted}`)
  return [...missing, ...unknown, ...missingChoice(kind, fields)]
}

/**
 * ARR movements are told by periods or by dates; tickets belong to an account or a team; surveys tell
 * scores or answers.
 */
function missingChoice(
  kind: FileMapping['kind'],
  fields: FileMapping['fields'],
): readonly string[] {
  if (kind === 'ARR_MOVEMENTS') {
    const [start, date] = [fields['start'] !== undefined, fields['date'] !== undefined]
    return start === date ? ['start | date'] : []
  }
  if (kind === 'NPS') {
    const [score, answer] = [fields['score'] !== undefined, fields['answer'] !== undefined]
    return score === answer ? ['score | answer'] : []
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
