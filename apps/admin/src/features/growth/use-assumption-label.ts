import { useTranslation } from 'react-i18next'
import type { AssumptionSubject } from './growth-choice'

/** What an assumption is called, with what it is about. */
export function useAssumptionLabel(): (subject: AssumptionSubject) => string {
  const { t } = useTranslation()
  return ({ name, segment, family, row }) =>
    [
      t(`growthAhead.names.${name}`),
      segment == null ? null : t(`choices.segment.${segment}`),
      family == null ? null : t(`choices.roleFamily.${family}`),
      row == null ? null : t(`growthAhead.rows.${row}`),
    ]
      .filter((part) => part !== null)
      .join(', ')
}
