import { useTranslation } from 'react-i18next'
import { RowList } from '@/grid/row-list'
import { Why } from '@/evidence/why'
import { useFormats } from '@/i18n/formats'
import type { AccountLifecycle } from '../account-query'

function causeOf(playbookId: string | null, escalationId: string | null) {
  if (escalationId !== null) return 'lifecycle.byEscalation'
  return playbookId === null ? 'lifecycle.byCriterion' : 'lifecycle.byPlaybook'
}

/** What to do next with a customer, the most pressing first, and why. */
export function NextActions({ actions, evidence }: Pick<AccountLifecycle, 'actions' | 'evidence'>) {
  const { t } = useTranslation()
  const formats = useFormats()
  return (
    <RowList
      none={t('lifecycle.noActions')}
      rows={actions.map(
        ({ message, criterion, playbookId, escalationId, responsibility, dueOn }, place) => ({
          key: `${criterion ?? playbookId ?? escalationId ?? ''} ${message}`,
          name: message,
          details: [
            t(causeOf(playbookId, escalationId)),
            responsibility === null ? null : t(`choices.responsibility.${responsibility}`),
            dueOn === null ? null : t('customers.due', { date: formats.date(dueOn) }),
          ],
          more:
            place === 0 ? <Why about={t('lifecycle.actions')} evidence={evidence} /> : undefined,
        }),
      )}
    />
  )
}
