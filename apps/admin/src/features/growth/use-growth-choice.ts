import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useAddressChoice } from '@/address/use-address-choice'
import { useParameter } from '@/address/use-parameter'
import type { GrowthAssumptionInput } from '@/generated/graphql'
import { type AssumptionSubject, type GrowthChoice, horizons, isSame } from './growth-choice'

/** The projection that is looked at, kept in the address. */
export function useGrowthChoice() {
  const [months, setMonths] = useAddressChoice('months', ['24', '12', '36'])
  const [mode, setMode] = useAddressChoice('mode', ['HIRE_AS_NEEDED', 'NO_HIRES'])
  const kept = useParameter('assume')
  const navigate = useNavigate()
  const overrides = useMemo(() => readOverrides(kept), [kept])
  const assume = (subject: AssumptionSubject, value: number | null): void => {
    const others = overrides.filter((each) => !isSame(each, subject))
    const next = value === null ? others : [...others, { ...subject, value }]
    void navigate({
      to: '.',
      search: (before: object) => ({
        ...before,
        ['assume' as string]: next.length === 0 ? undefined : next,
      }),
      replace: true,
      resetScroll: false,
    })
  }
  const choice: GrowthChoice = { months, mode, overrides }
  return {
    choice,
    horizon: [months, setMonths] as const,
    horizons,
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
