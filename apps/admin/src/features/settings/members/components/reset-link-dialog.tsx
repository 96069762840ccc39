import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '@/forms/dialog'
import { FormAlert } from '@/forms/form-alert'
import { RefusedAlert } from '@/plans/refused-alert'
import { useMutation } from '@tanstack/react-query'
import { makePasswordResetLink, type Membership } from '../members-query'
import { LinkStep, linkHere } from './link-step'

interface ResetLinkDialogProps {
  readonly slug: string
  readonly member: Membership['member']
  readonly onClose: () => void
}

/** Makes a link by which a member chooses a new password, and shows it this once. */
export function ResetLinkDialog({ slug, member, onClose }: ResetLinkDialogProps) {
  const { t } = useTranslation()
  const { mutate, data, error } = useMutation({ mutationFn: makePasswordResetLink })
  useEffect(() => {
    mutate({ organizationId: slug, userId: member.id })
  }, [mutate, slug, member.id])
  return (
    <Dialog title={t('members.resetLinkTitle', { name: member.name })} onClose={onClose}>
      <RefusedAlert messages={data?.error?.problems.map(({ message }) => message) ?? []} />
      <FormAlert error={error} />
      {data === undefined && error === null && <output>{t('shell.loading')}</output>}
      {data?.ok && (
        <LinkStep
          link={linkHere(data.ok.link)}
          hint={t('members.resetLinkHint')}
          onDone={onClose}
        />
      )}
    </Dialog>
  )
}
