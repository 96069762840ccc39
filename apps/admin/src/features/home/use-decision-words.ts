import { useTranslation } from 'react-i18next'
import { useFormats } from '@/i18n/formats'
import type { Decision } from './decisions'

/** What is said of a decision: what it is, and the strongest reason. */
interface DecisionWords {
  readonly title: string
  readonly why: string
}

export function useDecisionWords(): (decision: Decision) => DecisionWords {
  const { t } = useTranslation()
  const formats = useFormats()
  const whyOf = (decision: Decision): string => {
    switch (decision.kind) {
      case 'OVER_CAPACITY': {
        const { name, family, utilisation } = decision
        return t('home.decisions.why.OVER_CAPACITY', {
          name: name ?? t(`choices.roleFamily.${family}`),
          family: t(`choices.roleFamily.${family}`),
          percent: utilisation === null ? '–' : formats.percent(utilisation),
        })
      }
      case 'OPEN_SEAT': {
        const { title, accounts } = decision
        return accounts > 0
          ? t('home.decisions.why.OPEN_SEAT', { title, count: accounts })
          : t('home.decisions.why.OPEN_SEAT_IDLE', { title })
      }
      case 'UNCOVERED':
        return t('home.decisions.why.UNCOVERED', { name: decision.name })
      case 'ESCALATIONS':
        return t('home.decisions.why.ESCALATIONS', {
          name: decision.name,
          date: formats.date(decision.due),
        })
      case 'RENEWALS':
        return t('home.decisions.why.RENEWALS', {
          name: decision.name,
          date: formats.date(decision.contractEnd),
        })
      case 'HIRE':
        return decision.startBy === null
          ? decision.message
          : `${decision.message} ${t('home.decisions.why.HIRE', { date: formats.date(decision.startBy) })}`
      case 'FINDINGS':
        return decision.message
    }
  }
  return (decision) => ({
    title: t(`home.decisions.titles.${decision.kind}`, { count: decision.count }),
    why: whyOf(decision),
  })
}
