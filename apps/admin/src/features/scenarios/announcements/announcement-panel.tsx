import { Button, Group } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAddressChoice } from '@/address/use-address-choice'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { ChoiceSelect } from '@/forms/choice-select'
import { FormAlert } from '@/forms/form-alert'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { RefusedAlert } from '@/plans/refused-alert'
import { useScenarioWrite } from '../use-scenario-write'
import classes from './announcement-panel.module.css'
import { AnnouncementRow } from './announcement-row'
import { announcementsQuery, recordAnnouncements } from './announcements-query'

const KINDS = ['PERSON', 'LEAD', 'CUSTOMER'] as const

/** What a scenario is announced with, once a person, a lead and a customer, and who was told. */
export function AnnouncementPanel({ scenarioId }: { readonly scenarioId: string }) {
  const { t } = useTranslation()
  const chosen = useAddressChoice('tell', KINDS)
  const [kind] = chosen
  const query = useInfiniteQuery(announcementsQuery(scenarioId, kind))
  const [selected, select] = useState<ReadonlySet<string>>(new Set())
  const recording = useScenarioWrite(recordAnnouncements, () => select(new Set()))
  const [first] = query.data?.pages ?? []
  const counts = new Map(first?.announcementCounts.map((each) => [each.recipientKind, each]))
  const count = counts.get(kind)
  const canRecord = first?.viewerCanEdit === true
  const record = (became: { readonly told: boolean; readonly accepted: boolean }): void => {
    recording.write({ scenarioId, recipientKind: kind, recipientIds: [...selected], ...became })
  }
  return (
    <Panel
      title={t('announcements.title')}
      note={
        count === undefined
          ? undefined
          : t('announcements.progress', {
              told: count.told,
              total: count.total,
              accepted: count.accepted,
            })
      }
      control={
        <ChoiceSelect
          label={t('announcements.recipients')}
          size="xs"
          choices={KINDS}
          nameOf={(each) => `${t(`announcements.${each}`)} (${counts.get(each)?.total ?? 0})`}
          chosen={chosen}
        />
      }
    >
      <QueryView query={query} loading={<SkeletonRows rows={4} />}>
        {({ pages }) => {
          const announcements = pages.flatMap((page) => page?.announcements.nodes ?? [])
          return announcements.length === 0 ? (
            <p className={classes.none}>{t('announcements.none')}</p>
          ) : (
            <ul className={classes.list}>
              {announcements.map((announcement) => (
                <AnnouncementRow
                  key={announcement.recipientId}
                  announcement={announcement}
                  isSelected={selected.has(announcement.recipientId)}
                  onSelect={
                    canRecord
                      ? (isSelected) =>
                          select((before) => changed(before, announcement.recipientId, isSelected))
                      : null
                  }
                />
              ))}
            </ul>
          )
        }}
      </QueryView>
      <div className={classes.footer}>
        <RefusedAlert messages={recording.refused} />
        <FormAlert error={recording.error} />
        <Group gap="xs">
          {canRecord && count !== undefined && (
            <>
              <Button
                variant="default"
                disabled={selected.size === 0}
                loading={recording.pending}
                onClick={() => record({ told: true, accepted: false })}
              >
                {t('announcements.markTold')}
              </Button>
              <Button
                variant="default"
                disabled={selected.size === 0 || recording.pending}
                onClick={() => record({ told: true, accepted: true })}
              >
                {t('announcements.markAccepted')}
              </Button>
              <Button
                variant="subtle"
                disabled={selected.size === 0 || recording.pending}
                onClick={() => record({ told: false, accepted: false })}
              >
                {t('announcements.takeBack')}
              </Button>
            </>
          )}
          {query.hasNextPage && (
            <Button
              variant="default"
              loading={query.isFetchingNextPage}
              onClick={() => void query.fetchNextPage()}
            >
              {t('shell.more')}
            </Button>
          )}
        </Group>
      </div>
    </Panel>
  )
}

function changed(
  selected: ReadonlySet<string>,
  id: string,
  isSelected: boolean,
): ReadonlySet<string> {
  const others = [...selected].filter((each) => each !== id)
  return new Set(isSelected ? [...others, id] : others)
}
