import type { Moment } from '@/address/moment'
import { Button, Popover } from '@mantine/core'
import { IconCalendar } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { organizationQuery } from '@/features/organizations/organizations-query'
import { AsOfPicker } from '@/forms/as-of-picker'
import { useFormats } from '@/i18n/formats'
import classes from './as-of-control.module.css'

const route = getRouteApi('/signed-in/$slug')

/** Which organization the address names, and the day and the scenario that it is seen on. */
export function useMoment() {
  const { slug } = route.useParams()
  const { asOf = null, scenario = null } = route.useSearch()
  const at: Moment = { asOf, scenario }
  const { data: organization } = useSuspenseQuery(organizationQuery(slug))
  return { slug, at, today: organization?.asOf ?? '' }
}

/** The day that the pages show, kept in the address; coloured while it is another than today. */
export function AsOfControl() {
  const { t } = useTranslation()
  const formats = useFormats()
  const { at, today } = useMoment()
  const navigate = useNavigate()
  const elsewhen = at.asOf !== null && at.asOf !== today
  const day = at.asOf !== null && elsewhen ? formats.date(at.asOf) : t('shell.today')
  return (
    <Popover position="bottom-start" trapFocus returnFocus>
      <Popover.Target>
        <Button
          variant="subtle"
          color="gray"
          className={classes.button}
          data-elsewhen={elsewhen}
          leftSection={<IconCalendar size={16} stroke={1.7} aria-hidden="true" />}
          aria-label={t('shell.asOfDay', { day })}
        >
          <span className={classes.day}>{day}</span>
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <AsOfPicker
          asOf={at.asOf}
          today={today}
          onChange={(chosen) =>
            void navigate({
              to: '.',
              // Named also when there is none, or the route would retain it.
              search: (before) => ({ ...before, asOf: chosen ?? undefined }),
              replace: true,
            })
          }
        />
      </Popover.Dropdown>
    </Popover>
  )
}
