import type { Field as FieldOfDomain, NamingChange } from '@postscale/domain'
import { GraphQLScalarType } from 'graphql'
import { apiName } from '../graphql/api-name.js'
import { inLargeUnits } from '../graphql/to-plan-error.js'
import { apiPathOf } from './change-fields.js'
import { describedChange } from './changes.js'
import { toProposedRestore } from './to-restore.js'

/** A proposed change as JSON; it only ever goes out. */
export const ProposedChangeScalar = new GraphQLScalarType<never, object>({
  name: 'ProposedChange',
  description:
    'One change of a proposed plan as JSON in the shape of `ChangeInput`: give such a list as `changes` to `previewPlan` or `applyPlan`.',
  serialize(value) {
    if (typeof value === 'object' && value !== null) return value
    throw new TypeError(`a ProposedChange is an object, not ${typeof value}`)
  },
  parseValue() {
    throw new TypeError('a ProposedChange is given as ChangeInput')
  },
})

/** A domain's command in the shape of `ChangeInput`: what `toChange` reads, the other way round. */
export function toProposedChange(organizationId: string, change: NamingChange): object {
  return change.type === 'restore'
    ? { restore: toProposedRestore(organizationId, change) }
    : toDescribedChange(change)
}

function toDescribedChange({ type, ...given }: NamingChange): object {
  const described = describedChange(type)
  const { fields, own } = described
  const { currency, ...rest } = given as Readonly<Record<string, unknown>>
  const change: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(rest)) {
    if (value === undefined) continue
    const isOwn = name === 'id' && own !== null
    const said = isOwn ? toThingRef(value) : outside(fields[name], value, currency)
    const [first, within] = apiPathOf(described, name) as [string, string?]
    if (within === undefined) change[first] = said
    else if (said !== null) change[first] = { [within]: said }
  }
  return { [type]: change }
}

/** An id or an external reference in the shape of `ThingRef`. */
function toThingRef(value: unknown): object {
  return typeof value === 'string' ? { id: value } : { external: value }
}

function outside(field: FieldOfDomain | undefined, value: unknown, currency: unknown): unknown {
  if (value === null || field === undefined) return value
  switch (field.type) {
    case 'reference':
      return toThingRef(value)
    case 'hundredths':
    case 'basisPoints':
      return inLargeUnits(field.type, value as number)
    case 'money':
      return { amountMinor: value, ...(typeof currency === 'string' && { currency }) }
    case 'record':
      return Object.fromEntries(
        Object.entries(value as object).map(([name, part]) => [apiName(name), part]),
      )
    case 'policyValue':
      return typeof value === 'number' ? { number: value } : { range: value }
    default:
      return value
  }
}
