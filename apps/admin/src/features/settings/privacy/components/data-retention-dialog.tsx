import { Button, Group, NumberInput, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '@/forms/dialog'
import { FormAlert } from '@/forms/form-alert'
import { RefusedAlert } from '@/plans/refused-alert'
import { type DataRetention, KEPT, setDataRetention } from '../privacy-query'
import { usePrivacyWrite } from '../use-privacy-write'

interface DataRetentionDialogProps {
  readonly slug: string
  readonly kept: DataRetention
  readonly onClose: () => void
}

const MOST_MONTHS = 600

/** How long things are kept that are not needed any more. */
export function DataRetentionDialog({ slug, kept, onClose }: DataRetentionDialogProps) {
  const { t } = useTranslation()
  const [months, setMonths] = useState(kept)
  const { write, refused, problems, error, pending } = usePrivacyWrite(
    setDataRetention,
    onClose,
    Object.fromEntries(KEPT.map((name) => [name, t(`privacy.kept.${name}`)])),
  )
  return (
    <Dialog title={t('privacy.keptTitle')} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          const { formerPeopleMonths, formerStakeholdersMonths } = months
          const { formerUsersMonths, accessLogMonths } = months
          write({
            organizationId: slug,
            formerPeopleMonths,
            formerStakeholdersMonths,
            formerUsersMonths,
            accessLogMonths,
          })
        }}
      >
        <Stack gap="md">
          <p>{t('privacy.keptHint')}</p>
          {KEPT.map((name) => (
            <NumberInput
              key={name}
              label={t(`privacy.kept.${name}`)}
              placeholder={t('privacy.forGood')}
              suffix={` ${t('privacy.monthsUnit')}`}
              min={1}
              max={MOST_MONTHS}
              allowDecimal={false}
              value={months[name] ?? ''}
              error={problems[name]}
              onChange={(value) =>
                setMonths({ ...months, [name]: typeof value === 'number' ? value : null })
              }
            />
          ))}
          <RefusedAlert messages={refused} />
          <FormAlert error={error} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('plan.cancel')}
            </Button>
            <Button type="submit" loading={pending}>
              {t('scenarios.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
