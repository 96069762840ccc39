import { useMemo } from 'react'
import { useAddressChoice } from '@/address/use-address-choice'
import { useAddressValues } from '@/address/use-address-values'
import { useParameter } from '@/address/use-parameter'
import type { GrowthAssumptionInput } from '@/generated/graphql'
import {
  type AssumptionSubject,
  type GrowthChoice,
  hiringModes,
  horizons,
  isSame,
} from './growth-choice'

/** The projection that is looked at, kept in the address. */
export function useGrowthChoice() {
  const [months, setMonths] = useAddressChoice('months', ['24', ...horizons])
  const [mode, setMode] = useAddressChoice('mode', hiringModes)
  const kept = useParameter('assume')
  const keepValues = useAddressValues()
  const overrides = useMemo(() => readOverrides(kept), [kept])
  const assume = (subject: AssumptionSubject, value: number | null): void => {
    const others = overrides.filter((each) => !isSame(each, subject))
    const next = value === null ? others : [...others, { ...subject, value }]
    keepValues({ assume: next.length === 0 ? undefined : next })
  }
  const choice: GrowthChoice = { months, mode, overrides }
  return {
    choice,
    horizon: [months, setMonths] as const,
    hiring: [mode, setMode] as const,
    assume,
  }
}

/** What a typed address assumes, as far as it can be read; the API judges the names. */
function readOverrides(kept: unknown): readonly GrowthAssumptionInput[] {
  const all: readonly unknown[] = Array.isArray(kept) ? kept : []
  return all.filter(isOverride)
}

function isOverride(each: unknown): each is GrowthAssumptionInput {
  if (typeof each !== 'object' || each === null) return false
  const { name, value } = each as Readonly<Record<string, unknown>>
  return typeof name === 'string' && typeof value === 'number'
}
