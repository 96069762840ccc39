import { useTranslation } from 'react-i18next'
import { RowList } from '@/grid/row-list'
import { ToneBadge } from '@/components/tone-badge'
import { Why } from '@/evidence/why'
import { useFormats } from '@/i18n/formats'
import type { AccountLifecycle } from '../account-query'

const tones = { MET: 'healthy', NOT_MET: 'at-trigger', UNKNOWN: 'none' } as const

/** The stage of a customer's life, what is late, and what the stage is entered and left by. */
export function LifecycleStanding({ lifecycle }: { readonly lifecycle: AccountLifecycle }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { stage, reason, clockStart, months, enteredOn, adoption, entry, exit, warnings } =
    lifecycle
  const named = stage === null ? t('lifecycle.noStage') : t(`choices.lifecycleStage.${stage}`)
  const criteria = (['entry', 'exit'] as const).flatMap((side) =>
    (side === 'entry' ? entry : exit).map(({ key, state, message }) => ({
      key: `${side} ${key}`,
      name: message,
      aside: <ToneBadge tone={tones[state]}>{t(`lifecycle.states.${state}`)}</ToneBadge>,
      details: [t(`lifecycle.${side}`)],
    })),
  )
  return (
    <RowList
      none=""
      rows={[
        {
          key: 'stage',
          name: named,
          details: [
            reason,
            clockStart === null || months === null || months < 0
              ? null
              : t('lifecycle.clock', {
                  date: formats.date(clockStart),
                  count: Math.floor(months),
                }),
            enteredOn === null ? null : t('lifecycle.since', { date: formats.date(enteredOn) }),
            adoption === null
              ? null
              : t('lifecycle.adoption', { percent: formats.percent(adoption) }),
          ],
          more: <Why about={t('lifecycle.title')} evidence={lifecycle.evidence} />,
        },
        ...warnings.map(({ key, severe, evidence }) => ({
          key,
          name: t(`lifecycle.warnings.${key}`),
          aside: (
            <ToneBadge tone={severe ? 'over' : 'at-trigger'}>
              {t(severe ? 'lifecycle.grave' : 'lifecycle.warning')}
            </ToneBadge>
          ),
          more: <Why about={t(`lifecycle.warnings.${key}`)} evidence={evidence} />,
        })),
        ...criteria,
      ]}
    />
  )
}
