import { Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ActMenu } from '@/acts/act-menu'
import { useFieldLabel } from '@/acts/use-field-label'
import type { Moment } from '@/address/moment'
import { NothingThere } from '@/components/nothing-there'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { IconFileUnknown } from '@tabler/icons-react'
import { ThingTimeline } from '@/timeline/thing-timeline'
import { FactList } from '@/grid/fact-list'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { isReference, kindOf, type ListedKind, referenceLabel, type Thing } from '@/things/thing'
import { fieldValue } from '@/things/field-value'
import { thingFields } from '@/things/thing-fields'
import { ThingLink } from '@/things/thing-link'
import { thingName } from '@/things/thing-name'
import { thingQuery } from '@/things/thing-query'
import { useValueWords } from '@/things/use-value-words'
import { valueText } from '@/things/value-text'
import { useMay } from '@/viewer/viewer-query'
import { RecordTable } from './record-table'

interface ThingViewProps {
  readonly slug: string
  readonly at: Moment
  readonly kind: ListedKind
  readonly id: string
}

/** A thing of any kind: its fields, what can be done to it, and its history. */
export function ThingView({ slug, at, kind, id }: ThingViewProps) {
  const { t } = useTranslation()
  const mayLookBack = useMay(slug, 'audit.read')
  const query = useQuery(thingQuery(at, kind, id))
  return (
    <QueryView query={query} loading={<SkeletonRows rows={8} />}>
      {(thing) =>
        thing === null ? (
          <NothingThere
            Icon={IconFileUnknown}
            title={t('shell.notFound')}
            text={t('grid.notAtMoment')}
            back={{ to: '/$slug/records', slug, name: t('recordsPage.title') }}
          />
        ) : (
          <Stack gap="lg">
            <Panel
              title={thingName(kind, thing)}
              note={t(`kinds.${kind}.one`)}
              control={<ActMenu slug={slug} kind={kind} thing={thing} />}
            >
              <ThingFacts slug={slug} kind={kind} thing={thing} />
            </Panel>
            {mayLookBack && <ThingTimeline slug={slug} thingId={id} />}
          </Stack>
        )
      }
    </QueryView>
  )
}

function ThingFacts({
  slug,
  kind,
  thing,
}: {
  readonly slug: string
  readonly kind: ListedKind
  readonly thing: Thing
}) {
  const words = useValueWords()
  const labelOf = useFieldLabel(kind)
  const facts = thingFields(kind).map(({ name, key, field }) => {
    const value = fieldValue(thing, { name, field })
    const to = isReference(value) ? kindOf({ ...value }) : null
    const text = valueText(field, value, words)
    const isTable = field.record !== undefined && value !== null && text !== ''
    return {
      name: labelOf({ name, key }),
      wide: isTable || text.length > 60,
      value:
        isReference(value) && to !== null ? (
          <ThingLink slug={slug} kind={to} id={value.id}>
            {referenceLabel(value)}
          </ThingLink>
        ) : field.record !== undefined && Array.isArray(value) && value.length > 0 ? (
          <RecordTable
            label={labelOf({ name, key })}
            record={field.record}
            rows={value as readonly Record<string, unknown>[]}
          />
        ) : text === '' ? null : (
          text
        ),
    }
  })
  return <FactList facts={facts} />
}
