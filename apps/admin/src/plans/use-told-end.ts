import { notifications } from '@mantine/notifications'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { PlanEnd } from './use-plan'

/** What a dialog does at the end of its plan: it tells what became of it, and closes. */
export function useToldEnd(title: string, onClose: () => void): PlanEnd {
  const { t } = useTranslation()
  const tell = (message: string): void => {
    notifications.show({ color: 'green', title, message })
    onClose()
  }
  const navigate = useNavigate()
  const { slug = '' } = useParams({ strict: false })
  return {
    onProposed: ({ id: scenarioId, name, changeCount: count }) => {
      tell(t('plan.inScenario', { name, count }))
      void navigate({ to: '/$slug/scenarios/$scenarioId', params: { slug, scenarioId } })
    },
    onApplied: (revision) => tell(t('plan.appliedRevision', { revision })),
    onCollected: ({ kind, name, changeCount: count }) =>
      tell(kind === 'DRAFT' ? t('plan.inDraft', { count }) : t('plan.inScenario', { name, count })),
  }
}
