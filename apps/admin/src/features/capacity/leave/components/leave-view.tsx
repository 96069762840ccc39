import { ActionIcon, Group, Stack } from '@mantine/core'
import { IconBeach, IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Moment } from '@/address/moment'
import { useAddressValue } from '@/address/use-address-value'
import { NoticePanel } from '@/components/notice-panel'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { AbsencePanel } from '../../components/absence-panel'
import { isDate } from '@/forms/form-text'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { useFormats } from '@/i18n/formats'
import { ThingGrid } from '@/things/grid/thing-grid'
import { daysAfter } from '@/dates/calendar-days'
import { leaveCalendar, weeksFrom } from '../calendar-rows'
import { leaveCalendarQuery } from '../leave-query'
import { CalendarTable } from './calendar-table'

interface LeaveViewProps {
  readonly slug: string
  readonly at: Moment
  readonly today: string
}

/** Who is away when: a quarter by weeks, who is away now and whether their work is covered, and the list. */
export function LeaveView({ slug, at, today }: LeaveViewProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const [value, keep] = useAddressValue('week')
  const start = typeof value === 'string' && isDate(value) ? value : (at.asOf ?? today)
  const weeks = weeksFrom(start)
  const first = weeks[0] ?? start
  const end = daysAfter(first, 7 * weeks.length)
  const query = useQuery(leaveCalendarQuery(slug, at, first, end))
  return (
    <Stack gap="lg">
      <Panel
        title={t('leave.quarter', {
          from: formats.date(first),
          to: formats.date(daysAfter(end, -1)),
        })}
        control={
          <Group gap={4}>
            <ActionIcon aria-label={t('leave.earlier')} onClick={() => keep(daysAfter(first, -28))}>
              <IconChevronLeft size={18} />
            </ActionIcon>
            <ActionIcon aria-label={t('leave.later')} onClick={() => keep(daysAfter(first, 28))}>
              <IconChevronRight size={18} />
            </ActionIcon>
          </Group>
        }
      >
        <QueryView query={query} loading={<SkeletonRows rows={5} />}>
          {(leaves) =>
            leaves.length === 0 ? (
              <NoticePanel
                Icon={IconBeach}
                title={t('leave.none')}
                text={t('leave.noneExplanation')}
              />
            ) : (
              <CalendarTable slug={slug} calendar={leaveCalendar(weeks, leaves)} today={today} />
            )
          }
        </QueryView>
      </Panel>
      <AbsencePanel slug={slug} at={at} />
      <ThingGrid slug={slug} at={at} today={today} kind="leave" order="FROM" />
    </Stack>
  )
}
