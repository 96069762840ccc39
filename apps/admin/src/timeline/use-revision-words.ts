import { useTranslation } from 'react-i18next'
import { useFormats } from '@/i18n/formats'
import type { Revision } from './timeline-query'

/** What is said of a revision in a line: who, when, why, and how much. */
export function useRevisionWords(): (revision: Revision) => readonly (string | null)[] {
  const { t } = useTranslation()
  const formats = useFormats()
  return ({ actor, at, title, reason, counts, factCount, scenario }) => [
    actor.kind === 'SYSTEM' ? t('history.actors.SYSTEM') : actor.name,
    formats.dateTime(at),
    counts.map(({ kindLabel, count }) => `${kindLabel}: ${formats.number(count)}`).join(', '),
    factCount === 0 ? null : t('history.facts', { count: factCount }),
    scenario === null || scenario.name === title
      ? null
      : t('history.scenario', { name: scenario.name }),
    scenario === null || scenario.approvals.length === 0
      ? null
      : t('history.approvedBy', {
          names: formats.list(scenario.approvals.map(({ by }) => by.name)),
        }),
    reason,
  ]
}
