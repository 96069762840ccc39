import { useTranslation } from 'react-i18next'
import { useFormats } from '@/i18n/formats'
import type { Assigned } from '../assignment-query'

interface FewestVerdictProps {
  readonly fewest: NonNullable<Assigned['fewest']>
}

/** Whether nobody is above a limit, and what is proved of how few moves that takes. */
export function FewestVerdict({ fewest }: FewestVerdictProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { outcome, moves, movesAtLeast } = fewest
  const limit = formats.percent(fewest.limit)
  if (outcome !== 'WITHIN') {
    const reachable = formats.percent(fewest.reachable ?? 0, { beside: fewest.limit })
    return t(`assignment.fewest.${outcome}`, { limit, reachable })
  }
  return movesAtLeast === moves
    ? t('assignment.fewest.proved', { limit })
    : t('assignment.fewest.atLeast', { limit, count: movesAtLeast ?? 0 })
}
