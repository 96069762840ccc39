import { Button } from '@mantine/core'
import { IconUserPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useActAddress } from '@/acts/use-act-address'
import { alsoInAddress } from '@/address/also-in-address'
import type { Moment } from '@/address/moment'
import { useFormats } from '@/i18n/formats'
import { useMay, useMayAct } from '@/viewer/viewer-query'
import type { HireTrigger } from '../capacity-query'
import { seatPriceQuery } from '../seat-price-query'
import classes from './trigger-card.module.css'

interface TriggerActsProps {
  readonly trigger: HireTrigger
  readonly slug: string
  readonly at: Moment
}

/** What starts the remedy of a trigger, and what it costs: a seat in the team that lacks one. */
export function TriggerActs({ trigger, slug, at }: TriggerActsProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { open } = useActAddress()
  const mayPlan = useMayAct(slug, 'PLAN')
  const maySeePay = useMay(slug, 'pay.read')
  const { family, subject, shortage, peopleNeeded, sameHireAs } = trigger
  const isHire = shortage === null && sameHireAs === null
  const query = seatPriceQuery(slug, at, family)
  const { data: price } = useQuery({ ...query, enabled: isHire && maySeePay })
  if (!isHire) return null
  const team = subject?.__typename === 'Team' ? subject.id : null
  const count = peopleNeeded ?? 1
  return (
    <>
      {price != null && (
        <p className={classes.dates}>
          {t('capacity.triggers.price', {
            count,
            amount: formats.money({ ...price, amountMinor: price.amountMinor * count }),
          })}
        </p>
      )}
      {family === 'CSM' && (
        <Link
          className={classes.act}
          to="/$slug/assignment"
          params={{ slug }}
          search={alsoInAddress({ show: 'hire', ...(team !== null && { team }) })}
        >
          {t('capacity.triggers.worth')}
        </Link>
      )}
      {mayPlan && (
        <Button
          size="compact-sm"
          variant="light"
          className={classes.act}
          leftSection={<IconUserPlus size={15} stroke={1.7} />}
          onClick={() => open('openPosition', undefined, team === null ? undefined : { team })}
        >
          {t('changes.openPosition')}
        </Button>
      )}
    </>
  )
}
