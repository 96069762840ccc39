import { Button, Checkbox, Group } from '@mantine/core'
import { IconMessageCheck } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Moment } from '@/address/moment'
import { NoticePanel } from '@/components/notice-panel'
import { targetName } from '@/components/owner-name'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import plain from '@/components/plain-table.module.css'
import { ScrollSideways } from '@/components/scroll-sideways'
import { daysAfter } from '@/dates/calendar-days'
import { type AdminToldHandoverFragment, AdminToldHandoversDocument } from '@/generated/graphql'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { useFormats } from '@/i18n/formats'
import { ThingLink } from '@/things/thing-link'
import { useMayChange } from '@/viewer/viewer-query'
import { workQuery } from '../work-query'
import { TellDialog } from './tell-dialog'
import classes from './told-handovers.module.css'

interface ToldHandoversProps {
  readonly slug: string
  readonly at: Moment
  /** The day that is shown. */
  readonly day: string
}

/** How long after a handover it is still asked whether its customer knows. */
const ASKED_DAYS = 90

type Told = AdminToldHandoverFragment

/** Which customers know of the handovers of late, however those were made; chosen ones are recorded as told or accepted. */
export function ToldHandovers({ slug, at, day }: ToldHandoversProps) {
  const { t } = useTranslation()
  const variables = { slug, at, from: daysAfter(day, -ASKED_DAYS) }
  const query = useQuery(workQuery('told-handovers', AdminToldHandoversDocument, variables))
  return (
    <Panel title={t('handovers.told.title')} note={t('handovers.told.note', { days: ASKED_DAYS })}>
      <QueryView query={query} loading={<SkeletonRows rows={3} />}>
        {(answer) =>
          answer === null || answer.coverage.nodes.length === 0 ? (
            <NoticePanel
              Icon={IconMessageCheck}
              title={t('handovers.told.none')}
              text={t('handovers.told.noneExplanation')}
            />
          ) : (
            <ToldTable slug={slug} day={day} rows={answer.coverage.nodes} />
          )
        }
      </QueryView>
    </Panel>
  )
}

interface ToldTableProps {
  readonly slug: string
  readonly day: string
  readonly rows: readonly Told[]
}

function ToldTable({ slug, day, rows }: ToldTableProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const mayChange = useMayChange(slug)
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set())
  const [telling, tell] = useState<'accepted' | 'told' | null>(null)
  const selected = rows.filter(({ id }) => chosen.has(id))
  const toggle = (id: string, isChosen: boolean): void =>
    choose(new Set(isChosen ? [...chosen, id] : [...chosen].filter((each) => each !== id)))
  const dateOf = (date: string | null): string => (date === null ? '—' : formats.date(date))
  return (
    <div className={classes.body}>
      <ScrollSideways label={t('handovers.told.title')}>
        <table className={plain.table}>
          <thead>
            <tr>
              <th scope="col">{t('kinds.account.one')}</th>
              <th scope="col">{t('handovers.giver')}</th>
              <th scope="col">{t('handovers.receiver')}</th>
              <th scope="col">{t('handovers.from')}</th>
              <th scope="col">{t('kinds.coverage.fields.toldOn')}</th>
              <th scope="col">{t('kinds.coverage.fields.acceptedOn')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, account, from, target, tookOverFrom, toldOn, acceptedOn }) => (
              <tr key={id}>
                <th scope="row">
                  <Group gap="xs" wrap="nowrap">
                    {mayChange(account) && (
                      <Checkbox
                        size="xs"
                        aria-label={t('handovers.told.choose', { name: account.name })}
                        checked={chosen.has(id)}
                        onChange={({ currentTarget }) => toggle(id, currentTarget.checked)}
                      />
                    )}
                    <ThingLink slug={slug} kind="account" id={account.id}>
                      {account.name}
                    </ThingLink>
                  </Group>
                </th>
                <td>{tookOverFrom === null ? '—' : targetName(tookOverFrom)}</td>
                <td>{targetName(target)}</td>
                <td>{formats.date(from)}</td>
                <td>{dateOf(toldOn)}</td>
                <td>{dateOf(acceptedOn)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollSideways>
      {rows.some(({ account }) => mayChange(account)) && (
        <Group gap="xs">
          {(['told', 'accepted'] as const).map((what) => (
            <Button
              key={what}
              size="xs"
              variant="default"
              disabled={selected.length === 0}
              onClick={() => tell(what)}
            >
              {t(`handovers.told.${what}`, { count: selected.length })}
            </Button>
          ))}
        </Group>
      )}
      {telling !== null && (
        <TellDialog
          slug={slug}
          day={day}
          what={telling}
          handovers={selected.map(({ id, account }) => ({ id, accountId: account.id }))}
          onClose={() => tell(null)}
        />
      )}
    </div>
  )
}
