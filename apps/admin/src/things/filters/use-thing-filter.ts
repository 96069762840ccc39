import { useAddressText } from '@/address/use-address-text'
import { useAddressValues } from '@/address/use-address-values'
import { useParameter } from '@/address/use-parameter'
import { vocabularies } from '@postscale/schema/entities'
import type { ListedKind } from '../thing'
import { filterFields, hasLives, isSearched } from './filter-field'

/** What a list is filtered by, as the API takes it. */
type Filter = Readonly<Record<string, unknown>>

type Life = 'ENDED' | 'FUTURE' | 'LIVE'

const LIVES: readonly Life[] = ['LIVE', 'FUTURE', 'ENDED']

/** The filter of a list, kept in the address: `filter` by its fields, `find` by words, `life` by when. */
export function useThingFilter(kind: ListedKind) {
  const search = useAddressText('find')
  const write = useAddressValues()
  const chosen = knownFilter(kind, useParameter('filter'))
  const life = readLife(useParameter('life'))
  const isFound = isSearched(kind) && search.kept !== ''
  return {
    search,
    chosen,
    life,
    isFiltered: Object.keys(chosen).length > 0 || isFound || life !== null,
    /** The filter that the list is asked with. */
    filter: {
      ...chosen,
      ...(isFound && { search: search.kept }),
      ...(hasLives(kind) && life !== null && { life }),
    } satisfies Filter,
    set: (name: string, value: unknown) => {
      const { [name]: _, ...others } = chosen
      const next = value === undefined ? others : { ...others, [name]: value }
      write({ filter: Object.keys(next).length === 0 ? undefined : next })
    },
    setLife: (next: readonly Life[] | null) => write({ life: next ?? undefined }),
    clear: () => {
      search.type('')
      write({ filter: undefined, find: undefined, life: undefined })
    },
  }
}

/** What a typed address filters by and the list knows. */
function knownFilter(kind: ListedKind, value: unknown): Filter {
  if (typeof value !== 'object' || value === null) return {}
  const known = new Map(filterFields(kind).map((field) => [field.name, field]))
  return Object.fromEntries(
    Object.entries(value).filter(([name, operand]) => {
      const field = known.get(name)
      if (field === undefined) return false
      if (field.type === 'flag') return typeof operand === 'boolean'
      if (field.type === 'list') return areChoices(field.choices, operand)
      if (typeof operand !== 'object' || operand === null || Array.isArray(operand)) return false
      const { in: listed } = operand as { readonly in?: unknown }
      return field.type !== 'choice' || listed === undefined || areChoices(field.choices, listed)
    }),
  )
}

function areChoices(choices: keyof typeof vocabularies | undefined, value: unknown): boolean {
  const values: readonly unknown[] = choices === undefined ? [] : vocabularies[choices].values
  return Array.isArray(value) && value.length > 0 && value.every((each) => values.includes(each))
}

function readLife(value: unknown): readonly Life[] | null {
  const given: readonly unknown[] = Array.isArray(value) ? value : []
  const lives = LIVES.filter((life) => given.includes(life))
  return lives.length === 0 ? null : lives
}
