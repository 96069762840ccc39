import { useTranslation } from 'react-i18next'
import { ChangesDialog } from '@/plans/changes-dialog'
import type { Figure } from '../policies-query'

interface ClearPolicyDialogProps {
  readonly slug: string
  readonly figure: Figure
  readonly day: string
  readonly onClose: () => void
}

/** Back to the guide's own figure: what comes of it, then the applying. */
export function ClearPolicyDialog({ slug, figure, day, onClose }: ClearPolicyDialogProps) {
  const { t } = useTranslation()
  return (
    <ChangesDialog
      slug={slug}
      title={t('policies.clearOf', { text: figure.text })}
      changes={[{ clearPolicy: { key: figure.key, effective: day } }]}
      onClose={onClose}
    />
  )
}
