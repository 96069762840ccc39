import { Button, Checkbox, Group, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { QueryView } from '@/components/query-view'
import { Dialog } from '@/forms/dialog'
import { FormAlert } from '@/forms/form-alert'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { RefusedAlert } from '@/plans/refused-alert'
import {
  type DataSubject,
  erasePersonalData,
  type PersonalData,
  personalDataQuery,
} from '../privacy-query'
import { usePrivacyWrite } from '../use-privacy-write'

interface EraseDialogProps {
  readonly slug: string
  readonly subject: DataSubject
  readonly onClose: () => void
}

/** What erasing somebody does, and in which texts, before it is done. */
export function EraseDialog({ slug, subject, onClose }: EraseDialogProps) {
  const { t } = useTranslation()
  const query = useQuery(personalDataQuery(slug, subject.id))
  return (
    <Dialog title={t('privacy.eraseTitle', { name: subject.name })} onClose={onClose}>
      <QueryView query={query} loading={<SkeletonRows rows={4} />}>
        {(held) =>
          held?.refusal === null ? (
            <EraseForm slug={slug} subjectId={subject.id} held={held} onClose={onClose} />
          ) : (
            <p role="alert">{held?.refusal?.message ?? t('privacy.unknown')}</p>
          )
        }
      </QueryView>
    </Dialog>
  )
}

interface EraseFormProps {
  readonly slug: string
  readonly subjectId: string
  readonly held: PersonalData
  readonly onClose: () => void
}

function EraseForm({ slug, subjectId, held, onClose }: EraseFormProps) {
  const { t } = useTranslation()
  const [names, setNames] = useState<readonly string[]>(() =>
    held.names
      .filter(({ isUnmistakable, otherCount }) => isUnmistakable && otherCount === 0)
      .map(({ name }) => name),
  )
  const { write, refused, error, pending } = usePrivacyWrite(erasePersonalData, onClose)
  return (
    <Stack gap="md">
      <p>{t('privacy.eraseWarning', { pseudonym: held.pseudonym })}</p>
      <Checkbox.Group
        label={t('privacy.inTexts')}
        description={t('privacy.inTextsHint')}
        value={[...names]}
        onChange={setNames}
      >
        <Stack gap="xs" mt="xs">
          {held.names.map(({ name, textCount, otherCount }) => (
            <Checkbox
              key={name}
              value={name}
              label={name}
              description={[
                t('privacy.texts', { count: textCount }),
                otherCount > 0 ? t('privacy.others', { count: otherCount }) : null,
              ]
                .filter((part) => part !== null)
                .join(' · ')}
            />
          ))}
        </Stack>
      </Checkbox.Group>
      <RefusedAlert messages={refused} />
      <FormAlert error={error} />
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          {t('plan.cancel')}
        </Button>
        <Button
          color="red"
          loading={pending}
          onClick={() => write({ organizationId: slug, subjectId, names: [...names] })}
        >
          {t('privacy.eraseForGood')}
        </Button>
      </Group>
    </Stack>
  )
}
