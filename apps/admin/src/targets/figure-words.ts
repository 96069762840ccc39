import { useFormats } from '@/i18n/formats'
import type { PlanFigure, PlanLine } from './plan-query'

/** How a figure of a metric is written, and a difference of two with its sign; a dash where there is none. */
export function useFigureWords() {
  const formats = useFormats()
  const words = (metric: PlanLine['metric'], { figure, amount }: PlanFigure): string => {
    if (amount !== null) return formats.money(amount)
    if (figure.value === null) return '—'
    if (metric === 'HEADCOUNT') return formats.number(figure.value, 2)
    if (metric === 'TIME_TO_VALUE') return formats.days(figure.value)
    return formats.percent(figure.value, { decimals: 1 })
  }
  const signed = (metric: PlanLine['metric'], figure: PlanFigure): string => {
    const text = words(metric, figure)
    return (figure.figure.value ?? 0) > 0 ? `+${text}` : text
  }
  return { words, signed }
}
