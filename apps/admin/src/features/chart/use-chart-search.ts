import { useMemo, useState } from 'react'
import { useAddressText } from '@/address/use-address-text'
import { matchesIn } from './tree/matches-in'
import type { ChartNode } from './tree/chart-tree'

/** What is looked for in the chart, and which of the matches is shown. */
export function useChartSearch(forest: readonly ChartNode[], show: (id: string) => void) {
  const { typed, kept, type } = useAddressText('find')
  const list = useMemo(() => matchesIn(forest, kept), [forest, kept])
  const matches = useMemo(() => new Set(list), [list])
  const [step, setStep] = useState({ of: kept, at: 0 })
  const at = step.of === kept ? step.at : 0
  const current = list[at] ?? null
  const go = (by: 1 | -1): void => {
    if (list.length === 0) return
    const next = (at + by + list.length) % list.length
    setStep({ of: kept, at: next })
    const id = list[next]
    if (id !== undefined) show(id)
  }
  return {
    typed,
    type,
    matches,
    current,
    found: kept === '' ? null : { at: at + 1, count: list.length },
    go,
  }
}
