import { useAddressValues } from '@/address/use-address-values'
import { useAddressValue } from '@/address/use-address-value'
import { useParameter } from '@/address/use-parameter'
import type { OrgModel, TransitionInput } from '@/generated/graphql'

/** The models that one may turn into. */
export const orgModels = ['GENERALIST', 'SPECIALIST', 'POD', 'GEOGRAPHIC'] as const

/** Into which model, and what to keep to on the way. */
export interface TransitionChoice {
  /** Null for the one that fits best. */
  readonly model: OrgModel | null
  /** `YYYY-MM-DD`; null for the next Monday. */
  readonly start: string | null
  readonly weeks: number
  /** In percent of capacity. */
  readonly limit: number
  /** How many accounts one person may take over in a week. */
  readonly perPerson: number
  readonly overlapDays: number
}

/** What is asked where nothing is chosen. */
const usual = { weeks: 12, limit: 100, perPerson: 5, overlapDays: 0 } as const

/** The most that each of them may be, and the least. */
export const bounds = {
  weeks: [1, 104],
  limit: [1, 200],
  perPerson: [1, 100],
  overlapDays: [0, 366],
} as const

type Count = keyof typeof bounds

const FULL = 100

/** The way that is looked at, kept in the address. */
export function useTransitionChoice(): readonly [
  TransitionChoice,
  (next: Partial<TransitionChoice>) => void,
] {
  const [model] = useAddressValue('model')
  const [start] = useAddressValue('start')
  const counts = {
    weeks: useCount('weeks'),
    limit: useCount('limit'),
    perPerson: useCount('perPerson'),
    overlapDays: useCount('overlapDays'),
  }
  const keep = useAddressValues()
  const choice: TransitionChoice = {
    model: orgModels.find((each) => each === model) ?? null,
    start: typeof start === 'string' && /^\d{4}-\d\d-\d\d$/.test(start) ? start : null,
    ...counts,
  }
  return [
    choice,
    (change) => {
      const next = { ...choice, ...change }
      const kept = (name: Count) => (next[name] === usual[name] ? undefined : next[name])
      keep({
        model: next.model ?? undefined,
        start: next.start ?? undefined,
        weeks: kept('weeks'),
        limit: kept('limit'),
        perPerson: kept('perPerson'),
        overlapDays: kept('overlapDays'),
      })
    },
  ]
}

function useCount(name: Count): number {
  const value = useParameter(name)
  const [least, most] = bounds[name]
  return typeof value === 'number' && value >= least && value <= most
    ? Math.round(value)
    : usual[name]
}

/** A choice as the API takes it. */
export function transitionInput(choice: TransitionChoice, model: OrgModel): TransitionInput {
  const { start, weeks, limit, perPerson, overlapDays } = choice
  return {
    model,
    start,
    mostWeeks: weeks,
    mostUtilisation: limit / FULL,
    mostPerPerson: perPerson,
    overlapDays,
    handsOverMixedBooks: true,
  }
}
